/// Styles and locale files as trees, read safely: nothing is fetched, no entity is expanded, size and depth are
/// bounded.
///
/// Plain Java; uses nothing of ours. Read [org.ibid.csl.xml.XmlReader] first.
@NullMarked
package org.ibid.csl.xml;

import org.jspecify.annotations.NullMarked;
