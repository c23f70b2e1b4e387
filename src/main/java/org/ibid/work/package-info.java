/// The record of a citable source, and nothing else: a CSL item without loss.
///
/// Plain Java, used by every other room and using none. Read [org.ibid.work.Work] first.
@NullMarked
package org.ibid.work;

import org.jspecify.annotations.NullMarked;
