package org.ibid.exchange.ris;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText;

/// The lines of one RIS entry: two characters, two spaces, a hyphen, a space, the value, CR LF.
final class RisLines {

    private final OutgoingEntry entry;
    private final Appendable out;

    RisLines(OutgoingEntry entry, Appendable out) {
        this.entry = entry;
        this.out = out;
    }

    void put(String tag, String value) throws IOException {
        out.append(tag).append("  - ").append(value).append("\r\n");
    }

    void putAll(String tag, List<String> values) throws IOException {
        for (String value : values) {
            put(tag, value);
        }
    }

    /// RIS is plain text: CSL's rich text goes.
    void texts(List<Map.Entry<String, String>> variables) throws IOException {
        for (var variable : variables) {
            Optional<String> text = entry.text(variable.getKey());
            if (text.isPresent()) {
                put(variable.getValue(), plain(variable.getKey(), text.get()));
            }
        }
    }

    private String plain(String variable, String text) {
        String plain = RichText.plain(text);
        if (!plain.equals(text)) {
            entry.simplified(variable);
        }
        return plain;
    }
}
