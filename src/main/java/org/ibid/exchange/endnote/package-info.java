/// EndNote's XML.
@NullMarked
package org.ibid.exchange.endnote;

import org.jspecify.annotations.NullMarked;
