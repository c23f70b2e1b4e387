/// The identifiers that are printed with sources and people: read from any dress, in one normal form, or with the
/// reason why they can lead nowhere. Read [Identifier] first.
///
/// Plain Java; whoever may use `work` may use it.
@NullMarked
package org.ibid.work.identifier;

import org.jspecify.annotations.NullMarked;
