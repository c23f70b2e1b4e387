/// Which works of a library a text or a few fields mean, for the protocols that ask for it.
///
/// `identity` decides, not a search engine's score. Read [org.ibid.protocols.matching.Matches] first.
@NullMarked
package org.ibid.protocols.matching;

import org.jspecify.annotations.NullMarked;
