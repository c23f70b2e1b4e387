package org.ibid.identity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import org.ibid.identity.Related.Side;
import org.ibid.identity.Ruling.Kinship;
import org.ibid.work.Work;

/// Whether two works are the same source, and what one record makes of both. The front door of this room.
///
/// Pure and immutable: any number of threads, the same answer for the same works in either order. Any works
/// will do, however poor: doubt is [Answer#REVIEW], not an exception.
public final class Identity {

    /// The version of the rules and weights; it changes whenever a verdict could.
    public static final String MODEL = "ibid-identity-6";

    /// With so many works behind it is a work compared, among those of one blocking key in [Candidate#ORDER].
    public static final int NEIGHBOURS = Clustering.MOST_NEIGHBOURS;

    private static final Comparator<Evidence> WEIGHTIEST_FIRST =
            Comparator.comparingDouble((Evidence evidence) -> -Math.abs(evidence.weight()));

    private static final List<String> SECOND = List.of("URL", "DOI", "container-title", "publisher");

    private final Thresholds thresholds;
    private final Learned learned;

    /// With the model that is shipped.
    ///
    /// @param thresholds where a probability becomes an answer
    public Identity(Thresholds thresholds) {
        this(thresholds, Learned.shipped());
    }

    Identity(Thresholds thresholds, Learned learned) {
        this.thresholds = requireNonNull(thresholds, "thresholds");
        this.learned = learned;
    }

    /// A work made ready to be compared with many others.
    public Candidate candidate(Work work) {
        return new Candidate(work);
    }

    /// Whether two works are one source, and why. A work without a title (what a citation without an entry leaves)
    /// is the same as no other on author and year alone.
    public Verdict compare(Work a, Work b) {
        return compare(candidate(a), candidate(b));
    }

    /// The same as [#compare(Work, Work)], without what each work costs to make ready.
    public Verdict compare(Candidate a, Candidate b) {
        var verdict = judged(a, b);
        return verdict.answer() == Answer.DIFFERENT || areFound(a, b) ? verdict : withdrawn(verdict);
    }

    /// How two works belong together that are not to be merged; empty where [#compare] says that they are the
    /// same or different, or asks for another reason.
    public Optional<Related> relation(Candidate a, Candidate b) {
        return relation(a, b, compare(a, b));
    }

    /// The same as [#relation(Candidate, Candidate)] where the two were compared already.
    public Optional<Related> relation(Candidate a, Candidate b, Verdict verdict) {
        if (verdict.answer() != Answer.REVIEW) {
            return Optional.empty();
        }
        return Relations.of(Comparison.of(a.profile(), b.profile())).stream()
                .flatMap(ruling -> ruling.kinship().stream())
                .findFirst()
                .map(kinship -> new Related(kinship.kind(), side(kinship, a), verdict));
    }

    private static Side side(Kinship kinship, Candidate first) {
        return kinship.dependent()
                .map(dependent -> dependent == first.profile() ? Side.FIRST : Side.SECOND)
                .orElse(Side.UNKNOWN);
    }

    /// Which of the works are one source: groups of places in the list, each in order, the groups by their
    /// first. Two groups are joined if their members, on the mean, are likelier one source than the threshold for
    /// [Answer#SAME] asks, so a work that is like one member and unlike the others stays out. The same groups in
    /// whatever order the works come. Under each of its keys (at most twelve) a work is compared with the twenty
    /// before it and the twenty behind it.
    public List<List<Integer>> clusters(List<Work> works) {
        return Clustering.of(
                works.stream().map(this::candidate).toList(),
                this::odds,
                odds(thresholds.review()),
                odds(thresholds.same()));
    }

    /// How alike two works with a key in common are, in log-odds; empty if they are not even a question. One step of
    /// [#clusters(List)], for lists that are no lists: the next is [#clusters(List, List)].
    public OptionalDouble likeness(Candidate a, Candidate b) {
        double odds = odds(a, b);
        return odds >= odds(thresholds.review()) ? OptionalDouble.of(odds) : OptionalDouble.empty();
    }

