package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Entries out of alphabetical order, in each list that is alphabetical but for a few; notes are so only by chance. Of
/// the many orders that go by that
/// name, the one counts that most of the list keeps.
final class AlphabeticalOrder implements Check {

    /// A shorter list is in order by chance.
    private static final int FEWEST = 6;

    /// From this share of entries in order on, the list is meant to be alphabetical.
    private static final double ALPHABETICAL = 0.8;

    /// The first so many entries tell which alphabet it is.
    private static final int TELLING = 500;

    private record Sorted(Entry entry, Alphabet.Key key) {}

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.lists().stream().filter(list -> !paper.isOfNotes(list)).flatMap(AlphabeticalOrder::within);
    }

    private static Stream<Finding> within(List<Entry> entries) {
        if (entries.size() < FEWEST) {
            return Stream.empty();
        }
        var alphabet = bestFor(entries.subList(0, Math.min(TELLING, entries.size())));
        var list = sorted(entries, alphabet);
        var inOrder = InOrder.of(list, (one, other) -> alphabet.follows(one.key, other.key));
        if (inOrder.size() < ALPHABETICAL * list.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, list.size())
                .filter(i -> !inOrder.contains(i))
                .mapToObj(i -> finding(list, i, inOrder, alphabet));
    }

    private static List<Sorted> sorted(List<Entry> entries, Alphabet alphabet) {
        return entries.stream()
                .map(entry -> new Sorted(entry, alphabet.key(entry)))
                .toList();
    }

    private static Alphabet bestFor(List<Entry> entries) {
        var best = Alphabet.USUAL;
        long fewest = breaks(entries, best);
        for (int round = 0; round < 3 && fewest > 0; round++) {
            for (var other : best.neighbours()) {
                long breaks = breaks(entries, other);
                if (breaks < fewest) {
                    best = other;
                    fewest = breaks;
                }
            }
        }
        return best;
    }

    /// How often an entry may not stand behind the one before it.
    private static long breaks(List<Entry> entries, Alphabet alphabet) {
        var list = sorted(entries, alphabet);
        return IntStream.range(1, list.size())
                .filter(i -> !alphabet.follows(list.get(i - 1).key, list.get(i).key))
                .count();
    }

    private static Finding finding(List<Sorted> list, int at, Set<Integer> inOrder, Alphabet alphabet) {
        var entry = list.get(at).entry;
        var before = new ArrayList<Sorted>();
        for (int i = 0; i < list.size(); i++) {
            if (inOrder.contains(i) && alphabet.follows(list.get(i).key, list.get(at).key)) {
                before.add(list.get(i));
            }
        }
        String where = before.isEmpty()
                ? "before everything else"
                : "behind " + before.getLast().entry.called();
        return new Finding(
                        Kind.OUT_OF_ORDER,
                        "%s is out of alphabetical order: it belongs %s. Move it there."
                                .formatted(entry.calledAtStart(), where),
                        List.of(entry.place()))
                .suggesting(where);
    }
}
