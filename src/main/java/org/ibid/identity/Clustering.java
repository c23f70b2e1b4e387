package org.ibid.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Which works of a list are one source: those that have a key in common are compared, and [Closure] joins them.
///
/// The works are first put in an order of their own, so that the order in which they came makes no difference.
final class Clustering {

    /// So many works behind it in order is a work compared with, for each key it has.
    static final int MOST_NEIGHBOURS = 20;

    private final List<Candidate> works;
    private final ToDoubleBiFunction<Candidate, Candidate> odds;
    private final double leastEdge;
    private final Set<Long> compared = new HashSet<>();
    private final List<Likeness> alike = new ArrayList<>();

    private Clustering(List<Candidate> works, ToDoubleBiFunction<Candidate, Candidate> odds, double leastEdge) {
        this.works = works;
        this.odds = odds;
        this.leastEdge = leastEdge;
    }

    /// @param odds   the log-odds of two works being one source
    /// @param review pairs with less begin no group: they are not even a question
    /// @param same   groups whose members have more on the mean are joined
    /// @return groups of places in the list, each in order, the groups by their first
    static List<List<Integer>> of(
            List<Candidate> works, ToDoubleBiFunction<Candidate, Candidate> odds, double review, double same) {
        var order = IntStream.range(0, works.size())
                .boxed()
                .sorted(Comparator.comparing(works::get, Candidate.ORDER))
                .toList();
        var clustering = new Clustering(order.stream().map(works::get).toList(), odds, review);
        clustering.compare();
        return Closure.of(clustering.works, clustering.alike, odds, same).stream()
                .map(group -> group.members().stream().map(order::get).sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void compare() {
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < works.size(); i++) {
            for (var key : works.get(i).blockingKeys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().forEach(this::compare);
    }

    private void compare(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST_NEIGHBOURS); j++) {
                compare(block.get(i), block.get(j));
            }
        }
    }

    private void compare(int one, int two) {
        if (compared.add((long) one << 32 | two)) {
            double found = odds.applyAsDouble(works.get(one), works.get(two));
            if (found >= leastEdge) {
                alike.add(new Likeness(one, two, found));
            }
        }
    }
}
