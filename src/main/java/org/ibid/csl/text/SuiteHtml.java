package org.ibid.csl.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Writes a set text as the results of the official test suite are written: every mark is an element, nested as
/// set; line ends around blocks; superscript characters as elements.
final class SuiteHtml {

    /// The superscript characters that the suite knows.
    private static final String SUPERSCRIPTS = "ª²³¹ºʰʱʲʳʴʵʶʷʸˠˡˢˣˤᴬᴭᴮᴰᴱᴲᴳᴴᴵᴶᴷᴸᴹᴺᴼᴽᴾᴿᵀᵁᵂᵃᵄᵅᵆᵇᵈᵉᵊᵋᵌᵍᵏᵐᵑᵒᵓᵔᵕᵖᵗᵘᵙᵚᵛᵜᵝᵞᵟᵠᵡ"
            + "⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ℠™㆒㆓㆔㆕㆖㆗㆘㆙㆚㆛㆜㆝㆞㆟ˀˁۥۦ";

    /// What stands for those that Unicode does not decompose.
    private static final String MODIFIERS = "ˀʔˁʕۥوۦي";

    private final String text;
    private final StringBuilder written;
    /// The marks whose elements are open, the innermost last.
    private final StringBuilder open = new StringBuilder();

    private SuiteHtml(String text) {
        this.text = text;
        this.written = new StringBuilder(text.length() + 64);
    }

    static String of(String text) {
        var html = new SuiteHtml(text);
        html.write();
        return html.written.toString();
    }

    private void write() {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c < 0x7f || !isSpecial(c)) {
                continue;
            }
            written.append(text, from, i);
            if (Mark.is(c)) {
                i = c == Mark.LINK ? link(i) : mark(c, i);
            } else {
                character(c);
            }
            from = i + 1;
        }
        written.append(text, from, text.length());
    }

    private static boolean isSpecial(char c) {
        return c < 0x80
                ? c == '&' || c == '<' || c == '>' || Mark.is(c)
                : mayBeSuperscript(c) && SUPERSCRIPTS.indexOf(c) >= 0;
    }

    private void character(char c) {
        switch (c) {
            case '&' -> written.append("&#38;");
            case '<' -> written.append("&#60;");
            case '>' -> written.append("&#62;");
            default -> written.append("<sup>").append(lowered(c)).append("</sup>");
        }
    }

    /// Most characters of most texts are told apart here.
    private static boolean mayBeSuperscript(char c) {
        return c >= 0xaa && c <= 0xba
                || c >= 0x2b0 && c <= 0x2e4
                || c == 0x6e5
                || c == 0x6e6
                || c >= 0x1d2c && c <= 0x319f && !isMark(c);
    }

    private static boolean isMark(char c) {
        return c >= 0x2000 && c < 0x2070;
    }

    private static String lowered(char superscript) {
        int at = MODIFIERS.indexOf(superscript);
        return at >= 0
                ? MODIFIERS.substring(at + 1, at + 2)
                : Normalizer.normalize(String.valueOf(superscript), Form.NFKC);
    }

    private int link(int index) {
        int end = text.indexOf(Mark.LINK_TEXT, index);
        written.append("<a href=\"")
                .append(HtmlWriter.escaped(text.substring(index + 1, end)))
                .append("\">");
        return end;
    }

    private int mark(char mark, int index) {
        switch (mark) {
            case Mark.FACE_END, Mark.DISPLAY_END -> close();
            case Mark.LINK_END -> written.append("</a>");
            default -> {
                written.append(opening(mark));
                open.append(mark);
            }
        }
        return index;
    }

    private static String opening(char mark) {
        return switch (mark) {
            case Mark.ITALIC -> "<i>";
            case Mark.OBLIQUE -> "<em>";
            case Mark.NORMAL_STYLE -> "<span style=\"font-style:normal;\">";
            case Mark.BOLD -> "<b>";
            case Mark.NORMAL_WEIGHT -> "<span style=\"font-weight:normal;\">";
            case Mark.SMALL_CAPS -> "<span style=\"font-variant:small-caps;\">";
            case Mark.NORMAL_VARIANT -> "<span style=\"font-variant:normal;\">";
            case Mark.UNDERLINE -> "<span style=\"text-decoration:underline;\">";
            case Mark.NO_DECORATION -> "<span style=\"text-decoration:none;\">";
            case Mark.SUPERSCRIPT -> "<sup>";
            case Mark.SUBSCRIPT -> "<sub>";
            case Mark.BASELINE -> "<span style=\"baseline\">";
            case Mark.BLOCK -> "\n\n    <div class=\"csl-block\">";
            case Mark.LEFT_MARGIN -> "\n    <div class=\"csl-left-margin\">";
            case Mark.RIGHT_INLINE -> "<div class=\"csl-right-inline\">";
            case Mark.INDENT -> "<div class=\"csl-indent\">";
            default -> "";
        };
    }

    private void close() {
        char mark = open.charAt(open.length() - 1);
        open.setLength(open.length() - 1);
        written.append(
                switch (mark) {
                    case Mark.ITALIC -> "</i>";
                    case Mark.OBLIQUE -> "</em>";
                    case Mark.BOLD -> "</b>";
                    case Mark.SUPERSCRIPT -> "</sup>";
                    case Mark.SUBSCRIPT -> "</sub>";
                    case Mark.BLOCK -> "</div>\n";
                    case Mark.LEFT_MARGIN -> "</div>";
                    case Mark.RIGHT_INLINE, Mark.INDENT -> "</div>\n  ";
                    default -> "</span>";
                });
    }
}
