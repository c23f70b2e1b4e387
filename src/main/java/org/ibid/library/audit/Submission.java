package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibid.reading.Citation;
import org.ibid.reading.Metadata;
import org.ibid.reading.Reading;

/// A paper as the checks see it.
final class Submission {

    private final String text;
    private final Metadata metadata;
    private final List<Entry> entries;
    private final List<List<Entry>> lists;
    private final Map<Integer, Integer> listOf;
    private final Set<Integer> listsOfNotes;
    private final List<Pointer> pointers;
    private final List<Twins> twins;
    private final Map<Integer, SortedSet<Integer>> sureTwins;
    private final List<Noticed> noticed;
    private final int thisYear;

    Submission(String text, Reading reading, List<Twins> twins, List<Noticed> noticed, int thisYear) {
        this.text = text;
        this.metadata = reading.metadata();
        this.entries = entries(text, reading);
        this.pointers = pointers(reading);
        this.lists = Lists.of(entries, pointers);
        this.listOf = listOf(lists);
        this.listsOfNotes = listsOfNotes(pointers, listOf);
        this.twins = List.copyOf(twins);
        this.sureTwins = sure(twins);
        this.noticed = List.copyOf(noticed);
        this.thisYear = thisYear;
    }

    /// One pass over the text: finding a code point anew for each entry would take quadratic time.
    private static List<Entry> entries(String text, Reading reading) {
        var entries = new ArrayList<Entry>();
        int index = 0;
        int codePoint = 0;
        for (var reference : reading.references()) {
            int start = Math.max(reference.span().start(), codePoint);
            index = text.offsetByCodePoints(index, start - codePoint);
            codePoint = start;
            int end =
                    text.offsetByCodePoints(index, Math.max(0, reference.span().end() - start));
            entries.add(new Entry(entries.size() + 1, reference, text.substring(index, end)));
        }
        return List.copyOf(entries);
    }

    /// An entry's number → the index of its list.
    private static Map<Integer, Integer> listOf(List<List<Entry>> lists) {
        var listOf = new HashMap<Integer, Integer>();
        for (int i = 0; i < lists.size(); i++) {
            for (var entry : lists.get(i)) {
                listOf.put(entry.number(), i);
            }
        }
        return listOf;
    }

    private static List<Pointer> pointers(Reading reading) {
        var pointers = new ArrayList<Pointer>();
        for (int i = 0; i < reading.citations().size(); i++) {
            var citation = reading.citations().get(i);
            for (var cite : citation.cites()) {
                pointers.add(new Pointer(i + 1, citation, cite));
            }
        }
        return List.copyOf(pointers);
    }

    String text() {
        return text;
    }

    Metadata metadata() {
        return metadata;
    }

    List<Entry> entries() {
        return entries;
    }

    /// The entries list by list: those of each chapter, those of the notes.
    List<List<Entry>> lists() {
        return lists;
    }

    /// Whether two entries, by their numbers, stand in the same list.
    boolean areInOneList(int one, int other) {
        return listOf.get(one).equals(listOf.get(other));
    }

    /// Whether a list is of notes, which the text calls by raised numbers.
    boolean isOfNotes(List<Entry> list) {
        return listsOfNotes.contains(listOf.get(list.getFirst().number()));
    }

    private static Set<Integer> listsOfNotes(List<Pointer> pointers, Map<Integer, Integer> listOf) {
        return pointers.stream()
                .filter(pointer -> pointer.citation().kind() == Citation.Kind.NOTE)
                .flatMap(pointer -> pointer.cite().references().stream().limit(1))
                .map(answer -> listOf.get(answer.reference() + 1))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// The entries that name a source themselves.
    List<Entry> sources() {
        return entries.stream().filter(entry -> !entry.isRepeat()).toList();
    }

    List<Pointer> pointers() {
        return pointers;
    }

    List<Twins> twins() {
        return twins;
    }

    /// What registries say happened to the works of its entries.
    List<Noticed> noticed() {
        return noticed;
    }

    int thisYear() {
        return thisYear;
    }

    Entry entry(int number) {
        return entries.get(number - 1);
    }

    /// The numbers of the entries that answer a cite, of several that are one source only the first.
    List<Integer> answering(Pointer pointer) {
        var found = new ArrayList<Integer>();
        var seen = new HashSet<Integer>();
        for (var candidate : pointer.cite().references()) {
            int number = candidate.reference() + 1;
            if (seen.add(number)) {
                found.add(number);
                seen.addAll(twinsOf(number));
            }
        }
        return found;
    }

    /// The numbers of the entries that surely are one source with an entry.
    SortedSet<Integer> twinsOf(int number) {
        return sureTwins.getOrDefault(number, Collections.emptySortedSet());
    }

    private static Map<Integer, SortedSet<Integer>> sure(List<Twins> twins) {
        var sure = new HashMap<Integer, SortedSet<Integer>>();
        twins.stream().filter(Twins::sure).forEach(two -> {
            sure.computeIfAbsent(two.one(), _ -> new TreeSet<>()).add(two.other());
            sure.computeIfAbsent(two.other(), _ -> new TreeSet<>()).add(two.one());
        });
        return sure;
    }
}
