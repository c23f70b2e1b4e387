/// MODS, the Library of Congress's Metadata Object Description Schema.
@NullMarked
package org.ibid.exchange.mods;

import org.jspecify.annotations.NullMarked;
