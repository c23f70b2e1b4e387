package org.ibid.exchange.tagged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;

/// The lines of one entry on its way out, each a tag and a value. The formats of tagged lines are plain text:
/// CSL's rich text goes.
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
            Optional<String> text = entry.plain(variable.getKey());
            if (text.isPresent()) {
                put(variable.getValue(), text.get());
            }
        }
    }

    /// A part of a variable's text, without rich text, which is said where there was some.
    public void text(String variable, String tag, String text) throws IOException {
        put(tag, entry.plain(variable, text));
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
