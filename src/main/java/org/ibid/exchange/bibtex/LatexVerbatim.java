package org.ibid.exchange.bibtex;

import java.util.regex.Pattern;

/// Fields that LaTeX does not read as text (biblatex's "verbatim" and "uri": `url`, `doi`, `eprint`, `file`): only what
/// people escape there although they need not is taken back, and what Crossref writes as in HTML (`&lt;`).
final class LatexVerbatim {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMAND = Pattern.compile("^\\\\(url|path|href|nolinkurl)\\s*(?=\\{)");
    private static final Pattern TILDE =
            Pattern.compile("\\\\(?:textasciitilde|sim)\\b(?: |\\{\\})?|\\$\\\\sim\\$|\\\\~\\{\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~{}-])");

    /// Mendeley's `a{_}b` and `R{\&}D`.
    private static final Pattern IN_BRACES = Pattern.compile("\\{\\\\?([_%&#$~^-])\\}");

    /// Mendeley's and Web of Science's `{\textless}`.
    private static final Pattern ANGLE =
            Pattern.compile("\\{\\\\text(less|greater)\\}|\\\\text(less|greater)(?:\\{\\}|(?![A-Za-z]) ?)");

    /// Mendeley's line end, `$\backslash$r` or `n`, between two numbers.
    private static final Pattern LINE_END = Pattern.compile("\\$\\\\backslash\\$[rn](?=[0-9])");

    private static final Pattern BACKSLASH = Pattern.compile("\\$\\\\backslash\\$");

    private LatexVerbatim() {}

    static String of(String latex) {
        if (isBare(latex)) {
            return latex;
        }
        String bare = SPACE.matcher(latex.strip()).replaceAll(" ");
        return bare.indexOf('\\') < 0 && bare.indexOf('{') < 0 ? unmarked(bare) : unmarked(unescaped(bare));
    }

    private static String unescaped(String latex) {
        String bare = unwrapped(linked(unwrapped(latex)));
        bare = TILDE.matcher(bare).replaceAll("~");
        bare = IN_BRACES.matcher(bare).replaceAll("$1");
        bare = ANGLE.matcher(bare).replaceAll(found -> found.group().contains("less") ? "<" : ">");
        bare = BACKSLASH.matcher(LINE_END.matcher(bare).replaceAll(" ")).replaceAll("\\\\");
        return ESCAPED.matcher(bare).replaceAll("$1");
    }

    private static String unmarked(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static boolean isBare(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\\' || c == '{' || c == '&') {
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
