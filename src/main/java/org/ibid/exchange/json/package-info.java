/// Works in JSON: [JsonItems] finds the items of a file one by one, whatever is wrong with the others.
@NullMarked
package org.ibid.exchange.json;

import org.jspecify.annotations.NullMarked;
