package org.ibid.exchange.codec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CSL's `keyword`, one text, as the list of words that other formats have.
public final class Keywords {

    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private Keywords() {}

    /// The words that are not blank, set apart so that they can be told apart again: by semicolons where one of them
    /// holds a comma.
    public static String joined(List<String> words) {
        var some = words.stream().filter(word -> !word.isBlank()).toList();
        return String.join(some.stream().anyMatch(word -> word.contains(",")) ? "; " : ", ", some);
    }

    /// The words of an entry, set apart by semicolons, or else by commas; it is said where their text would come back
    /// otherwise.
    public static List<String> of(OutgoingEntry entry) {
        String all = entry.text("keyword").orElse("");
        var words = Stream.of((all.contains(";") ? SEMICOLONS : COMMAS).split(all))
                .filter(word -> !word.isEmpty())
                .toList();
        if (!joined(words).equals(all)) {
            entry.simplified("keyword");
        }
        return words;
    }
}
