package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Raised calls that a conversion has made plain digits: "as was shown.12 The", "is common.1,2 It". By itself such
/// a digit is a quantity or part of a name; most of a row of notes, each called behind the one before, is none by
/// chance.
final class PlainCalls {

    private static final String GLUED =
            "\\d(?<=[\\p{Ll}.,;:!?”\"’»)%]\\d)(?:(?<!\\d[.,:]\\d)|(?<=\\D(?:1[5-9]|20)\\d\\d[.,]\\d))"
                    + "(?<!\\b(?:p|pp|vol|no|nr|fig|eq|v|s)\\.?\\d)\\d{0,2}";
    /// A number glued to a word or to what ends a sentence.
    static final Pattern CALL = Pattern.compile(GLUED + "(?=[\\s\\u0000—–]|$)");
    /// One, several or a range, which may also stand before what ends the sentence.
    private static final Pattern CALLS =
            Pattern.compile(GLUED + "(?:[,–-]\\d{1,3}){0,9}(?=[\\s\\u0000—–]|[.,;:)](?!\\d)|$)");
    /// What no unit and no symbol is: a word, or the end of a sentence.
    private static final Pattern WORD = Pattern.compile("(?:\\p{Ll}{4}|[.,;:!?”\"’»)])$");
    private static final int LONGEST_WORD_SEEN = 4;

    private static final int FEWEST = 3;
    private static final double ENOUGH = 0.6;

    /// @param numbers at least one
    private record Call(List<Integer> numbers, Slice place) {

        int first() {
            return numbers.getFirst();
        }

        int last() {
            return numbers.getLast();
        }
    }

    private final String masked;
    private final Linker linker;
    private final List<Call> calls = new ArrayList<>();

    /// @param regions where running text stands
    PlainCalls(String masked, List<Slice> regions, Linker linker) {
        this.masked = masked;
        this.linker = linker;
        regions.forEach(this::collect);
    }

    private void collect(Slice region) {
        Matcher call = CALLS.matcher(masked).region(region.from(), region.to()).useTransparentBounds(true);
        while (call.find()) {
            List<String> numbers = NumberedCites.numbers(call.group());
            if (!numbers.isEmpty()
                    && numbers.stream().allMatch(number -> linker.hasLabel(number) || linker.isRemark(number))) {
                calls.add(
                        new Call(numbers.stream().map(Integer::valueOf).toList(), new Slice(call.start(), call.end())));
            }
        }
    }

    /// The longest row of numbers that only grow; empty if it leaves out too many of the notes.
    List<CitationFinder.Found> find() {
        List<Call> row = row();
        if (row.size() < FEWEST
                || row.stream().mapToInt(call -> call.numbers().size()).sum()
                        < ENOUGH * row.getLast().last()
                || !linker.isAboutLast(row.getLast().last())) {
            return List.of();
        }
        boolean severalAtOnce = row.stream().anyMatch(call -> call.numbers().size() > 1);
        return (severalAtOnce ? withRepeats(row) : row)
                .stream()
                        .map(this::sources)
                        .filter(call -> !call.numbers().isEmpty())
                        .map(call -> NumberedCites.found(
                                Citation.Kind.NOTE,
                                call.place(),
                                call.numbers().stream().map(String::valueOf).toList()))
                        .toList();
    }

    /// Without those of notes that only explain.
    private Call sources(Call call) {
        return new Call(
                call.numbers().stream()
                        .filter(number -> !linker.isRemark(String.valueOf(number)))
                        .toList(),
                call.place());
    }

    /// With the calls between that name again what was called: entries, unlike notes, are called more than once.
    private List<Call> withRepeats(List<Call> row) {
        var all = new ArrayList<Call>();
        var called = new TreeSet<Integer>();
        int next = 0;
        for (Call call : calls) {
            boolean inRow = next < row.size() && call.equals(row.get(next));
            if (inRow) {
                next++;
            }
            if (inRow || called.containsAll(call.numbers()) && isBehindWord(call)) {
                called.addAll(call.numbers());
                all.add(call);
            }
        }
        return all;
    }

    private boolean isBehindWord(Call call) {
        int from = call.place().from();
        return WORD.matcher(masked.substring(Math.max(0, from - LONGEST_WORD_SEEN), from))
                .find();
    }

    /// Of the rows of each length the one that ends with the smallest number is the one to go on from.
    private List<Call> row() {
        var before = new int[calls.size()];
        var ends = new ArrayList<Integer>();
        int last = -1;
        for (int i = 0; i < calls.size(); i++) {
            int length = shorter(ends, calls.get(i).first());
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
                last = i;
            } else if (calls.get(i).last() < calls.get(ends.get(length)).last()) {
                ends.set(length, i);
            }
        }
        var row = new ArrayList<Call>();
        for (int at = last; at >= 0; at = before[at]) {
            row.add(calls.get(at));
        }
        return row.reversed();
    }

    /// How many rows end with a smaller number than this.
    private int shorter(List<Integer> ends, int number) {
        int from = 0;
        int to = ends.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (calls.get(ends.get(middle)).last() < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
