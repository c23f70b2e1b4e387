package org.ibid.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Which works of a list are one source. Pairs that are alike are joined, the most alike first; two groups are joined
/// only if their members are alike on the whole, so that one odd record does not chain two sources together.
///
/// The works are first put in an order of their own, so that the order in which they came makes no difference.
final class Clustering {

    /// So many works behind it in order is a work compared with, for each key it has.
    private static final int MOST_NEIGHBOURS = 20;

    /// So many members speak for a group.
    private static final int MOST_SPEAKERS = 10;

    /// No pair outvotes many others.
    private static final double MOST_ODDS = 5;

    /// Two works that have a key in common, and are alike.
    private record Edge(int one, int two, double odds) {}

    private static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparingDouble((Edge edge) -> -edge.odds())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::two);

    private final List<Candidate> works;
    private final ToDoubleBiFunction<Candidate, Candidate> odds;
    private final double leastEdge;
    private final Map<Long, Double> known = new HashMap<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    private Clustering(List<Candidate> works, ToDoubleBiFunction<Candidate, Candidate> odds, double leastEdge) {
        this.works = works;
        this.odds = odds;
        this.leastEdge = leastEdge;
        IntStream.range(0, works.size()).forEach(i -> groups.add(List.of(i)));
    }

    /// @param odds      how far the log-odds of two works being one source are above what makes them the same
    /// @param leastEdge pairs with less begin no group: they are not even a question
    /// @return groups of places in the list, each in order, the groups by their first
    static List<List<Integer>> of(
            List<Candidate> works, ToDoubleBiFunction<Candidate, Candidate> odds, double leastEdge) {
        var order = IntStream.range(0, works.size())
                .boxed()
                .sorted(Comparator.comparing(works::get, Candidate.ORDER))
                .toList();
        var clustering = new Clustering(order.stream().map(works::get).toList(), odds, leastEdge);
        clustering.join();
        return new HashSet<>(clustering.groups)
                .stream()
                        .map(group -> group.stream().map(order::get).sorted().toList())
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList();
    }

    /// Twice, for a group that has grown may now be near enough to another.
    private void join() {
        var edges = edges();
        edges.forEach(this::join);
        edges.forEach(this::join);
    }

    private void join(Edge edge) {
        var group = groups.get(edge.one());
        var other = groups.get(edge.two());
        if (group == other || meanOdds(group, other) <= 0) {
            return;
        }
        var joined = new ArrayList<>(group);
        joined.addAll(other);
        joined.sort(Comparator.naturalOrder());
        var together = List.copyOf(joined);
        together.forEach(member -> groups.set(member, together));
    }

    private double meanOdds(List<Integer> group, List<Integer> other) {
        double sum = 0;
        var speakers = speakers(group);
        var others = speakers(other);
        for (int one : speakers) {
            for (int two : others) {
                sum += Math.clamp(odds(one, two), -MOST_ODDS, MOST_ODDS);
            }
        }
        return sum / speakers.size() / others.size();
    }

    /// Members from the whole of the group, evenly.
    private static List<Integer> speakers(List<Integer> group) {
        int size = group.size();
        return size <= MOST_SPEAKERS
                ? group
                : IntStream.range(0, MOST_SPEAKERS)
                        .mapToObj(i -> group.get(i * size / MOST_SPEAKERS))
                        .toList();
    }

    private double odds(int one, int two) {
        return known.computeIfAbsent(pair(one, two), _ -> odds.applyAsDouble(works.get(one), works.get(two)));
    }

    private static long pair(int one, int two) {
        return (long) Math.min(one, two) << 32 | Math.max(one, two);
    }

    private List<Edge> edges() {
        var byKey = new HashMap<String, List<Integer>>();
        for (int i = 0; i < works.size(); i++) {
            for (var key : works.get(i).blockingKeys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
        var edges = new ArrayList<Edge>();
        byKey.values().forEach(block -> add(block, edges));
        edges.sort(STRONGEST_FIRST);
        return edges;
    }

    private void add(List<Integer> block, List<Edge> edges) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST_NEIGHBOURS); j++) {
                int one = block.get(i);
                int two = block.get(j);
                if (!known.containsKey(pair(one, two)) && odds(one, two) >= leastEdge) {
                    edges.add(new Edge(one, two, odds(one, two)));
                }
            }
        }
    }
}
