package org.ibid.exchange.hayagriva;

import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.codec.RichText.Token;

/// Titles: braces keep their text's case, a backslash takes a sign's meaning away. There is no other rich text.
final class HayagrivaText {

    private static final String SIGNS = "\\{}$";
    private static final String NO_CASE = "<span class=\"nocase\">";

    private HayagrivaText() {}

    static String write(String text) {
        var out = new StringBuilder(text.length());
        for (var token : RichText.parse(text)) {
            switch (token) {
                case Token.Text(String part) ->
                    part.chars()
                            .forEach(c ->
                                    out.append(SIGNS.indexOf(c) < 0 ? "" : "\\").append((char) c));
                case Token.Open(Style style) -> out.append(style == Style.NO_CASE ? "{" : "");
                case Token.Close(Style style) -> out.append(style == Style.NO_CASE ? "}" : "");
            }
        }
        return out.toString();
    }

    static String read(String text) {
        var out = new StringBuilder(text.length());
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && SIGNS.indexOf(text.charAt(i + 1)) >= 0) {
                out.append(text.charAt(++i));
            } else if (c == '{') {
                out.append(NO_CASE);
                open++;
            } else if (c == '}' && open > 0) {
                out.append("</span>");
                open--;
            } else {
                out.append(c);
            }
        }
        return out.append("</span>".repeat(open)).toString();
    }
}
