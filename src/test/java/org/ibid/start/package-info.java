/// The service as its user meets it: `./serve` as a process of its own, on a data folder of its own.
@NullMarked
package org.ibid.start;

import org.jspecify.annotations.NullMarked;
