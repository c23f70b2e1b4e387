package org.ibid.exchange.xml;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.exchange.codec.OutgoingEntry;

/// Keywords, which CSL has as one text and most formats one by one.
public final class Keywords {

    private Keywords() {}

    /// The keywords of an entry; its account says so if they were not parted by a semicolon and a space.
    public static List<String> of(OutgoingEntry entry) {
        String all = entry.text("keyword").orElse("");
        var keywords = Stream.of(all.split(all.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (!String.join("; ", keywords).equals(all)) {
            entry.simplified("keyword");
        }
        return keywords;
    }
}
