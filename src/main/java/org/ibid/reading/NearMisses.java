package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The entries that a cite which nothing answers may have meant: of the same author and another year, or of
/// nearly the same name and the same year.
final class NearMisses {

    private static final int MOST_COMPARED = 2_000_000;

    private final List<Reference> references;
    private final NamedEntries entries;
    private final Comparisons comparisons = new Comparisons(MOST_COMPARED);

    NearMisses(List<Reference> references, NamedEntries entries) {
        this.references = references;
        this.entries = entries;
    }

    /// The nearest first.
    ///
    /// @param fits whether an entry has as many authors as the cite, and the same co-authors
    List<Candidate> of(Cite cite, BiPredicate<Cite, Integer> fits) {
        var near = new ArrayList<Candidate>();
        for (int index : entries.by(cite.authors().getFirst())) {
            otherYear(cite, index, fits, near);
        }
        if (cite.year().matches("\\d{4}[a-z]?")) {
            entries.of(number(cite.year())).forEach(index -> otherName(cite, index, fits, near));
        }
        near.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return near.stream().limit(Linker.MOST_SUGGESTED).toList();
    }

    private void otherYear(Cite cite, int index, BiPredicate<Cite, Integer> fits, List<Candidate> near) {
        Work work = references.get(index).parsed().work();
        if (work.year().isEmpty() || !cite.year().matches("\\d{4}[a-z]?") || !fits.test(cite, index)) {
            return;
        }
        int entry = work.year().get();
        int apart = Math.abs(entry - number(cite.year()));
        if (apart <= 2 || sameDigits(entry, number(cite.year()))) {
            near.add(new Candidate(
                    index, 0.6 - 0.1 * Math.min(apart, 3), "same author, but of " + entry + ", not " + cite.year()));
        }
    }

    private static boolean sameDigits(int one, int other) {
        return String.valueOf(one)
                .chars()
                .sorted()
                .boxed()
                .toList()
                .equals(String.valueOf(other).chars().sorted().boxed().toList());
    }

    private void otherName(Cite cite, int index, BiPredicate<Cite, Integer> fits, List<Candidate> near) {
        List<Name> entry = NamedEntries.authors(references.get(index).parsed().work());
        if (entry.isEmpty() || !comparisons.take(1)) {
            return;
        }
        double similarity = JaroWinkler.similarity(
                CitedName.key(entry.getFirst().head()),
                CitedName.key(CitedName.family(cite.authors().getFirst())));
        if (similarity >= Linker.NEAR && similarity < 1 && fits.test(cite, index)) {
            near.add(new Candidate(
                    index,
                    similarity * 0.6,
                    "\"%s\" is nearly \"%s\", and the year is the same"
                            .formatted(
                                    CitedName.family(cite.authors().getFirst()),
                                    entry.getFirst().head())));
        }
    }

    private static int number(String year) {
        return Integer.parseInt(year.substring(0, 4));
    }
}
