/// Rendered output: a tree of pieces, how it is set, and the formats it is written in.
///
/// Plain Java; uses `csl.xml`. Read [org.ibid.csl.text.Typesetter] first.
@NullMarked
package org.ibid.csl.text;

import org.jspecify.annotations.NullMarked;
