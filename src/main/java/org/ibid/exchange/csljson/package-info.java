/// CSL-JSON, the form records are kept in.
@NullMarked
package org.ibid.exchange.csljson;

import org.jspecify.annotations.NullMarked;
