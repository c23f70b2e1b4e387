package org.ibid.csl.citeprocjava;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ibid.csl.text.Run.Face;

/// CSL's rich text in fields (`<i>`, `<b>`, `<sup>`, `<sub>`, small caps, `<span class="nocase">`; CSL 1.0.2, "Rich
/// Text Markup within Fields"), carried through an engine that knows none of it: each tag becomes one character of
/// Unicode's private use area, and letters whose case must stay become characters of plane 16. Tags that do not
/// pair stay text, like everything else in angle brackets.
final class FieldMarkup {

    /// Stands for authors who are not to be shown.
    static final char ABSENT = '\uE0F0';

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE010';
    private static final int SHIELD = 0x100000;

    private static final Pattern TAG = Pattern.compile(
            "<(?:(i|b|sup|sub|sc)|(span)\\s+(?:class=\"nocase\"|(style=\"font-variant:\\s*small-caps;?\")))>"
                    + "|</(i|b|sup|sub|sc|span)>");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\uE000-\\uE0FF\\x{100000}-\\x{10FFFF}]+");

    private final String text;
    /// Where tags that pair begin.
    private final Map<Integer, Tag> tags = new HashMap<>();
    private final BitSet shielded = new BitSet();

    private record Tag(int end, String mark) {}

    private FieldMarkup(String field) {
        text = clean(field);
        if (text.indexOf('<') >= 0) {
            pair();
        }
    }

    /// A field's text without characters that no format can hold: control characters become spaces.
    static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll(" ");
    }

    /// A field's text as an engine is to see it.
    static String marked(String field) {
        return new FieldMarkup(field).written(true);
    }

    /// A field's text without its markup.
    static String plain(String field) {
        return new FieldMarkup(field).written(false);
    }

    /// The face that a character of [#marked] text begins.
    static Optional<Face> opened(int character) {
        return face(character - OPEN);
    }

    /// The face that a character of [#marked] text ends.
    static Optional<Face> closed(int character) {
        return face(character - CLOSE);
    }

    /// The character that was meant: letters come out from behind their shield.
    static int unshielded(int character) {
        return character > SHIELD ? character - SHIELD : character;
    }

    private static Optional<Face> face(int index) {
        return index >= 0 && index < Face.values().length ? Optional.of(Face.values()[index]) : Optional.empty();
    }

    private void pair() {
        Deque<MatchResult> open = new ArrayDeque<>();
        var found = TAG.matcher(text);
        while (found.find()) {
            String closing = found.group(4);
            if (closing == null) {
                open.push(found.toMatchResult());
            } else if (!open.isEmpty() && name(open.peek()).equals(closing)) {
                pair(open.pop(), found.toMatchResult());
            }
        }
    }

    private void pair(MatchResult open, MatchResult close) {
        var face = face(open);
        tags.put(open.start(), new Tag(open.end(), face.map(f -> mark(OPEN, f)).orElse("")));
        tags.put(
                close.start(),
                new Tag(close.end(), face.map(f -> mark(CLOSE, f)).orElse("")));
        if (face.isEmpty()) {
            shielded.set(open.end(), close.start());
        }
    }

    private static String name(MatchResult open) {
        return open.group(1) == null ? "span" : open.group(1);
    }

    private static Optional<Face> face(MatchResult open) {
        return switch (name(open)) {
            case "i" -> Optional.of(Face.ITALIC);
            case "b" -> Optional.of(Face.BOLD);
            case "sup" -> Optional.of(Face.SUPERSCRIPT);
            case "sub" -> Optional.of(Face.SUBSCRIPT);
            case "sc" -> Optional.of(Face.SMALL_CAPS);
            default -> Optional.ofNullable(open.group(3)).map(_ -> Face.SMALL_CAPS);
        };
    }

    private static String mark(char first, Face face) {
        return String.valueOf((char) (first + face.ordinal()));
    }

    private String written(boolean withMarks) {
        if (tags.isEmpty()) {
            return text;
        }
        var written = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Tag tag = tags.get(at);
            if (tag == null) {
                char character = text.charAt(at);
                boolean shield = withMarks && shielded.get(at) && Character.isLetter(character);
                written.appendCodePoint(shield ? character + SHIELD : character);
                at++;
            } else {
                written.append(withMarks ? tag.mark : "");
                at = tag.end;
            }
        }
        return written.toString();
    }
}
