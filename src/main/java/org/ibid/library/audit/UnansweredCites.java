package org.ibid.library.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.reading.Candidate;

/// Cites that no entry answers: each as the misprint it probably is, or as a gap in the list. The same one at several
/// places is one finding.
final class UnansweredCites implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        var unanswered = paper.pointers().stream()
                .filter(pointer -> pointer.cite().references().isEmpty())
                .toList();
        if (paper.entries().isEmpty()) {
            return unanswered.isEmpty() ? Stream.empty() : Stream.of(noList(unanswered));
        }
        if (unanswered.isEmpty()) {
            return Stream.empty();
        }
        var heads = new PrintedHeads(paper.entries());
        return unanswered.stream()
                .filter(pointer -> !pointer.cite().suggestions().isEmpty() || !isPrinted(heads, pointer))
                .collect(Collectors.groupingBy(
                        pointer -> List.of(
                                pointer.called(),
                                pointer.cite().note(),
                                pointer.cite().suggestions().stream()
                                        .map(Candidate::reference)
                                        .toList()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(same -> finding(paper, same));
    }

    private static boolean isPrinted(PrintedHeads heads, Pointer pointer) {
        var authors = pointer.cite().authors();
        return !authors.isEmpty()
                && !pointer.year().isEmpty()
                && heads.have(CitedName.family(authors.getFirst()), pointer.year());
    }

    private static Finding noList(List<Pointer> unanswered) {
        return new Finding(
                Kind.NO_REFERENCE_LIST,
                "The text cites sources in %d places, but no reference list was found. Add the list, or hand in the whole paper."
                        .formatted(places(unanswered).size()),
                places(unanswered));
    }

    private static List<Place> places(List<Pointer> pointers) {
        return pointers.stream().map(Pointer::place).distinct().toList();
    }

    private static Finding finding(Submission paper, List<Pointer> same) {
        var pointer = same.getFirst();
        var suggestions = pointer.cite().suggestions();
        if (suggestions.isEmpty() || !pointer.cite().note().isEmpty()) {
            return new Finding(Kind.CITATION_WITHOUT_ENTRY, gap(pointer), places(same));
        }
        var entry = paper.entry(suggestions.getFirst().reference() + 1);
        var places =
                Stream.concat(places(same).stream(), Stream.of(entry.place())).toList();
        String cited =
                CitedName.folded(CitedName.family(pointer.cite().authors().getFirst()));
        boolean sameName = !entry.authors().isEmpty()
                && CitedName.folded(entry.authors().getFirst()).equals(cited);
        return sameName ? otherDate(paper, pointer, entry, places) : otherName(pointer, entry, places);
    }

    private static String gap(Pointer pointer) {
        var cite = pointer.cite();
        return cite.note().isEmpty()
                ? "No entry of the list answers \"%s\". Add the entry, or take the citation out."
                        .formatted(pointer.called())
                : "The list has no number %s. Add the entry, or correct the number.".formatted(cite.note());
    }

    private static Finding otherDate(Submission paper, Pointer pointer, Entry entry, List<Place> places) {
        boolean sameYear =
                entry.year().map(String::valueOf).filter(pointer.year()::equals).isPresent();
        String dates = pointer.cite().suggestions().stream()
                .map(near -> paper.entry(near.reference() + 1))
                .filter(near -> near.year().equals(entry.year()))
                .map(near -> pointer.with(near.date()))
                .distinct()
                .collect(Collectors.joining(" or "));
        String message = "The text says \"%s\", but the nearest entry is %s, of %s. Correct the one or the other."
                .formatted(pointer.called(), entry.called(), entry.date());
        return new Finding(sameYear ? Kind.SUFFIX_DIFFERS : Kind.YEAR_DIFFERS, message, places).suggesting(dates);
    }

    private static Finding otherName(Pointer pointer, Entry entry, List<Place> places) {
        String printed = pointer.cite().authors().getFirst();
        String head = entry.authors().isEmpty()
                ? entry.work().text("title").orElse("")
                : entry.authors().getFirst().head();
        return new Finding(
                        Kind.NAME_DIFFERS,
                        "The text says \"%s\", but the nearest entry, %s, says \"%s\". Correct the one or the other."
                                .formatted(pointer.called(), entry.called(), head),
                        places)
                .suggesting(pointer.called().replace(CitedName.family(printed), head));
    }
}
