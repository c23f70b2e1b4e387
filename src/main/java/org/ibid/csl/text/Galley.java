package org.ibid.csl.text;

import java.util.Arrays;

/// The text while it is being set: pieces are joined one after the other, and what meets at a seam is sorted out
/// there: punctuation, spaces, and punctuation that goes inside closing quotation marks.
final class Galley {

    private char[] text = new char[512];
    private int length;
    private final boolean punctuationInside;
    /// Where a character stands that was moved inside a quotation mark; -1 if none was.
    private int movedTo = -1;
    /// Where the last text of a field ends, and the last prefix.
    private int textEnd = -1;

    private int prefixEnd = -1;
    /// Where faces or quotes of an element last began or ended.
    private int turned = -1;
    /// Where punctuation goes that comes inside the quotation marks of a text with faces; -1 if anywhere else.
    private int insideFaces = -1;
    /// Where a space ends that does not become one with a space of what follows; see [Node#endsInOwnSpace].
    private int heldSpace = -1;
    /// Where something with faces ends that stands by itself, not in a group; -1 if the last piece is none.
    private int heldFaces = -1;

    private boolean heldText;
    /// Where faces of an element last began.
    private int opened = -1;
    /// Where a suffix was left out because the suffix inside it ends alike.
    private int repeated = -1;
    /// Whether the first sign of the next prefix stands in the block before already.
    private boolean pulled;
    /// Where a delimiter ends.
    private int delimiterEnd = -1;
    /// Where the suffix of a number ends.
    private int numberEnd = -1;
    /// Where the suffix of a text ends.
    private int suffixEnd = -1;

    Galley(boolean punctuationInside) {
        this.punctuationInside = punctuationInside;
    }

    int length() {
        return length;
    }

    /// Adds a sign of [Mark].
    void mark(char mark) {
        if (length == text.length) {
            grow(1);
        }
        text[length++] = mark;
    }

    /// Adds text that nothing is done to.
    void append(String piece, int from, int to) {
        if (to - from > text.length - length) {
            grow(to - from);
        }
        piece.getChars(from, to, text, length);
        length += to - from;
        if (piece.indexOf("  ", from) >= 0) {
            keepSpaces(length - (to - from));
        }
    }

    /// Two spaces that somebody typed stay two, also in HTML; those that only come to stand beside each other do not.
    private void keepSpaces(int start) {
        for (int i = start; i < length - 1; i++) {
            if (text[i] == ' ' && text[i + 1] == ' ') {
                text[i++] = '\u00a0';
            }
        }
    }

    private void grow(int more) {
        text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
    }

    /// Takes back all after a length.
    void cut(int start) {
        length = Math.min(start, length);
        textEnd = kept(textEnd);
        prefixEnd = kept(prefixEnd);
        turned = kept(turned);
        opened = kept(opened);
        heldFaces = kept(heldFaces);
        repeated = kept(repeated);
        delimiterEnd = kept(delimiterEnd);
        insideFaces = kept(insideFaces);
        numberEnd = kept(numberEnd);
        suffixEnd = kept(suffixEnd);
        heldSpace = kept(heldSpace);
    }

    private int kept(int place) {
        return place > length ? -1 : place;
    }

    String from(int start) {
        return new String(text, start, length - start);
    }

    boolean isBlankFrom(int start) {
        for (int i = start; i < length; i++) {
            if (!Mark.is(text[i])) {
                return false;
            }
            if (text[i] == Mark.LINK) {
                i = endOfAddress(i);
            }
        }
        return true;
    }

    private int endOfAddress(int link) {
        int at = link;
        while (text[at] != Mark.LINK_TEXT) {
            at++;
        }
        return at;
    }

    private void insert(int at, char character) {
        mark(character);
        System.arraycopy(text, at, text, at + 1, length - 1 - at);
        text[at] = character;
    }

    private void remove(int at) {
        System.arraycopy(text, at + 1, text, at, length - at - 1);
        length--;
    }

    /// Adds what stands between or after pieces: in the last block, if one just ended.
    void joinAfter(String piece, Joint joint) {
        if (piece.isEmpty()) {
            return;
        }
        if (length > 0 && text[length - 1] == Mark.DISPLAY_END) {
            length--;
            join(piece, joint);
            mark(Mark.DISPLAY_END);
        } else {
            join(piece, joint);
        }
    }

    /// Whether a block just ended.
    boolean endsBlock() {
        return length > 0 && text[length - 1] == Mark.DISPLAY_END;
    }

    /// Takes the punctuation that a prefix begins with into the block that just ended.
    void pull(String prefix) {
        if (!prefix.isEmpty() && Seam.isPunctuation(prefix.charAt(0)) && heldFaces != length) {
            joinAfter(prefix.substring(0, 1), Joint.PREFIX);
            pulled = true;
        }
    }

