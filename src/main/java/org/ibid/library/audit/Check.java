package org.ibid.library.audit;

import java.util.stream.Stream;

/// Looks at one thing in a paper. Holds no state; any paper gives an answer, in time that grows about with its length.
interface Check {
    Stream<Finding> of(Submission paper);
}
