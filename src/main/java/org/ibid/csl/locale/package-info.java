/// Locales: terms, ordinals, date formats and quotation marks of a language.
///
/// Plain Java; uses `csl.xml` and `csl.text`. Read [org.ibid.csl.locale.CslLocale] first.
@NullMarked
package org.ibid.csl.locale;

import org.jspecify.annotations.NullMarked;
