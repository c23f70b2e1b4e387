/// Files of works from one exchange format into another.
@NullMarked
package org.ibid.bench.exchange;

import org.jspecify.annotations.NullMarked;
