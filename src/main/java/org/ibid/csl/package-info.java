/// Rendering: styles and locales, citations and bibliographies, output formats.
///
/// Plain Java; may use `work` only. Read [org.ibid.csl.Citeproc] first, the one front door; [org.ibid.csl.Styles]
/// is the catalogue it renders from. Behind the door stands citeproc-java for now, in
/// [org.ibid.csl.CompiledStyle] and the classes named `Engine...`, and nowhere else; what it prints is turned
/// into [org.ibid.csl.RichText] and from there into a [org.ibid.csl.Format].
@NullMarked
package org.ibid.csl;

import org.jspecify.annotations.NullMarked;
