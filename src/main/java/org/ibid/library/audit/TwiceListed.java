package org.ibid.library.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;

/// Entries of one list that are one source, and those that only share a DOI. Each chapter's list may have it again.
final class TwiceListed implements Check {

    private static final Set<String> PARTS = Set.of("chapter", "paper-conference", "entry-encyclopedia");
    private static final Set<String> WHOLES = Set.of("book", "report", "thesis");

    @Override
    public Stream<Finding> of(Submission paper) {
        var dois = dois(paper);
        return Stream.concat(
                paper.twins().stream()
                        .filter(twins -> paper.areInOneList(twins.one(), twins.other()))
                        .filter(twins -> twins.sure()
                                ? isFirst(paper, twins)
                                : !haveOneDoi(dois, twins)
                                        && !isPartOfOther(paper, twins)
                                        && !haveOnlyTheTitle(paper, twins))
                        .map(twins -> twice(paper, twins)),
                paper.lists().stream().flatMap(list -> sameDoi(paper, list, dois)));
    }

    /// Each entry's DOI, in its normal form, by the entry's number.
    private static Map<Integer, String> dois(Submission paper) {
        var dois = new LinkedHashMap<Integer, String>();
        paper.sources().forEach(entry -> doi(entry).ifPresent(doi -> dois.put(entry.number(), doi)));
        return dois;
    }

    private static Optional<String> doi(Entry entry) {
        return entry.work()
                .text("DOI")
                .map(printed -> Identifier.read(Scheme.DOI, printed))
                .flatMap(
                        read -> read instanceof Identifier.Sound sound ? Optional.of(sound.value()) : Optional.empty());
    }

    /// A source that a list has many times is told of once for each time after the first, not once for each two.
    private static boolean isFirst(Submission paper, Twins twins) {
        return paper.twinsOf(twins.other()).headSet(twins.one()).stream()
                .noneMatch(earlier -> paper.areInOneList(earlier, twins.one()));
    }

    /// A chapter and the book it is in may both be listed.
    private static boolean isPartOfOther(Submission paper, Twins twins) {
        String one = paper.entry(twins.one()).work().type();
        String other = paper.entry(twins.other()).work().type();
        return PARTS.contains(one) && WHOLES.contains(other) || PARTS.contains(other) && WHOLES.contains(one);
    }

    /// Others may give their work the same title in another year.
    private static boolean haveOnlyTheTitle(Submission paper, Twins twins) {
        var one = paper.entry(twins.one());
        var other = paper.entry(twins.other());
        boolean datedApart = one.year().isPresent()
                && other.year().isPresent()
                && Math.abs(one.year().get() - other.year().get()) > 1;
        var names = one.authors().stream().map(CitedName::folded).collect(Collectors.toSet());
        return datedApart
                && !names.isEmpty()
                && !other.authors().isEmpty()
                && other.authors().stream().map(CitedName::folded).noneMatch(names::contains);
    }

    private static boolean haveOneDoi(Map<Integer, String> dois, Twins twins) {
        return dois.containsKey(twins.one()) && dois.get(twins.one()).equals(dois.get(twins.other()));
    }

    private static Finding twice(Submission paper, Twins twins) {
        var one = paper.entry(twins.one());
        var other = paper.entry(twins.other());
        boolean sure = twins.sure() && !areTold(one, other);
        String message = sure
                ? "%s and %s are one source (%s). Keep one of them, and cite that."
                : "%s and %s may be one source (%s). Look whether they are.";
        return new Finding(
                        Kind.SAME_SOURCE_TWICE,
                        message.formatted(one.calledAtStart(), other.called(), twins.why()),
                        List.of(other.place(), one.place()))
                .as(sure ? Severity.WARNING : Severity.NOTE);
    }

    /// Whether the list itself tells them apart, as 2016a and 2016b.
    private static boolean areTold(Entry one, Entry other) {
        return !one.suffix().isEmpty()
                && !other.suffix().isEmpty()
                && !one.suffix().equals(other.suffix());
    }

    private static Stream<Finding> sameDoi(Submission paper, List<Entry> list, Map<Integer, String> dois) {
        Map<String, List<Entry>> byDoi = list.stream()
                .filter(entry -> dois.containsKey(entry.number()))
                .collect(Collectors.groupingBy(
                        entry -> dois.getOrDefault(entry.number(), ""), LinkedHashMap::new, Collectors.toList()));
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

    /// Those that are twins have the DOI by right: of them only the first stays.
    private static List<Entry> withoutTwins(Submission paper, List<Entry> entries) {
        var before = new HashSet<Integer>();
        return entries.stream()
                .filter(entry -> {
                    boolean isTwin = paper.twinsOf(entry.number()).stream().anyMatch(before::contains);
                    before.add(entry.number());
                    return !isTwin;
                })
                .toList();
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
