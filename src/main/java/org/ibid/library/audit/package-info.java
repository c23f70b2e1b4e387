/// What an editor should look at in a paper: the checks of its citations against its reference list, and of the list
/// in itself. Plain Java over what was read of the paper; nothing is stored or looked up here. Read [Auditor] first.
///
/// A check must be sure before it speaks: what only might be a fault is left out, or is a note.
@NullMarked
package org.ibid.library.audit;

import org.jspecify.annotations.NullMarked;
