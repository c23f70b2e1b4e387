package org.ibid.exchange.bibtex;

import java.util.regex.Pattern;

/// Fields that LaTeX does not read as text (biblatex's "verbatim" and "uri": `url`, `doi`, `eprint`, `file`): only what
/// people escape there although they need not is taken back.
final class LatexVerbatim {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMAND = Pattern.compile("^\\\\(url|path|href|nolinkurl)\\s*(?=\\{)");
    private static final Pattern TILDE =
            Pattern.compile("\\\\(?:textasciitilde|sim)\\b(?: |\\{\\})?|\\$\\\\sim\\$|\\\\~\\{\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~{}-])");

    private LatexVerbatim() {}

    static String of(String latex) {
        if (isBare(latex)) {
            return latex;
        }
        String bare = SPACE.matcher(latex.strip()).replaceAll(" ");
        if (bare.indexOf('\\') < 0 && bare.indexOf('{') < 0) {
            return bare;
        }
        bare = unwrapped(bare);
        bare = linked(bare);
        bare = TILDE.matcher(unwrapped(bare)).replaceAll("~");
        return ESCAPED.matcher(bare).replaceAll("$1");
    }

    private static boolean isBare(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\\' || c == '{') {
                return false;
            }
        }
        return true;
    }

    /// The address of a link, without the text that `\href` shows for it.
    private static String linked(String text) {
        var command = COMMAND.matcher(text);
        if (!command.find()) {
            return text;
        }
        int end = Groups.of(text).end(command.end());
        boolean isAll = end == text.length() - 1;
        boolean isLink = isAll || command.group(1).equals("href") && end < text.length();
        return isLink ? text.substring(command.end() + 1, end) : text;
    }

    /// Without one pair of braces around all of it.
    private static String unwrapped(String text) {
        boolean wrapped = text.startsWith("{") && Groups.of(text).end(0) == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }
}
