/// citeproc-java behind our door, for who configures it (`ibid.csl.engine=citeproc-java`) and for the benchmark.
///
/// Plain Java; uses `work`, `csl.engine` for what a citation is, `csl.text` for what is printed, and `csl.xml` for
/// faults. No other package may use citeproc-java. Read [org.ibid.csl.citeprocjava.StylePool] first, then
/// [org.ibid.csl.citeprocjava.CiteprocJavaStyle].
@NullMarked
package org.ibid.csl.citeprocjava;

import org.jspecify.annotations.NullMarked;
