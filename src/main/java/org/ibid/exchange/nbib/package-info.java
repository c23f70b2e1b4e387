/// PubMed's MEDLINE format (`.nbib`) in ([NbibReader]) and out ([NbibCodec]).
@NullMarked
package org.ibid.exchange.nbib;

import org.jspecify.annotations.NullMarked;
