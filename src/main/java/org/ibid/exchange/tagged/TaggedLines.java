package org.ibid.exchange.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText;

/// The lines of one entry on its way out, each a tag and a value. The formats of tagged lines are plain text: CSL's
/// rich
/// text goes.
public final class TaggedLines {

    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]{1,3}");

    private final OutgoingEntry entry;
    private final Appendable out;
    private final String afterTag;
    private final String lineEnd;
    private final int width;

    /// @param width    how many characters a tag takes; a shorter one is filled up with spaces
    /// @param afterTag what stands between a tag and its value
    public TaggedLines(OutgoingEntry entry, Appendable out, int width, String afterTag, String lineEnd) {
        this.entry = entry;
        this.out = out;
        this.width = width;
        this.afterTag = afterTag;
        this.lineEnd = lineEnd;
    }

    public void put(String tag, String value) throws IOException {
        out.append(tag)
                .append(" ".repeat(Math.max(0, width - tag.length())))
                .append(afterTag)
                .append(value)
                .append(lineEnd);
    }

    public void putAll(String tag, List<String> values) throws IOException {
        for (String value : values) {
            put(tag, value);
        }
    }

    /// The variables that are still there, each under its tag.
    public void texts(List<Map.Entry<String, String>> variables) throws IOException {
        for (var variable : variables) {
            Optional<String> text = entry.text(variable.getKey());
            if (text.isPresent()) {
                text(variable.getKey(), variable.getValue(), text.get());
            }
        }
    }

    public void text(String variable, String tag, String text) throws IOException {
        put(tag, plain(variable, text));
    }

    /// The text without rich text, which is said where there was some.
    public String plain(String variable, String text) {
        String plain = RichText.plain(text);
        if (!plain.equals(text)) {
            entry.simplified(variable);
        }
        return plain;
    }

    /// What an entry of another file of this format said that CSL has no variable for.
    public void kept(Kept kept) throws IOException {
        for (var field : kept.fields().entrySet()) {
            for (String value : field.getValue()) {
                if (TAG.matcher(field.getKey()).matches()) {
                    put(field.getKey(), entry.clean("custom", value));
                }
            }
        }
    }
}
