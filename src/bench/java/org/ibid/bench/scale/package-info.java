/// How the stored side of the service grows: a corpus of any size, made as it is needed, stored and resolved by the
/// service itself.
@NullMarked
package org.ibid.bench.scale;

import org.jspecify.annotations.NullMarked;
