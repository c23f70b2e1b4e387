/// Evaluations and benchmarks that anyone can run with data of their own: `./bench NAME ARGS...`. No part of the
/// service.
@NullMarked
package org.ibid.bench;

import org.jspecify.annotations.NullMarked;
