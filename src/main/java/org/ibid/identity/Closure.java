package org.ibid.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Which of the works that are alike are one source. Pairs are joined, the most alike first; two groups are joined only
/// if their members are alike on the whole, so that one odd record does not chain two sources together.
///
/// What is not linked, over however many others, has no say: the works may be the whole list, or one connected part.
final class Closure {

    /// So many members speak for a group.
    private static final int MOST_SPEAKERS = 10;

    /// No pair outvotes many others.
    private static final double MOST_ODDS = 5;

    private static final Comparator<Likeness> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Likeness alike) -> -alike.odds())
            .thenComparingInt(Likeness::one)
            .thenComparingInt(Likeness::two);

    private final List<Candidate> works;
    private final ToDoubleBiFunction<Candidate, Candidate> odds;
    private final double same;
    private final Map<Long, Double> known = new HashMap<>();
    private final Group[] groups;

    private Closure(List<Candidate> works, ToDoubleBiFunction<Candidate, Candidate> odds, double same) {
        this.works = works;
        this.odds = odds;
        this.same = same;
        this.groups = IntStream.range(0, works.size()).mapToObj(Group::new).toArray(Group[]::new);
    }

    /// @param works in [Candidate#ORDER]
    /// @param alike in any order
    /// @param odds  the log-odds of two works being one source
    /// @param same  groups whose members have more on the mean are joined
    /// @return every work once, the groups by their first
    static List<Cluster> of(
            List<Candidate> works, List<Likeness> alike, ToDoubleBiFunction<Candidate, Candidate> odds, double same) {
        var closure = new Closure(works, odds, same);
        var strongest = new double[works.size()];
        alike.forEach(pair -> {
            closure.known.put(pair(pair.one(), pair.two()), pair.odds());
            strongest[pair.one()] = Math.max(strongest[pair.one()], probability(pair.odds()));
            strongest[pair.two()] = Math.max(strongest[pair.two()], probability(pair.odds()));
        });
        closure.join(alike.stream().sorted(STRONGEST_FIRST).toList());
        return IntStream.range(0, works.size())
                .filter(i -> closure.groups[i].member(0) == i)
                .mapToObj(i -> closure.cluster(closure.groups[i], strongest))
                .toList();
    }

    /// Twice, for a group that has grown may now be near enough to another.
    private void join(List<Likeness> alike) {
        alike.forEach(this::join);
        alike.forEach(this::join);
    }

    private void join(Likeness alike) {
        var group = groups[alike.one()];
        var other = groups[alike.two()];
        if (group == other || meanOdds(group, other) <= 0) {
            return;
        }
        var larger = group.size() < other.size() ? other : group;
        var smaller = larger == group ? other : group;
        smaller.members().forEach(member -> groups[member] = larger);
        larger.take(smaller);
    }

    private Cluster cluster(Group group, double... strongest) {
        var members = group.members().boxed().toList();
        if (members.size() == 1) {
            return new Cluster(members, List.of(1 - strongest[members.getFirst()]));
        }
        var speakers = speakers(group);
        return new Cluster(
                members,
                members.stream()
                        .map(member -> probability(oddsWithin(speakers, member)))
                        .toList());
    }

    private double oddsWithin(int[] speakers, int member) {
        return IntStream.of(speakers)
                .filter(other -> other != member)
                .mapToDouble(other -> Math.clamp(odds(member, other), -MOST_ODDS, MOST_ODDS))
                .average()
                .orElse(0);
    }

    /// How far the members' odds are above what makes two works the same, on the mean.
    private double meanOdds(Group group, Group other) {
        double sum = 0;
        var speakers = speakers(group);
        var others = speakers(other);
        for (int one : speakers) {
            for (int two : others) {
                sum += Math.clamp(odds(one, two) - same, -MOST_ODDS, MOST_ODDS);
            }
        }
        return sum / speakers.length / others.length;
    }

    /// Members from the whole of the group, evenly.
    private static int[] speakers(Group group) {
        int count = Math.min(group.size(), MOST_SPEAKERS);
        return IntStream.range(0, count)
                .map(i -> group.member(i * group.size() / count))
                .toArray();
    }

    private double odds(int one, int two) {
        return known.computeIfAbsent(pair(one, two), _ -> odds.applyAsDouble(works.get(one), works.get(two)));
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private static long pair(int one, int two) {
        return (long) Math.min(one, two) << 32 | Math.max(one, two);
    }
}
