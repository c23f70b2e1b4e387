package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

/// Something in a file that is not as its format wants it.
///
/// @param harm   what it cost
/// @param line   its line, from 1
/// @param column its column, from 1, in UTF-16 units
/// @param entry  the text of the entry it stands in, as the file has it, cut after [#LONGEST] characters; empty if it
///               stands in none
/// @param what   what is wrong and how to mend it, as a sentence for the person whose file it is
public record Fault(Harm harm, int line, int column, String entry, String what) {

    /// How many characters of an entry's text a fault repeats.
    public static final int LONGEST = 2_000;

    public Fault {
        requireNonNull(harm, "harm");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
        entry = entry.length() <= LONGEST ? entry : entry.substring(0, LONGEST) + "…";
        requireNonNull(what, "what");
    }

    /// What a fault cost.
    public enum Harm {
        /// The entry came in, but not all that it says could be understood.
        NONE,
        /// The entry did not come in.
        ENTRY,
        /// Nothing after this place could be read.
        REST
    }
}
