package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

/// A text as an item, a term or a style gives it. It may hold CSL's rich text (`<i>`, `<b>`, `<sup>`, `<sub>`,
/// `<sc>`, `<span style="font-variant: small-caps;">`, `<span class="nocase">`) and straight quotes.
///
/// @param link       where it leads; only `http` and `https` addresses are followed; empty if nowhere
/// @param isVerbatim whether all of the text is text: no tags, no quotation marks, no apostrophes in it
public record Leaf(String text, Look look, String link, boolean isVerbatim) implements Node {
    public Leaf {
        requireNonNull(text, "text");
        requireNonNull(look, "look");
        requireNonNull(link, "link");
    }

    /// A text that leads somewhere; verbatim if it is the address, or the end of it.
    public Leaf(String text, Look look, String link) {
        this(text, look, link, !link.isEmpty() && link.endsWith(text));
    }

    public Leaf(String text, Look look) {
        this(text, look, "", false);
    }

    public Leaf(String text) {
        this(text, Look.PLAIN, "", false);
    }

    /// A text whose signs are all text, as numbers are (`1<sup>er</sup>`).
    public static Leaf verbatim(String text, Look look) {
        return new Leaf(text, look, "", true);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean endsInOwnSpace() {
        return look.suffix().endsWith(" ") && (!look.isBare() || isNumber() && isFigures());
    }

    private boolean isFigures() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    boolean isNumber() {
        return isVerbatim && !isLink();
    }

    boolean isLink() {
        return link.startsWith("https://") || link.startsWith("http://");
    }
}
