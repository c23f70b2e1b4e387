/// Papers made for measuring: records of invented sources rendered through varied styles and layouts, so that every
/// entry and every citation is known. The same seed gives the same papers.
///
/// Read [org.ibid.bench.made.MadePapers] first: a [org.ibid.bench.made.Template] says how a paper is made, a
/// [org.ibid.bench.made.Composer] writes it as a [org.ibid.bench.made.Manuscript], a setter turns that into a file.
@NullMarked
package org.ibid.bench.made;

import org.jspecify.annotations.NullMarked;
