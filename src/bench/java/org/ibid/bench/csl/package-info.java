/// What measures the citation engine: the official test suite, styles rendered at large, speed, and differences
/// from another engine's output.
@NullMarked
package org.ibid.bench.csl;

import org.jspecify.annotations.NullMarked;