    /// Adds an affix, a delimiter or a text in which nothing is markup.
    void join(String piece, Joint joint) {
        if (piece.isEmpty()) {
            return;
        }
        int added = join(piece, pulled ? 1 : 0, piece.length(), joint);
        pulled = false;
        for (int i = length - added; i < length; i++) {
            if (Mark.is(text[i])) {
                text[i] = ' ';
            }
        }
        switch (joint) {
            case PREFIX, OWN_PREFIX -> prefixEnd = length;
            case DELIMITER -> delimiterEnd = length;
            case TEXT -> textEnd = length;
            default -> {}
        }
    }

    /// Adds a text in which nothing is markup, and which nothing before it meets.
    void setApart(String piece) {
        append(piece, 0, piece.length());
        for (int i = length - piece.length(); i < length; i++) {
            if (Mark.is(text[i])) {
                text[i] = ' ';
            }
        }
        textEnd = length;
    }

    /// Adds a piece without control characters to what stands there, and returns how much of it stands at the end.
    int join(String piece, int from, int to, Joint joint) {
        if (from == to) {
            return 0;
        }
        char first = piece.charAt(from);
        int rest = from;
        if (first == ' ') {
            rest = joinsSpace(joint) ? from + 1 : from;
        } else if (first < 'A' && Seam.isPunctuation(first)) {
            rest = afterMeeting(piece, from, to, joint);
        }
        append(piece, rest, to);
        return to - rest;
    }

    /// Notes that a field's text ends here.
    void endText() {
        textEnd = length;
    }

    /// Notes that faces or quotes of an element begin or end here.
    void turn() {
        turned = length;
    }

    /// Notes that faces of an element begin here, behind its own prefix: without one, no prefix further out meets what
    /// follows.
    void turn(String prefix) {
        turned = length;
        opened = length;
        if (prefix.isEmpty()) {
            prefixEnd = -1;
        }
    }

    /// Notes that the space that ends here stands behind faces, quotes or a number.
    void holdSpace() {
        heldSpace = length;
    }

    /// Notes that a group without faces ends here: the space it ends in counts as its own, as do its faces.
    void free() {
        heldSpace = -1;
        heldFaces = -1;
    }

    /// Notes that something with faces and its suffix end here: punctuation of what follows does not meet it.
    void holdFaces(boolean isText) {
        heldFaces = length;
        heldText = isText;
    }

    /// Notes that a number with its suffix ends here.
    void endNumber() {
        numberEnd = length;
    }

    /// Notes that a text with its suffix ends here.
    void endSuffixedText() {
        suffixEnd = length;
    }

    /// Notes that the quotation that ends here is a text with faces.
    void endQuotedFaces() {
        insideFaces = textEnd;
    }

    /// Whether a space is one with a space before it.
    private boolean joinsSpace(Joint joint) {
        if (length == 1 && Mark.isDisplay(text[0])) {
            insert(0, ' ');
            return true;
        }
        int last = lastRead(length);
        if (last < 0 || text[last] != ' ') {
            return false;
        }
        return switch (joint) {
            case TEXT -> false;
            case SUFFIX, OWN_SUFFIX -> last != textEnd - 1;
            case PREFIX, OWN_PREFIX ->
                last == prefixEnd - 1 || last != textEnd - 1 && last != heldSpace - 1 && turned <= last;
            case DELIMITER -> last != textEnd - 1 && turned <= last;
        };
    }

    private int afterMeeting(String piece, int from, int to, Joint joint) {
        char next = piece.charAt(from);
        int last = lastRead(length);
        if (last < 0 || isRepeated(piece, from, to)) {
            return from;
        }
        if (joint == Joint.SUFFIX && next == '.' && isAfterSuffixedText(last)) {
            addToText();
            return from + 1;
        }
        if (joint == Joint.PREFIX || joint == Joint.OWN_PREFIX) {
            if (opened > last || heldFaces == length || last == prefixEnd - 1) {
                return from;
            }
            if (last == delimiterEnd - 1) {
                return text[last] == next ? from + 1 : from;
            }
            if (joint == Joint.OWN_PREFIX && (last == textEnd - 1 || Mark.isClosingQuote(text[last]))) {
                return from;
            }
        }
        if (joint == Joint.DELIMITER && heldFaces == length && heldText) {
            return isSame(last, next) ? from + 1 : from;
        }
        if (joint == Joint.SUFFIX && text[last] == next && last == length - 1 && last != textEnd - 1 && last != numberEnd - 1) {
            repeated = length;
            return from + 1;
        }
        if (repeated == length && (joint == Joint.PREFIX || joint == Joint.DELIMITER)) {
            return from + 1;
        }
        if (joint == Joint.TEXT && isOnlyPunctuation(piece, from, to)) {
            return from;
        }
        boolean isTaken = joint == Joint.OWN_SUFFIX || last == numberEnd - 1
                ? isSame(last, next)
                : Mark.isClosingQuote(text[last]) ? meetQuote(last, next) : meet(last, next);
        return isTaken ? from + 1 : from;
    }

    /// Whether a text with a suffix stands before, into which the period of a suffix around it goes.
    private boolean isAfterSuffixedText(int last) {
        if (suffixEnd != length || textEnd < 1 || textEnd > last) {
            return false;
        }
        if (Mark.isClosingQuote(text[last])) {
            return punctuationInside && inside(last) == movedTo && text[movedTo] == ',';
        }
        return last == length - 1 && (text[last] == ':' || text[last] == ';');
    }

