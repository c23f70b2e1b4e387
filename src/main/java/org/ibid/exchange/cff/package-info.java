/// CITATION.cff, the Citation File Format 1.2.0, in ([CffReader]) and out ([CffCodec]).
@NullMarked
package org.ibid.exchange.cff;

import org.jspecify.annotations.NullMarked;
