/// RefWorks' tagged format in ([RefworksReader]) and out ([RefworksCodec]).
@NullMarked
package org.ibid.exchange.refworks;

import org.jspecify.annotations.NullMarked;
