/// Rendering: styles and locales, citations and bibliographies, output formats.
///
/// Plain Java; may use `work` only. Read [org.ibid.csl.Citeproc] first, the one front door; [org.ibid.csl.Styles]
/// is the catalogue it renders from. Behind the door stands a [org.ibid.csl.Processor]: our own engine
/// ([org.ibid.csl.engine.CompiledStyle] and the packages it uses) or, by configuration, citeproc-java
/// ([org.ibid.csl.citeprocjava.StylePool]). What either prints is a [org.ibid.csl.text.Typeset], which is written in
/// any [org.ibid.csl.Format].
@NullMarked
package org.ibid.csl;

import org.jspecify.annotations.NullMarked;
