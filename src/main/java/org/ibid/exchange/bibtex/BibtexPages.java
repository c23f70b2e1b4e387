package org.ibid.exchange.bibtex;

import java.util.regex.Pattern;

/// Pages as BibTeX has them: `676--692` ("BibTeXing", section 3.2, `pages`). In CSL a range has a hyphen; an en dash
/// there means the same.
final class BibtexPages {

    /// One range: two page numbers (arabic with letters or dots around, or roman) and any dash between them.
    private static final Pattern RANGE =
            Pattern.compile("(?U)(?<![\\w.–-])([\\p{L}.]*\\d[\\w.]*|[ivxlcdm]+|[IVXLCDM]+)\\s*(?:-{1,3}|[‐‑‒–—−])\\s*"
                    + "([\\p{L}.]*\\d[\\w.]*|[ivxlcdm]+|[IVXLCDM]+)(?![\\w–-])");

    private BibtexPages() {}

    /// The pages with each range's dash doubled; anything that is not a range is kept (`S-12-3`, `passim`).
    static String of(String pages) {
        int hyphen = pages.indexOf('-');
        if (isNumber(pages, 0, hyphen < 0 ? pages.length() : hyphen)
                && (hyphen < 0 || isNumber(pages, hyphen + 1, pages.length()))) {
            return hyphen < 0 ? pages : pages.substring(0, hyphen) + "-" + pages.substring(hyphen);
        }
        return RANGE.matcher(pages).replaceAll("$1--$2");
    }

    /// The pages of a field.
    static String read(String latex) {
        int dash = latex.indexOf("--");
        if (dash > 0 && isNumber(latex, 0, dash) && isNumber(latex, dash + 2, latex.length())) {
            return latex.substring(0, dash) + latex.substring(dash + 1);
        }
        return plain(LatexReader.text(latex, _ -> {}));
    }

    /// Digits and nothing else: most pages need no closer look.
    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    /// The pages with a hyphen in each range.
    static String plain(String pages) {
        return RANGE.matcher(pages).replaceAll("$1-$2");
    }
}
