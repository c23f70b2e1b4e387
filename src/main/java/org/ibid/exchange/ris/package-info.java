/// RIS (Reference Manager, EndNote; 2011 tags).
@NullMarked
package org.ibid.exchange.ris;

import org.jspecify.annotations.NullMarked;
