/// Word's bibliography, `Sources.xml`.
@NullMarked
package org.ibid.exchange.word;

import org.jspecify.annotations.NullMarked;
