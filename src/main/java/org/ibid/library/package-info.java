/// What is stored: papers, works, references, citations, verdicts, keys, and the queries over them.
///
/// Uses `work`, `identity`, `reading` and `lookup`.
@NullMarked
package org.ibid.library;

import org.jspecify.annotations.NullMarked;
