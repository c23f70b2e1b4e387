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
        return RANGE.matcher(pages).replaceAll("$1--$2");
    }

    /// The pages of a field.
    static String read(String latex) {
        return plain(LatexReader.text(latex, _ -> {}));
    }

    /// The pages with a hyphen in each range.
    static String plain(String pages) {
        return RANGE.matcher(pages).replaceAll("$1-$2");
    }
}
