/// RIS (Reference Manager, EndNote; 2011 tags) in ([RisReader], [RisEntry]) and out ([RisCodec]).
@NullMarked
package org.ibid.exchange.ris;

import org.jspecify.annotations.NullMarked;
