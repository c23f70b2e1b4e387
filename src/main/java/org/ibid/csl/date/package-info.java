/// Date variables: reading what items give, and printing it as a style's `date` element asks.
///
/// Plain Java; uses `work`, `csl.text`, `csl.locale`, `csl.xml`. Read [org.ibid.csl.date.DateLayout] first.
@NullMarked
package org.ibid.csl.date;

import org.jspecify.annotations.NullMarked;
