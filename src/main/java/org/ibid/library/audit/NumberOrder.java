package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ibid.reading.Citation;

/// The numbers of each numbered list: missing, given twice, out of order; and cited in another order than listed, where
/// the list is by order of citation.
final class NumberOrder implements Check {

    private static final int FEWEST = 3;

    /// From this share of numbered entries on, the others have lost their numbers, or have odd ones ("12a").
    private static final double NUMBERED = 0.8;

    /// From this share of numbers in order of citation on, the others are out of it.
    private static final double BY_CITATION = 0.8;

    private record Numbered(int label, Entry entry) {}

    @Override
    public Stream<Finding> of(Submission paper) {
        var cited = new HashMap<Integer, List<Pointer>>();
        for (var pointer : paper.pointers()) {
            pointer.cite().references().stream()
                    .findFirst()
                    .ifPresent(answer -> cited.computeIfAbsent(answer.reference() + 1, _ -> new ArrayList<>())
                            .add(pointer));
        }
        return paper.lists().stream().flatMap(list -> within(list, cited));
    }

    private static Stream<Finding> within(List<Entry> list, Map<Integer, List<Pointer>> cited) {
        var numbered = list.stream()
                .flatMap(entry -> entry.label().map(label -> new Numbered(label, entry)).stream())
                .toList();
        if (numbered.size() < FEWEST || numbered.size() < NUMBERED * list.size()) {
            return Stream.empty();
        }
        var pointers = list.stream()
                .flatMap(entry -> cited.getOrDefault(entry.number(), List.of()).stream())
                .sorted(Comparator.comparingInt(Pointer::number))
                .toList();
        return Stream.concat(labels(numbered, isByNotes(pointers)).stream(), cited(pointers));
    }

    /// Notes that are no references are left out of the list by right, with their numbers.
    private static boolean isByNotes(List<Pointer> pointers) {
        return pointers.stream().anyMatch(pointer -> pointer.citation().kind() == Citation.Kind.NOTE);
    }

    private static List<Finding> labels(List<Numbered> numbered, boolean byNotes) {
        var findings = new ArrayList<Finding>();
        var seen = new TreeSet<Integer>();
        numbered.forEach(one -> seen.add(one.label));
        var before = numbered.getFirst();
        var first = new HashSet<Integer>(List.of(before.label));
        for (var one : numbered.subList(1, numbered.size())) {
            if (byNotes && one.label == before.label) {
                continue;
            }
            if (!first.add(one.label)) {
                findings.add(finding("Number %d stands before two entries.".formatted(one.label), one));
            } else {
                if (!byNotes && isGap(before, one, seen)) {
                    findings.add(finding(missing(seen.lower(one.label) + 1, one.label - 1), one));
                }
                if (one.label < before.label) {
                    findings.add(finding("Number %d stands behind number %d.".formatted(one.label, before.label), one));
                }
            }
            before = one;
        }
        return findings;
    }

    /// Whether numbers are missing below an entry's; an entry between it and the one before may have one that was not
    /// understood.
    private static boolean isGap(Numbered before, Numbered one, NavigableSet<Integer> seen) {
        Integer lower = seen.lower(one.label);
        return lower != null && one.label > lower + 1 && one.entry.number() == before.entry.number() + 1;
    }

    private static String missing(int from, int to) {
        return from == to
                ? "The list has no number %d.".formatted(from)
                : "The list has no numbers %d to %d.".formatted(from, to);
    }

    private static Finding finding(String what, Numbered at) {
        return new Finding(
                Kind.NUMBERS_OUT_OF_ORDER,
                what + " Number the list anew, and the citations with it.",
                List.of(at.entry.place()));
    }

    private static Stream<Finding> cited(List<Pointer> pointers) {
        Map<Integer, Pointer> first = new LinkedHashMap<>();
        pointers.stream()
                .filter(pointer -> pointer.cite().note().matches("\\d{1,6}"))
                .forEach(pointer ->
                        first.putIfAbsent(Integer.parseInt(pointer.cite().note()), pointer));
        var order = List.copyOf(first.keySet());
        var inOrder = InOrder.of(order, (one, other) -> one < other);
        if (order.size() < FEWEST || inOrder.size() < BY_CITATION * order.size()) {
            return Stream.empty();
        }
        return Stream.iterate(0, i -> i < order.size(), i -> i + 1)
                .filter(i -> !inOrder.contains(i))
                .map(i -> outOfOrder(order.get(i), order.subList(0, i), order.subList(i + 1, order.size()), first));
    }

    private static Finding outOfOrder(
            int number, Collection<Integer> before, Collection<Integer> behind, Map<Integer, Pointer> first) {
        String where = behind.stream()
                .filter(other -> other < number)
                .min(Integer::compare)
                .map(other -> "before number " + other)
                .orElseGet(() -> before.stream()
                        .filter(other -> other > number)
                        .max(Integer::compare)
                        .map(other -> "behind number " + other)
                        .orElse("out of order"));
        return new Finding(
                Kind.CITED_OUT_OF_ORDER,
                "Number %d is first cited %s. Number the list in the order in which the text cites it."
                        .formatted(number, where),
                List.of(first.get(number).place()));
    }
}
