package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calls of notes that a conversion has made plain digits: "as was shown.12 The". By itself such a digit is a quantity
/// or part of a name; most of a row of notes, each called behind the one before, is none by chance.
final class PlainCalls {

    /// A number glued to a word or to what ends a sentence.
    static final Pattern CALL = Pattern.compile(
            "\\d(?<=[\\p{Ll}.,;:!?”\"’»)]\\d)(?<!\\d[.,:]\\d)(?<!\\b(?:p|pp|vol|no|nr|fig|eq|v|s)\\.?\\d)\\d{0,2}(?=[\\s\\u0000—–]|$)");

    private static final int MOST = 3_000;
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
        while (call.find() && calls.size() < MOST) {
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
                .map(call -> NumberedCites.found(
                        Citation.Kind.NOTE, call.place(), List.of(String.valueOf(call.number())), ""))
                .toList();
    }

    /// Behind which call, and how far, the longest row up to each goes.
    private List<Call> row() {
        var length = new int[calls.size()];
        var before = new int[calls.size()];
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < calls.size(); i++) {
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean grows = calls.get(j).number() < calls.get(i).number();
                if (grows && (before[i] < 0 || length[j] >= length[before[i]])) {
                    before[i] = j;
                }
            }
            length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
            last = last.isEmpty() || length[i] > length[last.get()] ? Optional.of(i) : last;
        }
        var row = new ArrayList<Call>();
        for (int at = last.orElse(-1); at >= 0; at = before[at]) {
            row.addFirst(calls.get(at));
        }
        return row;
    }
}
