package org.ibid.csl.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds tags and quotation marks in the text of a field and which of them pair. A tag that closes leaves what
/// opened since its partner unpaired; marks pair within the same tag only.
final class FieldTokens {

    /// Marks pair over so many others at most, so that no text takes long.
    private static final int FURTHEST = 16;

    private final String text;
    private final QuoteMarks marks;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> open = new ArrayList<>();
    private final int[] openTags = new int[FieldTag.NAMES];
    /// What a reader sees before the next character.
    private char previous = ' ';

    /// A tag or a quotation mark.
    static final class Token {
        final int start;
        final int kind;
        final FieldTag.@Nullable Occurrence tag;
        int end;

        @Nullable
        Token partner;
        /// The quotations or faces that were open before it, and how many marks it took, once it is set.
        int before;

        int marks;

        private Token(int start, int end, int kind, FieldTag.@Nullable Occurrence tag) {
            this.start = start;
            this.end = end;
            this.kind = kind;
            this.tag = tag;
        }

        boolean opens() {
            return partner != null && partner.start > start;
        }
    }

    private FieldTokens(String text, QuoteMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /// All tags and marks in their order; those without a partner are text.
    static List<Token> of(String text, QuoteMarks marks) {
        var found = new FieldTokens(text, marks);
        found.scan();
        return found.tokens;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            var tag = c == '<' ? FieldTag.at(text, at) : null;
            if (tag != null) {
                at = addTag(at, tag);
            } else {
                at = isMark(c) ? afterMark(at) : afterText(at);
            }
        }
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'' || c >= 0x80 && !Character.isLetterOrDigit(c);
    }

    private int afterText(int at) {
        previous = text.charAt(at);
        return at + 1;
    }

    private int addTag(int at, FieldTag.Occurrence tag) {
        var token = new Token(at, tag.end(), QuoteMarks.NONE, tag);
        tokens.add(token);
        if (tag.opens()) {
            openTags[tag.name()]++;
            open.add(token);
        } else if (openTags[tag.name()] > 0) {
            close(token, tag);
        }
        return tag.end();
    }

    private void close(Token token, FieldTag.Occurrence tag) {
        while (token.partner == null) {
            Token last = open.removeLast();
            if (last.tag != null) {
                openTags[last.tag.name()]--;
                if (last.tag.name() == tag.name()) {
                    pair(last, token);
                }
            }
        }
    }

    private static void pair(Token opening, Token closing) {
        opening.partner = closing;
        closing.partner = opening;
    }

    private int afterMark(int at) {
        if (text.startsWith("'n'", at)) {
            addLiteral(at, QuoteMarks.SINGLE);
            return addLiteral(at + 2, QuoteMarks.SINGLE);
        }
        int opening = marks.opening(text, at);
        if (opening != QuoteMarks.NONE && mayOpen(opening, at + marks.openingLength(opening))) {
            return addOpening(at, opening);
        }
        int closing = marks.closing(text, at);
        if (closing != QuoteMarks.NONE && mayClose(closing, at + marks.closingLength(closing))) {
            return addClosing(at, closing);
        }
        return opening == QuoteMarks.SINGLE || opening == QuoteMarks.DOUBLE ? addLiteral(at, opening) : afterText(at);
    }

    private int addOpening(int at, int kind) {
        var token = new Token(at, at + marks.openingLength(kind), kind, null);
        tokens.add(token);
        open.add(token);
        previous = '(';
        return token.end;
    }

    private int addClosing(int at, int kind) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - FURTHEST); i--) {
            Token opening = open.get(i);
            if (opening.tag != null) {
                break;
            }
            if (opening.kind == kind) {
                var closing = new Token(at, at + marks.closingLength(kind), kind, null);
                tokens.add(closing);
                pair(opening, closing);
                open.subList(i, open.size()).clear();
                previous = ')';
                return closing.end;
            }
        }
        return kind == QuoteMarks.SINGLE || kind == QuoteMarks.DOUBLE ? addLiteral(at, kind) : afterText(at);
    }

    private int addLiteral(int at, int kind) {
        tokens.add(new Token(at, at + 1, kind, null));
        previous = kind == QuoteMarks.SINGLE ? '’' : '"';
        return at + 1;
    }

    /// Straight marks open before a word, not inside one; the others say themselves that they open.
    private boolean mayOpen(int kind, int after) {
        char next = next(after);
        if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            return false;
        }
        return kind == QuoteMarks.OUTER || kind == QuoteMarks.INNER
                ? !marks.areTheSame(kind) || mayStandBefore()
                : mayStandBefore() || kind == QuoteMarks.DOUBLE && (previous == '-' || previous == '/');
    }

    private boolean mayStandBefore() {
        return switch (previous) {
            case '(', '[', '{', '–', '—', '“', '‘', '«', '„', '‚', '¿', '¡' -> true;
            default -> Character.isWhitespace(previous) || Character.isSpaceChar(previous);
        };
    }

    private boolean mayClose(int kind, int after) {
        boolean isAfterText = !Character.isWhitespace(previous) && !Character.isSpaceChar(previous);
        boolean mayBeSpaced = (kind == QuoteMarks.OUTER || kind == QuoteMarks.INNER) && !marks.areTheSame(kind);
        return (isAfterText || mayBeSpaced) && !Character.isLetterOrDigit(next(after));
    }

    /// What a reader sees after an index; a space at the end.
    private char next(int index) {
        int at = index;
        while (at < text.length() && text.charAt(at) == '<') {
            var tag = FieldTag.at(text, at);
            if (tag == null) {
                return '<';
            }
            at = tag.end();
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
