package org.ibid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibid.work.Work;

/// Links citations to the entries of the works that the file says they cite.
final class StatedLinks {

    private static final double EXACT = 0.99;
    private static final String EVIDENCE = "the file says so";
    private static final int LONGEST = 5_000;
    private static final int TWICE = -1;

    private final NavigableMap<Integer, List<Stated.Placed>> cited;
    private final Map<Work, Integer> entries = new HashMap<>();

    /// @param records of each entry of the list, where the file states it
    StatedLinks(List<Stated.Placed> cited, List<Optional<Work>> records) {
        this.cited = cited.stream()
                .collect(Collectors.groupingBy(placed -> placed.place().start(), TreeMap::new, Collectors.toList()));
        for (int i = 0; i < records.size(); i++) {
            int index = i;
            records.get(i).ifPresent(work -> entries.merge(work, index, (_, _) -> TWICE));
        }
    }

    /// The citation with each cite linked to the one entry it can be by what the file says; what the file does
    /// not settle stays as it was read.
    Citation over(Citation read) {
        Set<Integer> open = said(read.span());
        if (open.isEmpty()) {
            return read;
        }
        var cites = new ArrayList<Cite>();
        for (Cite cite : read.cites()) {
            Optional<Integer> one = oneOf(open, cite);
            one.ifPresent(open::remove);
            cites.add(one.map(index -> linked(cite, index)).orElse(cite));
        }
        List<Cite> others = cites.stream().filter(cite -> !isLinked(cite)).toList();
        if (others.size() == 1 && open.size() == 1) {
            cites.replaceAll(
                    cite -> isLinked(cite) ? cite : linked(cite, open.iterator().next()));
        }
        return new Citation(read.kind(), read.raw(), read.span(), cites, read.sentence());
    }

    /// The entries of the works that are cited at a place.
    private Set<Integer> said(Span place) {
        return cited.subMap(Math.max(0, place.start() - LONGEST), place.end()).values().stream()
                .flatMap(List::stream)
                .filter(placed -> 2 * overlap(placed.place(), place) > length(placed.place()))
                .map(placed -> entries.getOrDefault(placed.work(), TWICE))
                .filter(index -> index != TWICE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> oneOf(Set<Integer> said, Cite cite) {
        List<Integer> both = cite.references().stream()
                .map(Candidate::reference)
                .filter(said::contains)
                .toList();
        return both.size() == 1 ? Optional.of(both.getFirst()) : Optional.empty();
    }

    private static Cite linked(Cite cite, int index) {
        return cite.linked(List.of(new Candidate(index, EXACT, EVIDENCE)), List.of());
    }

    private static boolean isLinked(Cite cite) {
        return cite.references().size() == 1
                && cite.references().getFirst().evidence().equals(EVIDENCE);
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
