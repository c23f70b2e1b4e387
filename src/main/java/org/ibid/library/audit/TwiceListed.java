package org.ibid.library.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;

/// Entries of one list that are one source, and those that only share a DOI. Each chapter's list may have it again.
final class TwiceListed implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        return Stream.concat(
                paper.twins().stream()
                        .filter(twins -> paper.areInOneList(twins.one(), twins.other()))
                        .filter(twins ->
                                twins.sure() || !haveOneDoi(paper.entry(twins.one()), paper.entry(twins.other())))
                        .map(twins -> twice(paper, twins)),
                paper.lists().stream().flatMap(list -> sameDoi(paper, list)));
    }

    private static Finding twice(Submission paper, Twins twins) {
        var one = paper.entry(twins.one());
        var other = paper.entry(twins.other());
        String message = twins.sure()
                ? "%s and %s are one source (%s). Keep one of them, and cite that."
                : "%s and %s may be one source (%s). Look whether they are.";
        return new Finding(
                        Kind.SAME_SOURCE_TWICE,
                        message.formatted(one.calledAtStart(), other.called(), twins.why()),
                        List.of(other.place(), one.place()))
                .as(twins.sure() ? Severity.WARNING : Severity.NOTE);
    }

    private static Stream<Finding> sameDoi(Submission paper, List<Entry> list) {
        Map<String, List<Entry>> byDoi = list.stream()
                .filter(entry -> !entry.isRepeat() && doi(entry).isPresent())
                .collect(Collectors.groupingBy(entry -> doi(entry).orElseThrow()));
        return byDoi.entrySet().stream()
                .map(same -> Map.entry(same.getKey(), withoutTwins(paper, same.getValue())))
                .filter(same -> same.getValue().size() > 1)
                .map(same -> new Finding(
                                Kind.SAME_DOI_TWICE,
                                "%s have one DOI, %s, but do not look like one source. Look up the right one of each."
                                        .formatted(names(same.getValue()), same.getKey()),
                                same.getValue().stream().map(TwiceListed::place).toList())
                        .about("DOI"));
    }

    private static boolean haveOneDoi(Entry one, Entry other) {
        return doi(one).isPresent() && doi(one).equals(doi(other));
    }

    private static Optional<String> doi(Entry entry) {
        return entry.work()
                .text("DOI")
                .map(printed -> Identifier.read(Scheme.DOI, printed))
                .flatMap(
                        read -> read instanceof Identifier.Sound sound ? Optional.of(sound.value()) : Optional.empty());
    }

    /// Those that are twins have the DOI by right.
    private static List<Entry> withoutTwins(Submission paper, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entries.stream()
                        .noneMatch(other -> other.number() < entry.number() && areTwins(paper, other, entry)))
                .toList();
    }

    private static boolean areTwins(Submission paper, Entry one, Entry other) {
        return paper.twins().stream()
                .anyMatch(twins -> twins.sure() && twins.one() == one.number() && twins.other() == other.number());
    }

    private static Place place(Entry entry) {
        return entry.place(entry.work().text("DOI").orElse(""));
    }

    private static String names(List<Entry> entries) {
        var others = entries.subList(1, entries.size()).stream().map(Entry::called);
        return Stream.concat(Stream.of(entries.getFirst().calledAtStart()), others)
                .collect(Collectors.joining(" and "));
    }
}
