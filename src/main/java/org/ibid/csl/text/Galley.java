package org.ibid.csl.text;

import java.util.Arrays;

/// The text while it is being set: pieces are joined one after the other, and what meets at a seam is sorted out
/// there: punctuation, spaces, and punctuation that goes inside closing quotation marks.
final class Galley {

    private char[] text = new char[512];
    private int length;
    private final boolean punctuationInside;
    private final Places places = new Places();
    /// Whether the first sign of the next prefix stands in the block before already.
    private boolean pulled;

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
        if (piece.indexOf("  ", from, to) >= 0) {
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
        places.cut(length);
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
        if (!prefix.isEmpty() && Seam.isPunctuation(prefix.charAt(0)) && places.heldFaces != length) {
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
            case PREFIX, OWN_PREFIX -> places.prefixEnd = length;
            case DELIMITER -> places.delimiterEnd = length;
            case TEXT -> places.textEnd = length;
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
        places.textEnd = length;
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
        places.textEnd = length;
    }

    /// Notes that faces or quotes of an element begin or end here.
    void turn() {
        places.turned = length;
    }

    /// Notes that faces of an element begin here, behind its own prefix: without one, no prefix further out meets what
    /// follows.
    void turn(String prefix) {
        places.turned = length;
        places.opened = length;
        if (prefix.isEmpty()) {
            places.prefixEnd = -1;
        }
    }

    /// Notes that the space that ends here stands behind faces, quotes or a number.
    void holdSpace() {
        places.heldSpace = length;
    }

    /// Notes that a group without faces ends here: the space it ends in counts as its own, as do its faces.
    void free() {
        places.heldSpace = -1;
        places.heldFaces = -1;
    }

    /// Notes that something with faces and its suffix end here: punctuation of what follows does not meet it.
    void holdFaces(boolean isText) {
        places.heldFaces = length;
        places.heldText = isText;
    }

    /// Notes that a number with its suffix ends here.
    void endNumber() {
        places.numberEnd = length;
    }

    /// Notes that a text with its suffix ends here.
    void endSuffixedText() {
        places.suffixEnd = length;
    }

    /// Notes that the quotation that ends here is a text with faces.
    void endQuotedFaces() {
        places.insideFaces = places.textEnd;
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
            case SUFFIX, OWN_SUFFIX -> last != places.textEnd - 1;
            case PREFIX, OWN_PREFIX ->
                last == places.prefixEnd - 1
                        || last != places.textEnd - 1 && last != places.heldSpace - 1 && places.turned <= last;
            case DELIMITER -> last != places.textEnd - 1 && places.turned <= last;
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
        if (isKeptApart(joint, last) || joint == Joint.TEXT && isOnlyPunctuation(piece, from, to)) {
            return from;
        }
        if (isLeftOut(joint, last, next)) {
            return from + 1;
        }
        boolean isTaken = meetsItsLikeOnly(joint, last)
                ? isSame(last, next)
                : Mark.isClosingQuote(text[last]) ? meetQuote(last, next) : meet(last, next);
        return isTaken ? from + 1 : from;
    }

    /// Whether a prefix meets nothing: behind another prefix, where faces begin or end between, or where
    /// faces follow and it would meet a text.
    private boolean isKeptApart(Joint joint, int last) {
        return switch (joint) {
            case PREFIX -> isPrefixApart(last);
            case OWN_PREFIX ->
                isPrefixApart(last)
                        || last != places.delimiterEnd - 1
                                && (last == places.textEnd - 1 || Mark.isClosingQuote(text[last]));
            case TEXT, SUFFIX, OWN_SUFFIX, DELIMITER -> false;
        };
    }

    private boolean isPrefixApart(int last) {
        return places.opened > last || places.heldFaces == length || last == places.prefixEnd - 1;
    }

    /// Whether punctuation goes because a suffix is there already, or went so right before.
    private boolean isLeftOut(Joint joint, int last, char next) {
        boolean isRepeated = joint == Joint.SUFFIX
                && text[last] == next
                && last == length - 1
                && last != places.textEnd - 1
                && last != places.numberEnd - 1;
        if (isRepeated) {
            places.repeated = length;
            return true;
        }
        return places.repeated == length && (joint == Joint.PREFIX || joint == Joint.DELIMITER);
    }

    /// Whether only the same punctuation is not printed twice.
    private boolean meetsItsLikeOnly(Joint joint, int last) {
        return last == places.numberEnd - 1
                || switch (joint) {
                    case OWN_SUFFIX -> true;
                    case PREFIX, OWN_PREFIX -> last == places.delimiterEnd - 1;
                    case DELIMITER -> places.heldFaces == length && places.heldText;
                    case TEXT, SUFFIX -> false;
                };
    }

    /// Whether a text with a suffix stands before, into which the period of a suffix around it goes.
    private boolean isAfterSuffixedText(int last) {
        if (places.suffixEnd != length || places.textEnd < 1 || places.textEnd > last) {
            return false;
        }
        if (Mark.isClosingQuote(text[last])) {
            return punctuationInside && inside(last) == places.movedTo && text[places.movedTo] == ',';
        }
        return last == length - 1 && (text[last] == ':' || text[last] == ';');
    }

    private void addToText() {
        int at = Mark.isClosingQuote(text[length - 1]) ? places.movedTo : places.textEnd;
        if (at > 0 && Seam.of(text[at - 1], '.') == Seam.BOTH) {
            insert(at, '.');
            places.movedTo = at == places.movedTo ? at + 1 : places.movedTo;
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
        char last = length > 0 && places.textEnd > 0 && places.textEnd <= length ? text[places.textEnd - 1] : ' ';
        if (last != ',' && last != ':' && last != ';') {
            return ' ';
        }
        remove(places.textEnd - 1);
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
        boolean isMoved = inside >= 0 && inside == places.movedTo;
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
        places.movedTo = at;
        return true;
    }

    /// Right before the first of the quotation marks that close together.
    private int afterRead(int inside, int quote) {
        int at = inside + 1;
        if (at == places.insideFaces) {
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
        return new WrittenQuotes(quotes).in(text, length);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
