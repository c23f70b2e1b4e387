package org.ibid.exchange.bibtex;

import java.util.regex.Pattern;

/// Fields that LaTeX does not read as text (biblatex's "verbatim" and "uri": `url`, `doi`, `eprint`, `file`): only what
/// people escape there although they need not is taken back.
final class LatexVerbatim {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern URL_COMMAND = Pattern.compile("^\\\\(?:url|path|href|nolinkurl)\\s*\\{(.*)\\}$");
    private static final Pattern TILDE =
            Pattern.compile("\\\\(?:textasciitilde|sim)\\b(?: |\\{\\})?|\\$\\\\sim\\$|\\\\~\\{\\}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#$~{}-])");

    private LatexVerbatim() {}

    static String of(String latex) {
        String bare = SPACE.matcher(latex.strip()).replaceAll(" ");
        if (bare.indexOf('\\') < 0 && bare.indexOf('{') < 0) {
            return bare;
        }
        bare = unwrapped(bare);
        bare = URL_COMMAND.matcher(bare).replaceFirst("$1");
        bare = TILDE.matcher(unwrapped(bare)).replaceAll("~");
        return ESCAPED.matcher(bare).replaceAll("$1");
    }

    /// Without one pair of braces around all of it.
    private static String unwrapped(String text) {
        boolean wrapped = text.startsWith("{") && Groups.of(text).end(0) == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }
}
