/// Hayagriva's YAML, the format of Typst's bibliographies, in ([HayagrivaReader]) and out ([HayagrivaCodec]).
@NullMarked
package org.ibid.exchange.hayagriva;

import org.jspecify.annotations.NullMarked;
