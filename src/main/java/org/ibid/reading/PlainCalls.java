package org.ibid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calls of notes that a conversion has made plain digits: "as was shown.12 The". By itself such a digit is a quantity
/// or part of a name; most of a row of notes, each called behind the one before, is none by chance.
final class PlainCalls {

    /// A number glued to a word or to what ends a sentence.
    static final Pattern CALL = Pattern.compile(
            "\\d(?<=[\\p{Ll}.,;:!?”\"’»)]\\d)(?<!\\d[.,:]\\d)(?<!\\b(?:p|pp|vol|no|nr|fig|eq|v|s)\\.?\\d)\\d{0,2}(?=[\\s\\u0000—–]|$)");

    private static final int FEWEST = 3;
    private static final double ENOUGH = 0.6;

    private record Call(int number, Slice place) {}

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
        Matcher call = CALL.matcher(masked).region(region.from(), region.to()).useTransparentBounds(true);
        while (call.find()) {
            int number = Integer.parseInt(call.group());
            if (linker.hasLabel(String.valueOf(number)) || linker.isRemark(String.valueOf(number))) {
                calls.add(new Call(number, new Slice(call.start(), call.end())));
            }
        }
    }

    /// The longest row of numbers that only grow; empty if it leaves out too many of the notes.
    List<CitationFinder.Found> find() {
        List<Call> row = row();
        if (row.size() < FEWEST
                || row.size() < ENOUGH * row.getLast().number()
                || !linker.isAboutLast(row.getLast().number())) {
            return List.of();
        }
        return row.stream()
                .filter(call -> !linker.isRemark(String.valueOf(call.number())))
                .map(call ->
                        NumberedCites.found(Citation.Kind.NOTE, call.place(), List.of(String.valueOf(call.number()))))
                .toList();
    }

    /// Of the rows of each length the one that ends with the smallest number is the one to go on from.
    private List<Call> row() {
        var before = new int[calls.size()];
        var ends = new ArrayList<Integer>();
        int last = -1;
        for (int i = 0; i < calls.size(); i++) {
            int length = shorter(ends, i);
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
                last = i;
            } else {
                ends.set(length, i);
            }
        }
        var row = new ArrayList<Call>();
        for (int at = last; at >= 0; at = before[at]) {
            row.add(calls.get(at));
        }
        return row.reversed();
    }

    /// How many rows end with a smaller number than a call has.
    private int shorter(List<Integer> ends, int call) {
        int at = Collections.binarySearch(
                ends, call, Comparator.comparingInt(end -> calls.get(end).number()));
        return at < 0 ? -at - 1 : at;
    }
}
