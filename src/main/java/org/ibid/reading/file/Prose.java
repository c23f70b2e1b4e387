package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.work.Work;

/// One paragraph as it grows: white space folded, raised numbers in raised digits, works marked where the
/// text cites them.
final class Prose {

    /// A work that a place of the paragraph stands for, by Java's indexes.
    record Mark(int from, int to, Work work, boolean isEntry) {
        Mark shifted(int by) {
            return new Mark(from + by, to + by, work, isEntry);
        }
    }

    /// Numbers, with the pages that some styles raise behind them: "1,5(pp12-14),7".
    private static final Pattern NUMBERS =
            Pattern.compile("(?=.{0,39}\\d)[\\d\\s,;–−-]{1,40}(?:\\(pp?[\\d\\s,.–-]{1,20}\\)[\\d\\s,;–−-]{0,40}){0,9}");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private boolean spaced;

    static Prose of(String text) {
        return new Prose().add(text);
    }

    Prose add(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                spaced = true;
            } else if (!isInvisible(c)) {
                put(c);
            }
        }
        return this;
    }

    private void put(char c) {
        if (spaced && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        spaced = false;
        text.append(c);
    }

    /// Soft hyphens, zero-width spaces, directional marks, controls, and the arrow back from a note.
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c == '\ufeff'
                || c == '\u21a9'
                || c == '\ufe0e'
                || c < ' '
                || c >= 0x7f && c < 0xa0;
    }

    Prose newLine() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        spaced = false;
        return this;
    }

    /// Numbers as raised digits; anything else raised as it stands.
    Prose raised(String more) {
        return add(raisedDigits(more));
    }

    static String raisedDigits(String more) {
        if (!NUMBERS.matcher(more.strip()).matches()) {
            return more;
        }
        var raised = new StringBuilder();
        boolean inBracket = false;
        for (char c : more.toCharArray()) {
            inBracket = c == '(' || inBracket && c != ')';
            boolean isDigit = c >= '0' && c <= '9' && !inBracket;
            raised.append(isDigit ? RAISED.charAt(c - '0') : c == '−' ? '⁻' : c == ';' ? ',' : c);
        }
        return raised.toString();
    }

    /// The call of a note, behind a comma if another stands before it.
    Prose call(String label) {
        boolean follows = !spaced && !text.isEmpty() && RAISED.indexOf(text.charAt(text.length() - 1)) >= 0;
        spaced = false;
        return add(follows ? "," : "").raised(label);
    }

    /// Where the next character will stand.
    int end() {
        return text.length();
    }

    /// Says that the text from there to here stands for a work.
    void mark(int from, Work work, boolean isEntry) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < text.length()) {
            marks.add(new Mark(start, text.length(), work, isEntry));
        }
    }

    void addAll(Prose other) {
        if (other.text.isEmpty()) {
            spaced |= other.spaced;
            return;
        }
        add(other.text.substring(0, 1));
        int shift = text.length() - 1;
        text.append(other.text, 1, other.text.length());
        spaced = other.spaced;
        other.marks.forEach(mark -> marks.add(mark.shifted(shift)));
    }

    List<Mark> marks() {
        return marks;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
