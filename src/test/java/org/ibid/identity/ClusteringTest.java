package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteringTest {
    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private static final Work FULL = Work.ofType("article-journal")
            .with("title", "Russia-Pakistan Strategic Relations: An Emerging Entente Cordiale")
            .withNames("author", List.of(new Name.Person("Khan", "Feroz Hassan")))
            .with("container-title", "Journal of Indo-Pacific Affairs")
            .withDate("issued", PartialDate.ofYear(2021));

    private static final Work CUT = FULL.with("title", "Russia-Pakistan Strategic Relations");

    private static final Work PART_ONE = FULL.with("title", "A history of the Hur movement of Sindh, part 1");

    private static final Work PART_TWO = FULL.with("title", "A history of the Hur movement of Sindh, part 2");

    @Test
    void noWorksHaveNoGroups() {
        assertEquals(List.of(), IDENTITY.clusters(List.of()));
    }

    @Test
    void differentPrintingsOfAWorkStandTogether() {
        assertEquals(List.of(List.of(0, 2), List.of(1)), IDENTITY.clusters(List.of(FULL, PART_ONE, CUT)));
    }

    @Test
    void twoPartsStayApartThoughATitleWithoutAPartIsLikeBoth() {
        var unsaid = FULL.with("title", "A history of the Hur movement of Sindh");
        var groups = IDENTITY.clusters(List.of(PART_ONE, unsaid, PART_TWO));
        assertEquals(
                Set.of(),
                groups.stream()
                        .filter(group -> group.contains(0) && group.contains(2))
                        .collect(Collectors.toSet()));
    }

    /// The two titles are one but for a misprint, so that the one is surely not equal to the other in every field.
    @Test
    void stricterThresholdsGroupNoPairThatIsOnlyAQuestion() {
        var strict = new Identity(new Thresholds(0.2, 0.9999));
        var misspelt = FULL.with("title", "Russia-Pakistan Strategic Relations: An Emerging Entente Cordialle");
        assertEquals(Answer.REVIEW, strict.compare(FULL, misspelt).answer());
        assertEquals(List.of(List.of(0), List.of(1)), strict.clusters(List.of(FULL, misspelt)));
    }

    @Test
    void whatIsEqualInEveryFieldIsGroupedUnderAnyThresholds() {
        var strict = new Identity(new Thresholds(0.2, 0.9999));
        assertEquals(Answer.SAME, strict.compare(FULL, FULL).answer());
        assertEquals(List.of(List.of(0, 1)), strict.clusters(List.of(FULL, FULL)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theOrderInWhichWorksArriveDoesNotMatter(int seed) {
        var works = Case.all()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .distinct()
                .toList();
        var places = new ArrayList<>(IntStream.range(0, works.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        var shuffled = places.stream().map(works::get).toList();
        assertEquals(groups(works), groups(shuffled));
    }

    /// Of three printings the middle one is a little like both others, which are clearly two.
    @Test
    void anOddRecordDoesNotChainTwoSourcesTogether() {
        var unsaid = FULL.with("title", "A history of the Hur movement of Sindh");
        var works =
                Stream.of(PART_ONE, unsaid, PART_TWO).map(IDENTITY::candidate).toList();
        var groups = Clustering.of(
                works, (a, b) -> a.work().equals(unsaid) || b.work().equals(unsaid) ? 1.5 : -4, -1, 0);
        assertEquals(2, groups.size());
    }

    @Test
    void manyLikeWorksAreComparedWithFewEach() {
        var compared = new AtomicInteger();
        var works = IntStream.range(0, 2_000)
                .mapToObj(i -> FULL.with("title", "Annual report of the Hur movement of Sindh, part " + i))
                .map(IDENTITY::candidate)
                .toList();
        Clustering.of(
                works,
                (_, _) -> {
                    compared.incrementAndGet();
                    return -4;
                },
                -1,
                0);
        assertTrue(compared.get() <= 2_000 * 12 * 20, compared::toString);
    }

    @Test
    void oneWorkAThousandTimesIsGroupedInTime() {
        var works = Collections.nCopies(1_000, FULL);
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertEquals(1, IDENTITY.clusters(works).size()));
    }

    @Test
    void oneWorkTwentyThousandTimesIsJoinedInTime() {
        var works = Collections.nCopies(20_000, IDENTITY.candidate(FULL));
        var alike = IntStream.range(1, works.size())
                .mapToObj(i -> new Likeness(i - 1, i, 4))
                .toList();
        var clusters =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Closure.of(works, alike, (_, _) -> 4, 0));
        assertEquals(1, clusters.size());
    }

    private static Set<Set<Work>> groups(List<Work> works) {
        var groups = new HashSet<Set<Work>>();
        IDENTITY.clusters(works)
                .forEach(group -> groups.add(group.stream().map(works::get).collect(Collectors.toSet())));
        return groups;
    }
}
