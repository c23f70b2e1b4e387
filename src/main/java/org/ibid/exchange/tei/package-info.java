/// Lists of works in TEI P5, the Text Encoding Initiative's guidelines.
@NullMarked
package org.ibid.exchange.tei;

import org.jspecify.annotations.NullMarked;
