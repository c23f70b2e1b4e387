/// The processor: compiled styles, and documents that cite with them.
///
/// Plain Java; uses `work` and the other packages under `csl`, not `csl` itself. Read
/// [org.ibid.csl.engine.CompiledStyle] first, then [org.ibid.csl.engine.Document].
@NullMarked
package org.ibid.csl.engine;

import org.jspecify.annotations.NullMarked;
