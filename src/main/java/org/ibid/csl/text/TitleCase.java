package org.ibid.csl.text;

import java.util.Locale;

/// Title case of English (CSL 1.0.2, "Title Case Conversion"), on the text of a field as it is given: words all in
/// lower case get a capital, but for stop words inside the title and single letters. Tags, hyphens, slashes, quotes
/// and punctuation divide words. What opens a quotation keeps its case if the quotation is not seen to close, as
/// citeproc-js has it, for which a straight single mark before a space or a letter closes none.
final class TitleCase {

    private final String text;
    private final char[] written;
    private final OpenQuotes quotes = new OpenQuotes();
    /// Whether the next word begins the title, or follows a colon, question or exclamation mark.
    private boolean begins = true;
    /// The word that may be the last.
    private int lastStart = -1;

    private int lastEnd;
    /// The names of the open tags whose content keeps its case, the innermost last.
    private final StringBuilder kept = new StringBuilder(0);

    private TitleCase(String text) {
        this.text = text;
        this.written = text.toCharArray();
    }

    static String of(String text) {
        var title = new TitleCase(text);
        title.capitalize();
        return new String(title.written);
    }

    private void capitalize() {
        int mark = markFrom(0);
        if (!isBlank(0, mark)) {
            capitalize(0, mark, mark < text.length() && text.charAt(mark) == '-');
        }
        while (mark < text.length()) {
            int from = isApostrophe(mark) ? mark : mark + markLength(mark);
            int to = markFrom(from == mark ? mark + 1 : from);
            addPart(mark, from, to);
            mark = to;
        }
        quotes.stillOpen(this::restore);
        capitalizeLast();
    }

    /// Whether a single mark belongs to the text after it.
    private boolean isApostrophe(int mark) {
        return text.charAt(mark) == '\'' && mark + 1 < text.length() && markLength(mark + 1) == 0;
    }

    /// One part of the text between marks, with the mark before it, if it has one.
    private void addPart(int mark, int from, int to) {
        if (mark < from) {
            begins |= "!?:".indexOf(text.charAt(mark)) >= 0;
            if (text.charAt(mark) == '<') {
                noteTag(mark);
            }
        }
        boolean isBlank = isBlank(from, to);
        if (isBlank) {
            quote(mark, from, to);
            return;
        }
        if (kept.isEmpty()) {
            capitalize(from, to, false);
        } else {
            lastStart = -1;
        }
        quote(mark, from, to);
        begins = false;
    }

    private void noteTag(int mark) {
        var tag = FieldTag.at(text, mark);
        if (tag == null) {
            return;
        }
        if (!tag.opens()) {
            int innermost = kept.length() - 1;
            if (innermost >= 0 && kept.charAt(innermost) == tag.name()) {
                kept.setLength(innermost);
            }
        } else if (tag.tag().keepsCase()) {
            kept.append((char) tag.name());
        }
    }

    private void quote(int mark, int from, int to) {
        int restored = mark == from ? -1 : quotes.after(text.charAt(from - 1), from - mark == 2, from);
        if (restored != -1) {
            restore(restored);
            lastStart = -1;
        }
    }

    private void restore(int index) {
        if (index < written.length) {
            written[index] = text.charAt(index);
        }
    }

    private void capitalize(int from, int to, boolean isBeforeHyphen) {
        int at = from;
        while (at < to) {
            while (at < to && isSpace(text.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < to && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                if (isLower(start, at) && takesCapital(start, at, isBeforeHyphen && at == to)) {
                    capitalize(start, at);
                }
                begins = false;
                lastStart = start;
                lastEnd = at;
            }
        }
    }

    private boolean takesCapital(int start, int end, boolean isBeforeHyphen) {
        return begins || isBeforeHyphen || end - start > 1 && !StopWords.contain(text, start, end);
    }

    private void capitalizeLast() {
        boolean isStopWord = lastStart >= 0
                && lastEnd - lastStart > 1
                && StopWords.contain(text.substring(lastStart, lastEnd).toLowerCase(Locale.ROOT));
        if (isStopWord) {
            capitalize(lastStart, lastEnd);
        }
    }

    /// Lone Greek letters are symbols.
    private void capitalize(int start, int end) {
        char first = text.charAt(start);
        if (end - start > 1 || first < 0x370 || first > 0x3ff) {
            written[start] = Character.toUpperCase(first);
        }
    }

    private boolean isLower(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c >= '\u2000' && c <= '\u200b' || c == '\u205f' || c == '\u3000';
    }

    private int markFrom(int from) {
        int at = from;
        while (at < text.length() && markLength(at) == 0) {
            at++;
        }
        return at;
    }

    /// How many characters the mark has that divides words here; 0 if none does.
    private int markLength(int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return 0;
        }
        return switch (c) {
            case '‘', '’', '“', '”', '"', '\'', '-', '–', '—', '/', '.', ',', ';', '?', '!', ':', '[', ']', '(', ')' ->
                1;
            case ' ' -> at + 1 < text.length() && "\"'".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
            case '<' -> tagLength(at);
            default -> 0;
        };
    }

    private int tagLength(int at) {
        var tag = FieldTag.at(text, at);
        return tag == null ? 0 : tag.end() - at;
    }
}
