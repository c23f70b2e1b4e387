/// Whether two works are the same source: normalising, blocking, comparing, deciding, merging.
///
/// Plain Java; may use `work` only. Read [org.ibid.identity.Identity] first: it is the front door. Behind it a
/// work becomes a `Profile` (its fields as they are compared, never as they are stored), two profiles become
/// `Feature`s (numbers for the `Learned` model), `Sign`s (what speaks for and against, in words) and `Ruling`s (what no
/// weight may outvote), and
/// those become a [org.ibid.identity.Verdict].
@NullMarked
package org.ibid.identity;

import org.jspecify.annotations.NullMarked;
