/// Lists of names: options with their inheritance, et al., order of the parts, particles, initials.
///
/// Plain Java; uses `work`, `csl.text`, `csl.locale`, `csl.xml`. Read [org.ibid.csl.name.NameLayout] first. A name
/// goes three steps: [org.ibid.csl.name.NameParts] takes it apart, [org.ibid.csl.name.NameOrder] says what comes
/// when, and a [org.ibid.csl.name.NameSink] makes output of it.
@NullMarked
package org.ibid.csl.name;

import org.jspecify.annotations.NullMarked;
