/// Reference lists in JATS, the Journal Article Tag Suite (NISO Z39.96).
@NullMarked
package org.ibid.exchange.jats;

import org.jspecify.annotations.NullMarked;
