/// One codec for each exchange format.
///
/// Plain Java; may use `work` only.
@NullMarked
package org.ibid.exchange;

import org.jspecify.annotations.NullMarked;
