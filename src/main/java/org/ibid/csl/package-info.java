/// Rendering: styles and locales, citations and bibliographies, output formats.
///
/// Plain Java; may use `work` only.
@NullMarked
package org.ibid.csl;

import org.jspecify.annotations.NullMarked;
