/// Whether two works are the same source: comparing, deciding, merging.
///
/// Plain Java; may use `work` only.
@NullMarked
package org.ibid.identity;

import org.jspecify.annotations.NullMarked;
