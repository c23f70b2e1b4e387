/// Files made to break the readers: real ones damaged at random, and noise.
///
/// Read [org.ibid.bench.fuzz.FuzzReaders] first.
@NullMarked
package org.ibid.bench.fuzz;

import org.jspecify.annotations.NullMarked;
