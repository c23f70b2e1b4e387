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
        return isPlain(key) ? key : fit(key);
    }

    /// A key as one of biblatex's `ids`, where single spaces within it can stand.
    static String listed(String key) {
        boolean isFit = key.equals(key.strip()) && !key.contains("  ") && isPlain(key.replace(" ", ""));
        return isFit ? key : of(key);
    }

    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isSurrogate(c) || !isFit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFit(int c) {
        return Character.isLetterOrDigit(c) || FIT.indexOf(c) >= 0;
    }

    private static String fit(String key) {
        var fit = new StringBuilder(key.length());
        key.codePoints().forEach(c -> {
            if (isFit(c)) {
                fit.appendCodePoint(c);
            } else {
                fit.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return fit.toString();
    }
}
