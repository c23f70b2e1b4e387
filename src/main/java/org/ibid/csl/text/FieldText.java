package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.FieldTokens.Token;

/// Sets the text of a field with its rich text and its quotation marks. What does not pair is text; straight
/// single marks that do not pair are apostrophes.
final class FieldText {

    private final String text;
    private final List<Token> tokens;
    private final boolean isUnquoted;
    private boolean hasPlaceholders;
    private boolean isBegun;

    FieldText(String text, QuoteMarks marks, Look.Quoting quoting) {
        this.text = spaced(Mark.cleaned(text));
        this.isUnquoted = quoting == Look.Quoting.UNQUOTED;
        this.tokens = FieldTokens.of(this.text, marks);
    }

    /// A text with narrow no-break spaces where French has them: before `; : ! ? »` and after `«`.
    private static String spaced(String text) {
        if (!QuoteMarks.hasFrenchSpace(text)) {
            return text;
        }
        char[] spaced = text.toCharArray();
        for (int i = 0; i < spaced.length; i++) {
            if (QuoteMarks.isFrenchSpace(text, i)) {
                spaced[i] = '\u202f';
            }
        }
        return new String(spaced);
    }

    /// Adds the text inside so many quotation marks, and tells whether it took signs that [Galley#finished]
    /// resolves.
    boolean addTo(Galley galley, OpenFaces faces, int depth) {
        int quoted = depth;
        int from = 0;
        for (Token token : tokens) {
            if (token.partner == null) {
                if (token.kind == QuoteMarks.SINGLE) {
                    add(galley, from, token.start);
                    add(galley, "’", 0, 1);
                    from = token.end;
                }
                continue;
            }
            add(galley, from, token.start);
            from = token.end;
            if (token.tag == null) {
                quoted = addQuote(token, quoted, galley);
            } else {
                addTag(token, token.tag.tag(), galley, faces);
            }
        }
        add(galley, from, text.length());
        return hasPlaceholders;
    }

    /// Adds a mark and returns how many are open then. Inner marks of a locale that stand outside others stay
    /// inner, unless the style says that the text is not quoted.
    private int addQuote(Token token, int quoted, Galley galley) {
        hasPlaceholders = true;
        isBegun = true;
        if (token.opens()) {
            int level = token.kind == QuoteMarks.INNER && quoted == 0 && !isUnquoted ? 1 : quoted;
            token.before = quoted;
            galley.mark(Composition.open(level));
            return level + 1;
        }
        galley.mark(Composition.close(quoted - 1));
        return token.partner == null ? quoted : token.partner.before;
    }

    private void add(Galley galley, int from, int to) {
        add(galley, text, from, to);
    }

    private void add(Galley galley, String piece, int from, int to) {
        if (from < to) {
            if (isBegun) {
                galley.append(piece, from, to);
            } else {
                galley.join(piece, from, to, Joint.TEXT);
                isBegun = true;
            }
            galley.endText();
        }
    }

    private void addTag(Token token, FieldTag tag, Galley galley, OpenFaces faces) {
        if (token.opens()) {
            token.before = faces.open();
            token.marks = faces.open(tag);
            hasPlaceholders |= tag.keepsCase();
            if (tag.keepsCase()) {
                galley.mark(Mark.NOCASE);
            }
            return;
        }
        Token opening = token.partner;
        if (opening != null && opening.tag != null) {
            if (opening.tag.tag().keepsCase()) {
                galley.mark(Mark.NOCASE_END);
            }
            faces.close(opening.marks, opening.before);
        }
    }
}
