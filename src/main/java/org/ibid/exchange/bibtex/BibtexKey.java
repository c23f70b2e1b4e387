package org.ibid.exchange.bibtex;

/// A citation key as BibTeX, biber, pybtex and `\cite` take it.
public final class BibtexKey {

    /// Of what a name in btparse (biber's parser) may hold, the part that LaTeX, Markdown and URLs take too.
    private static final String FIT = "-+./:_";

    private BibtexKey() {}

    /// The key itself if it fits; otherwise with each character that does not as its number in hexadecimal between
    /// underscores, so that keys that differ in such characters alone stay different. Letters and digits of every
    /// script fit. A key that fits is never changed, so `a b` and `a_20_b` become one.
    public static String of(String key) {
        var fit = new StringBuilder(key.length());
        key.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || FIT.indexOf(c) >= 0) {
                fit.appendCodePoint(c);
            } else {
                fit.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return fit.toString();
    }
}
