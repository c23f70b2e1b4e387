/// Learns the model of the room `identity` from labelled and made pairs of works.
@NullMarked
package org.ibid.train.identity;

import org.jspecify.annotations.NullMarked;