    /// Which of works are one source, where those that are alike are known. The groups are those that
    /// [#clusters(List)] finds, also if the works are only a part that no likeness leads out of.
    ///
    /// @param works in [Candidate#ORDER]
    /// @param alike in any order, each pair once
    /// @return every work once, the groups by their first
    public List<Cluster> clusters(List<Candidate> works, List<Likeness> alike) {
        return Closure.of(works, alike, this::odds, odds(thresholds.same()));
    }

    private double odds(Candidate a, Candidate b) {
        return odds(judged(a, b).probability());
    }

    private static double odds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private Verdict judged(Candidate a, Candidate b) {
        if (isTheSameRecord(a, b)) {
            var evidence = new Evidence("title", 7, "the records are equal in every field");
            double probability = Math.max(0.999, (1 + thresholds.same()) / 2);
            return new Verdict(Answer.SAME, probability, List.of(evidence), MODEL);
        }
        var comparison = Comparison.of(a.profile(), b.profile());
        var rulings = new ArrayList<>(Relations.of(comparison));
        boolean related = rulings.stream().anyMatch(ruling -> ruling.floor() == Answer.REVIEW);
        rulings.addAll(Contradictions.of(comparison, related));
        return decide(evidence(comparison, rulings), rulings);
    }

    /// A title and a second thing to know it by, and nothing that differs.
    private static boolean isTheSameRecord(Candidate a, Candidate b) {
        var work = a.work();
        return a.profile().title().squashed().equals(b.profile().title().squashed())
                && work.without("id").equals(b.work().without("id"))
                && work.text("title").isPresent()
                && (!work.names("author").isEmpty() || SECOND.stream().anyMatch(work.fields()::containsKey))
                && !a.blockingKeys().isEmpty();
    }

    private static boolean areFound(Candidate a, Candidate b) {
        return !Collections.disjoint(a.blockingKeys(), b.blockingKeys());
    }

    /// Whether a pair is found must not decide whether it is the same; so what is not found is not proposed
    /// either.
    private Verdict withdrawn(Verdict verdict) {
        var evidence = new ArrayList<>(verdict.evidence());
        evidence.add(new Evidence("title", -0.1, "too little in common to be looked at"));
        double probability = thresholds.within(verdict.probability(), Answer.DIFFERENT, Answer.DIFFERENT);
        return new Verdict(Answer.DIFFERENT, probability, evidence, MODEL);
    }

    /// The keys that a work is found by: any two works that [#compare] calls the same or doubtful have one in
    /// common. At most twelve short strings, the same for equal works in every run and release of [#MODEL].
    public SequencedSet<String> blockingKeys(Work work) {
        return candidate(work).blockingKeys();
    }

    /// The best of two records of one source, variable by variable; no variable of either is lost.
    public Merged merge(Work kept, Work other) {
        return Merge.of(kept, other);
    }

    private List<Evidence> evidence(Comparison comparison, List<Ruling> rulings) {
        var evidence = new ArrayList<>(LearnedEvidence.of(comparison, learned));
        comparison.signs().forEach((sign, text) -> {
            if (sign.weight() != 0) {
                evidence.add(new Evidence(sign.field(), sign.weight(), text));
            }
        });
        rulings.forEach(ruling -> evidence.add(ruling.evidence()));
        evidence.sort(WEIGHTIEST_FIRST);
        return evidence;
    }

    private Verdict decide(List<Evidence> evidence, List<Ruling> rulings) {
        var floor = Answer.DIFFERENT;
        var ceiling = Answer.SAME;
        for (var ruling : rulings) {
            floor = ruling.floor().nearness() > floor.nearness() ? ruling.floor() : floor;
            ceiling = ruling.ceiling().nearness() < ceiling.nearness() ? ruling.ceiling() : ceiling;
        }
        floor = floor.nearness() > ceiling.nearness() ? ceiling : floor;
        double odds = learned.trees().base()
                + evidence.stream().mapToDouble(Evidence::weight).sum();
        double probability = thresholds.within(1 / (1 + Math.exp(-odds)), floor, ceiling);
        return new Verdict(thresholds.answer(probability), probability, evidence, MODEL);
    }
}
