package org.ibid.csl.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tags of rich text in fields (CSL 1.0.2, "Rich Text Markup within Fields").
enum FieldTag {
    ITALIC("i"),
    BOLD("b"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    SMALL_CAPS("sc"),
    SMALL_CAPS_SPAN("span"),
    NO_CASE("span"),
    /// Without any of the faces around it.
    NO_FACES("span");

    /// How many names tags have.
    static final int NAMES = SMALL_CAPS_SPAN.ordinal() + 1;

    private static final List<FieldTag> ALL = List.of(values());
    private static final List<FieldTag> SHORT = List.of(ITALIC, BOLD, SUPERSCRIPT, SUBSCRIPT, SMALL_CAPS);
    /// So long may a tag with an attribute be.
    private static final int LONGEST = 80;

    private final String opening;
    private final String closing;

    FieldTag(String name) {
        opening = "<" + name + ">";
        closing = "</" + name + ">";
    }

    /// Whether the case of what it contains stays.
    boolean keepsCase() {
        return this != ITALIC && this != BOLD;
    }

    /// The tag that opens or closes at an index, or null if none does.
    static @Nullable Occurrence at(String text, int start) {
        if (text.startsWith("</", start)) {
            for (FieldTag tag : ALL) {
                if (text.startsWith(tag.closing, start)) {
                    return new Occurrence(tag, false, start + tag.closing.length());
                }
            }
            return null;
        }
        for (FieldTag tag : SHORT) {
            if (text.startsWith(tag.opening, start)) {
                return new Occurrence(tag, true, start + tag.opening.length());
            }
        }
        return text.startsWith("<span", start) ? span(text, start) : null;
    }

    private static @Nullable Occurrence span(String text, int start) {
        int attribute = afterSpaces(text, start + "<span".length());
        int limit = Math.min(text.length(), start + LONGEST);
        int value = attribute < limit ? text.indexOf("=\"", attribute, limit) : -1;
        int end = value < 0 || value + 2 >= limit ? -1 : text.indexOf('"', value + 2, limit);
        if (end < 0 || attribute == start + "<span".length()) {
            return null;
        }
        int close = afterSpaces(text, end + 1);
        var tag = of(text.substring(attribute, value), text.substring(value + 2, end));
        return tag == null || close >= text.length() || text.charAt(close) != '>'
                ? null
                : new Occurrence(tag, true, close + 1);
    }

    private static @Nullable FieldTag of(String attribute, String value) {
        if (attribute.equals("class")) {
            return switch (value) {
                case "nocase" -> NO_CASE;
                case "nodecor" -> NO_FACES;
                default -> null;
            };
        }
        String style = value.replace(" ", "");
        boolean isSmall = style.equals("font-variant:small-caps;") || style.equals("font-variant:small-caps");
        return attribute.equals("style") && isSmall ? SMALL_CAPS_SPAN : null;
    }

    private static int afterSpaces(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// A tag in a text.
    ///
    /// @param opens whether it opens or closes
    /// @param end   the index after it
    record Occurrence(FieldTag tag, boolean opens, int end) {

        /// Tags of the same name close each other, whatever their attributes.
        int name() {
            return Math.min(tag.ordinal(), SMALL_CAPS_SPAN.ordinal());
        }
    }
}
