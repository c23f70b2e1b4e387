/// Tables: CSV (RFC 4180) with a column for each variable, in ([CsvReader]) and out ([CsvCodec]).
@NullMarked
package org.ibid.exchange.csv;

import org.jspecify.annotations.NullMarked;
