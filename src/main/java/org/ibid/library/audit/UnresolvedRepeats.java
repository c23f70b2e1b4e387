package org.ibid.library.audit;

import java.util.List;
import java.util.stream.Stream;

/// Notes that name an earlier one again ("ibid.", "op. cit.") which is not there.
final class UnresolvedRepeats implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.entries().stream()
                .filter(entry -> entry.reference().repeatsNothing())
                .map(entry -> new Finding(
                        Kind.UNRESOLVED_REPEAT,
                        "%s repeats an earlier note, but none before it names the source. Name it here in full."
                                .formatted(entry.calledAtStart()),
                        List.of(entry.place())));
    }
}
