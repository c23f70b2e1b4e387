package org.ibid.library.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Entries that nothing in the text points to, not even ambiguously or by a misprint. Where notes cite what a
/// bibliography lists, the bibliography is cited by them.
final class CitedEntries implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        if (paper.pointers().isEmpty()) {
            return paper.entries().isEmpty() ? Stream.empty() : Stream.of(nothingCited(paper));
        }
        var cited = new HashSet<Integer>();
        paper.pointers().forEach(pointer -> {
            pointer.cite().references().forEach(candidate -> cited.add(candidate.reference() + 1));
            pointer.cite().suggestions().stream().limit(1).forEach(near -> cited.add(near.reference() + 1));
        });
        return paper.entries().stream()
                .filter(entry -> !cited.contains(entry.number()) && !isCitedElsewhere(paper, entry, cited))
                .map(CitedEntries::never);
    }

    private static boolean isCitedElsewhere(Submission paper, Entry entry, Set<Integer> cited) {
        return paper.lists().size() > 1
                && paper.twinsOf(entry.number()).stream()
                        .anyMatch(twin -> cited.contains(twin) && !paper.areInOneList(entry.number(), twin));
    }

    private static Finding nothingCited(Submission paper) {
        return new Finding(
                Kind.ENTRY_NEVER_CITED,
                "The list has %d entries, but no citation was found in the text. Cite them, or hand in the whole paper."
                        .formatted(paper.entries().size()),
                List.of());
    }

    private static Finding never(Entry entry) {
        String called = entry.called();
        return new Finding(
                Kind.ENTRY_NEVER_CITED,
                "Nothing in the text cites %s. Cite it, or take it out of the list.".formatted(called),
                List.of(entry.place()));
    }
}
