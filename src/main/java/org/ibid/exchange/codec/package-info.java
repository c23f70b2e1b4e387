/// What every format works with: entries on their way out ([OutgoingEntry]) and in ([IncomingEntry]), what is lost and
/// what is at fault, dates and rich text. A format is a [Codec] that takes variables out of an [OutgoingEntry] (what it
/// does not take is the loss), an [EntryReader] that hands each entry to an [Intake], or both.
@NullMarked
package org.ibid.exchange.codec;

import org.jspecify.annotations.NullMarked;
