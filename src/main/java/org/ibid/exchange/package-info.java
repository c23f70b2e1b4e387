/// One codec for each exchange format: works in, works out, and an account of what a format could not carry.
///
/// Plain Java; may use `work` only. Read [org.ibid.exchange.ExchangeFormat] first: it is the door for reading
/// and writing. A format is a [org.ibid.exchange.codec.Codec] that takes variables out of an
/// [org.ibid.exchange.codec.OutgoingEntry]; what it does not take is the loss.
@NullMarked
package org.ibid.exchange;

import org.jspecify.annotations.NullMarked;
