package org.ibid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds notes at the feet of pages: lines that begin with the next number, below the raised number that calls them,
/// or where raised numbers call none, below the plain one glued to a word ([PlainCalls]).
final class PageNotes {

    private static final Pattern CALL = Pattern.compile("[⁰¹²³⁴-⁹](?<=[^\\s⁰¹²³⁴-⁹][⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{0,2}");
    private static final Pattern AUTHORS_NOTE = Pattern.compile("^[*†‡]\\s{0,3}\\p{Lu}");
    private static final int LONGEST = 30;
    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final String text;
    private final List<Line> lines;
    private final Furniture furniture;
    private final List<EntryCutter.Entry> notes = new ArrayList<>();
    /// Where each raised number ends, in the order of the text.
    private final Map<String, NavigableSet<Integer>> calls = new HashMap<>();

    private int begun;
    private int called = -1;
    private int calledTo;

    private PageNotes(String text, List<Line> lines, Furniture furniture, Pattern call) {
        this.text = text;
        this.lines = lines;
        this.furniture = furniture;
        call.matcher(text)
                .results()
                .forEach(number -> calls.computeIfAbsent(Superscripts.digits(number.group()), _ -> new TreeSet<>())
                        .add(number.end()));
    }

    /// The notes before these lists, in order; none if there are too few, or if they are not what the numbers call.
    /// A raised digit may be all that is left of them ("12 km²"), so it does not tell that the calls are raised.
    static List<EntryCutter.Entry> in(String text, List<Line> lines, Furniture furniture, List<ReferenceList> lists) {
        var raised = new PageNotes(text, lines, furniture, CALL).before(lists);
        if (raised.size() > 1) {
            return raised;
        }
        var plain = new PageNotes(text, lines, furniture, PlainCalls.CALL).before(lists);
        return plain.size() > 2 && ReferenceList.areSources(plain) ? plain : List.of();
    }

    private List<EntryCutter.Entry> before(List<ReferenceList> lists) {
        int from = 0;
        for (ReferenceList list : lists) {
            find(from, list.heading());
            if (!list.areNotes() && !isNumbered(list)) {
                findWithin(list);
            }
            from = list.to();
        }
        find(from, lines.size());
        return List.copyOf(notes);
    }

    private boolean isNumbered(ReferenceList list) {
        for (int i = list.from(); i < list.to(); i++) {
            if (!lines.get(i).isBlank() && !furniture.has(i)) {
                return EntryCutter.number(lines.get(i).content()) > 0;
            }
        }
        return false;
    }

    /// A list may begin on a page whose text calls notes: they stand below its first entries, at the page's end.
    private void findWithin(ReferenceList list) {
        int at = list.from();
        while (at < list.to()) {
            int next = isNext(at, false) ? blockAtPageEnd(at, list.to()) : at;
            at = Math.max(next, at + 1);
        }
    }

    /// Reads the notes from a line if they end with the page; the line behind them, or the same line.
    private int blockAtPageEnd(int from, int to) {
        int begunBefore = begun;
        int calledBefore = called;
        int calledToBefore = calledTo;
        int known = notes.size();
        int end = block(from, to);
        int next = end;
        while (next < lines.size() && (lines.get(next).isBlank() || furniture.has(next))) {
            next++;
        }
        if (next < lines.size() && furniture.breaksBefore(next)) {
            return end;
        }
        begun = begunBefore;
        called = calledBefore;
        calledTo = calledToBefore;
        notes.subList(known, notes.size()).clear();
        return from;
    }

    private void find(int from, int to) {
        int at = from;
        while (at < to) {
            at = isNext(at, false) ? block(at, to) : at + 1;
        }
    }

    /// Reads the notes of one page's foot, and returns the line behind them.
    private int block(int from, int to) {
        int at = from;
        while (at < to && isNext(at, true)) {
            var note = new ArrayList<Line>();
            begun++;
            do {
                note.add(lines.get(at++));
            } while (at < to && goesOn(at) && !isNext(at, true) && note.size() < LONGEST);
            notes.add(EntryCutter.entry(text, note));
        }
        return at;
    }

    private boolean goesOn(int line) {
        return !lines.get(line).isBlank() && !furniture.has(line) && !furniture.breaksBefore(line);
    }

    /// Whether the next note begins here.
    private boolean isNext(int line, boolean inBlock) {
        int next = begun + 1;
        boolean apart = inBlock
                || line == 0
                || lines.get(line - 1).isBlank()
                || furniture.has(line - 1)
                || AUTHORS_NOTE.matcher(lines.get(line - 1).content()).find();
        Line here = lines.get(line);
        return apart
                && !here.isBlank()
                && EntryCutter.number(here.content()) == next
                && isCalled(next, here.place().from());
    }

    /// Whether a raised number calls this note above `before`, and below the call of the note before.
    private boolean isCalled(int number, int before) {
        if (called == number) {
            return calledTo < before;
        }
        Integer end = calls.getOrDefault(String.valueOf(number), NONE).higher(calledTo);
        if (end == null || end > before) {
            return false;
        }
        called = number;
        calledTo = end;
        return true;
    }
}