    private void addToText() {
        int at = Mark.isClosingQuote(text[length - 1]) ? movedTo : textEnd;
        if (at > 0 && Seam.of(text[at - 1], '.') == Seam.BOTH) {
            insert(at, '.');
            movedTo = at == movedTo ? at + 1 : movedTo;
        }
    }

    /// A text of nothing but punctuation is there to be printed.
    private static boolean isOnlyPunctuation(String piece, int from, int to) {
        int at = from;
        while (at < to && (Seam.isPunctuation(piece.charAt(at)) || piece.charAt(at) == ' ')) {
            at++;
        }
        return at == to;
    }

    private boolean isSame(int last, char next) {
        int read = Mark.isClosingQuote(text[last]) ? inside(last) : last;
        return read >= 0 && text[read] == next;
    }

    /// Takes back the punctuation that a text ends with which stands outside the quotation marks after it.
    char takeOutside() {
        char last = length > 0 && textEnd > 0 && textEnd <= length ? text[textEnd - 1] : ' ';
        if (last != ',' && last != ':' && last != ';') {
            return ' ';
        }
        remove(textEnd - 1);
        return last;
    }

    private static boolean isRepeated(String piece, int from, int to) {
        char first = piece.charAt(from);
        return from + 2 < to && piece.charAt(from + 1) == first && piece.charAt(from + 2) == first;
    }

    /// Whether the next character needs no place of its own any more.
    private boolean meet(int last, char next) {
        return switch (Seam.of(text[last], next)) {
            case FIRST -> true;
            case BOTH -> false;
            case SECOND -> {
                remove(last);
                int before = lastRead(last);
                if (before < 0 || !Mark.isClosingQuote(text[before]) || !meetQuote(before, next)) {
                    insert(last, next);
                }
                yield true;
            }
        };
    }

    private boolean meetQuote(int quote, char next) {
        int inside = inside(quote);
        char last = inside < 0 ? ' ' : text[inside];
        boolean isMoved = inside >= 0 && inside == movedTo;
        return switch (isMoved ? Seam.of(last, next) : Seam.inQuote(last, next, punctuationInside)) {
            case FIRST -> true;
            case SECOND -> {
                text[inside] = next;
                yield true;
            }
            case BOTH -> punctuationInside && Seam.goesInside(next) && move(afterRead(inside, quote), next);
        };
    }

    private boolean move(int at, char next) {
        insert(at, next);
        movedTo = at;
        return true;
    }

    /// Right before the first of the quotation marks that close together.
    private int afterRead(int inside, int quote) {
        int at = inside + 1;
        if (at == insideFaces) {
            return at;
        }
        while (at < quote && !Mark.isClosingQuote(text[at])) {
            at++;
        }
        return at;
    }

    /// The last character inside the quotation marks that close together.
    private int inside(int quote) {
        int at = lastRead(quote);
        while (at >= 0 && Mark.isClosingQuote(text[at])) {
            at = lastRead(at);
        }
        return at;
    }

    /// The last character or quotation mark before an index, in the same block; -1 if there is none.
    private int lastRead(int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = text[i];
            if (!Mark.is(c) || Mark.isQuote(c)) {
                return i;
            }
            if (Mark.isDisplay(c) || c == Mark.DISPLAY_END) {
                return -1;
            }
        }
        return -1;
    }

    /// Puts a space that ends the last block behind it.
    void freeLastSpace() {
        if (length > 1 && text[length - 1] == Mark.DISPLAY_END && text[length - 2] == ' ') {
            text[length - 2] = Mark.DISPLAY_END;
            text[length - 1] = ' ';
        }
    }

    /// The whole text, with the quotation marks of a locale.
    String finished(Quotes quotes) {
        var written = new char[length + placeholders() * longest(quotes)];
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (isPlaceholder(c)) {
                String mark = resolved(c, quotes);
                mark.getChars(0, mark.length(), written, at);
                at += mark.length();
            } else {
                written[at++] = c;
            }
        }
        return new String(written, 0, at);
    }

    private int placeholders() {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += isPlaceholder(text[i]) ? 1 : 0;
        }
        return count;
    }

    private static int longest(Quotes quotes) {
        int outer = Math.max(quotes.open().length(), quotes.close().length());
        return Math.max(
                outer, Math.max(quotes.openInner().length(), quotes.closeInner().length()));
    }

    private static boolean isPlaceholder(char c) {
        return c >= Mark.OPEN_OUTER && c <= Mark.NOCASE || c == Mark.NOCASE_END;
    }

    private static String resolved(char placeholder, Quotes quotes) {
        return switch (placeholder) {
            case Mark.OPEN_OUTER -> quotes.open();
            case Mark.CLOSE_OUTER -> quotes.close();
            case Mark.OPEN_INNER -> quotes.openInner();
            case Mark.CLOSE_INNER -> quotes.closeInner();
            default -> "";
        };
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
