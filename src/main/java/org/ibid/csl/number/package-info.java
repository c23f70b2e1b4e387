/// Number variables and locators: are they numeric, are they plural, and how they are printed.
///
/// Plain Java; uses `csl.locale`. Read [org.ibid.csl.number.NumberValue] first.
@NullMarked
package org.ibid.csl.number;

import org.jspecify.annotations.NullMarked;
