package org.ibid.library;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.ibid.library.LibraryLookup.State;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.lookup.Service;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole library looked up, step by step, by registries that stand in for the real ones.
@QuarkusTest
@TestProfile(JobReadingTest.NoReaders.class)
class LookingUpTest {

    private static final Work WATSON = Work.ofType("article-journal")
            .with("title", "Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid")
            .with("DOI", "10.1038/171737a0");

    @Inject
    Libraries libraries;

    @Inject
    LibraryLookups lookups;

    @Inject
    Lookups looking;

    @Inject
    LookingUp lookingUp;

    @Inject
    Imports imports;

    @Inject
    Session session;

    @ConfigProperty(name = "ibid.lookup.crossref")
    URI crossref;

    private LibraryId library;

    @BeforeEach
    void aLibraryThatAsksCrossref() {
        String name = "l" + UUID.randomUUID();
        libraries.make(name);
        library = libraries.named(name);
        libraries.letAsk(library, EnumSet.of(Service.CROSSREF));
    }

    private static Work unknown(int number) {
        return Work.ofType("article-journal")
                .with("title", "Of things that nobody wrote about " + number)
                .with("DOI", "10.9999/" + number);
    }

    private void bringIn(List<Work> works) throws IOException {
        var file = new Imports.Described("csl-json", "works.json");
        imports.file(
                library,
                imports.add(
                        library,
                        file,
                        10,
                        Act.OURS,
                        intake -> works.forEach(work -> intake.entry("", List.of(), work, 1))));
    }

    private String begun() {
        return lookups.begin(library).id().toString();
    }

    @Test
    void everyWorkIsToldOf() throws IOException {
        bringIn(List.of(WATSON, unknown(1)));
        String id = begun();

        assertTrue(lookingUp.next());
        assertTrue(lookingUp.next());

        var done = lookups.one(library, id);
        assertEquals(State.DONE, done.state());
        assertEquals(2, done.done());
        assertEquals(Map.of(Outcome.COMPLETED, 1L, Outcome.NOTHING, 1L), done.outcomes());
        var completed = lookups.works(library, id, Optional.of(Outcome.COMPLETED), new Window(0, 10));
        assertEquals(
                "737-738", completed.items().getFirst().changes().get("page").after());
    }

    @Test
    void itGoesOnWhereItWas() throws IOException {
        bringIn(IntStream.rangeClosed(1, 50).mapToObj(LookingUpTest::unknown).toList());
        String id = begun();

        lookingUp.next();
        assertEquals(40, lookups.one(library, id).done());
        assertEquals(State.RUNNING, lookups.one(library, id).state());
        assertEquals(id, begun());

        lookingUp.next();
        lookingUp.next();
        assertEquals(50, lookups.one(library, id).done());
        assertEquals(State.DONE, lookups.one(library, id).state());
        assertFalse(lookingUp.next());
    }

    @Test
    void aRegistryThatIsBusyIsWaitedFor() throws IOException {
        bringIn(List.of(
                WATSON, Work.ofType("article-journal").with("title", "Busy").with("DOI", "10.9999/busy")));
        String id = begun();

        lookingUp.next();

        assertEquals(0, lookups.one(library, id).done());
        assertTrue(lookups.one(library, id).waitsUntil().isPresent());
        assertFalse(lookingUp.next());
        assertEquals(State.CANCELLED, lookups.cancel(library, id).state());
    }

    @Test
    void aRegistryThatRefusesAQuestionIsNotWaitedFor() throws IOException {
        bringIn(List.of(
                WATSON, Work.ofType("article-journal").with("title", "Wrong").with("DOI", "10.9999/refused")));
        String id = begun();

        lookingUp.next();
        lookingUp.next();

        assertEquals(
                Map.of(Outcome.COMPLETED, 1L, Outcome.NOTHING, 1L),
                lookups.one(library, id).outcomes());
    }

    private static Work forbidden() {
        return Work.ofType("article-journal").with("title", "Forbidden").with("DOI", "10.9999/forbidden");
    }

    @Test
    void aRegistryThatLetsNothingBeAskedIsAskedNothingElse() throws IOException {
        libraries.letAsk(library, EnumSet.of(Service.CROSSREF, Service.OPENALEX));
        bringIn(Stream.concat(
                        Stream.of(forbidden()),
                        IntStream.rangeClosed(70_001, 70_050).mapToObj(LookingUpTest::unknown))
                .toList());
        String id = begun();
        int before = askedOfCrossref();

        lookingUp.next();
        int first = askedOfCrossref() - before;
        lookingUp.next();
        lookingUp.next();

        var done = lookups.one(library, id);
        assertEquals(State.DONE, done.state());
        assertEquals(51, done.done());
        assertTrue(first >= 1);
        assertEquals(first, askedOfCrossref() - before);
        assertEquals(
                List.of("Crossref does not let Ibid ask (status 401)."),
                done.refused().stream().map(Unanswered::why).toList());
    }

    @Test
    void aLookupThatNoRegistryAnswersAnythingEndsAndSaysSo() throws IOException {
        bringIn(Stream.concat(
                        Stream.of(forbidden()),
                        IntStream.rangeClosed(70_101, 70_150).mapToObj(LookingUpTest::unknown))
                .toList());
        String id = begun();

        lookingUp.next();

        assertEquals(State.FAILED, lookups.one(library, id).state());
        assertTrue(lookups.one(library, id).why().orElseThrow().contains("status 401"));
        assertFalse(lookingUp.next());
    }

    private int askedOfCrossref() {
        return (int) given().get(crossref.resolve("/asked"))
                .asString()
                .lines()
                .filter(line -> line.startsWith("/crossref"))
                .count();
    }

    /// The step waits for the library's lock, with its answers in hand, when it is cut off.
    @Test
    void aStepThatIsCutOffIsTakenAgainAndAsksNothingTwice() throws Exception {
        bringIn(List.of(WATSON, unknown(4_711)));
        String id = begun();
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var step = QuarkusTransaction.requiringNew().call(() -> {
                Filing.lock(session, library);
                var begun = other.submit(lookingUp::next);
                await().atMost(Duration.ofMinutes(1)).until(this::isCutOff);
                return begun;
            });
            assertThrows(ExecutionException.class, step::get);
        }
        assertEquals(0, lookups.one(library, id).done());

        noLongerWaits();
        lookingUp.next();

        assertEquals(2, lookups.one(library, id).done());
        assertEquals(1, asked("10.9999/4711"));
        lookups.cancel(library, id);
    }

    private boolean isCutOff() {
        return !QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                                select pg_cancel_backend(pid) from pg_locks
                                where locktype = 'advisory' and not granted and objid = ?1""", Boolean.class)
                        .setParameter(1, library.number())
                        .getResultList())
                .isEmpty();
    }

    private long asked(String words) {
        return given().get(crossref.resolve("/asked"))
                .asString()
                .lines()
                .filter(line -> line.contains("doi:" + words))
                .count();
    }

    private void noLongerWaits() {
        QuarkusTransaction.requiringNew()
                .run(() -> LookupRow.update(
                        "steppedAt = ?2, waitsUntil = null where libraryId = ?1", library.number(), Instant.EPOCH));
    }

    @Test
    void aLookupWhoseStepsFailHoldsUpNoOthersAndIsGivenUp() throws IOException {
        bringIn(List.of(WATSON));
        String failing = begun();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        insert into lookup_entry
                        select library_id, ?2, work_id, 'nothing', '{}' from work where library_id = ?1""")
                        .setParameter(1, library.number())
                        .setParameter(2, UUID.fromString(failing))
                        .executeUpdate());
        var first = library;
        assertThrows(RuntimeException.class, lookingUp::next);

        aLibraryThatAsksCrossref();
        String other = begun();
        assertTrue(lookingUp.next());
        assertEquals(State.DONE, lookups.one(library, other).state());

        library = first;
        for (int i = 1; i < Turn.MOST_TRIES; i++) {
            noLongerWaits();
            assertThrows(RuntimeException.class, lookingUp::next);
        }
        noLongerWaits();
        assertTrue(lookingUp.next());
        assertEquals(State.FAILED, lookups.one(library, failing).state());
        assertTrue(lookups.one(library, failing).why().orElseThrow().contains("failed 4 times"));
        assertFalse(lookingUp.next());
    }

    /// As after a step that ended the process: nothing was left to count it but what was written down before.
    @Test
    void aStepIsCountedBeforeItIsTaken() throws IOException {
        bringIn(List.of(WATSON));
        String id = begun();
        for (int i = 0; i < Turn.MOST_TRIES; i++) {
            assertEquals(i + 1, turn().orElseThrow().tries());
            assertEquals(Optional.empty(), turn());
            noLongerWaits();
        }

        assertTrue(lookingUp.next());

        assertEquals(State.FAILED, lookups.one(library, id).state());
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 20", "3, 45"})
    void aStepThatFailedIsTakenAgainLaterEachTime(int failures, int minutes) throws IOException {
        bringIn(List.of(WATSON));
        String id = begun();

        began(failures, Duration.ofMinutes(minutes).minusSeconds(30));
        assertEquals(Optional.empty(), turn());

        began(failures, Duration.ofMinutes(minutes).plusSeconds(30));
        assertEquals(failures + 1, turn().orElseThrow().tries());
        lookups.cancel(library, id);
    }

    private void began(int failures, Duration ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> LookupRow.update(
                        "failures = ?2, steppedAt = ?3 where libraryId = ?1",
                        library.number(),
                        failures,
                        Instant.now().minus(ago)));
    }

    private Optional<Turn> turn() {
        return QuarkusTransaction.requiringNew().call(() -> Turn.next(session, "lookup", "failures", LookingUp.READY));
    }

    @Test
    void whatASearchBringsUpBesidesIsNothingToLookAt() throws IOException {
        bringIn(List.of(Work.ofType("article-journal")
                .with("title", "Barley, weather and the structure of nucleic acids in Anatolian harvests")
                .withNames("author", List.of(new Name.Person("Miller", "Ruth")))
                .withDate("issued", PartialDate.ofYear(2012))
                .with("container-title", "Economic History Quarterly")
                .with("page", "12-40")));
        String id = begun();

        lookingUp.next();

        assertEquals(Map.of(Outcome.NOTHING, 1L), lookups.one(library, id).outcomes());
        lookups.cancel(library, id);
    }

    /// As after another version of Ibid, which wrote answers in another form.
    @Test
    void anAnswerThatCannotBeReadIsAskedForAgain() throws IOException {
        bringIn(List.of(WATSON));
        String doi = WATSON.text("DOI").orElseThrow();
        keep("doi:" + doi, "[{\"record\": {}}]", Instant.now());
        String id = begun();

        lookingUp.next();

        assertEquals(Map.of(Outcome.COMPLETED, 1L), lookups.one(library, id).outcomes());
        lookups.cancel(library, id);
    }

    @Test
    void whatIsTooOldIsThrownAwayWhenSomethingNewIsKept() {
        keep("doi:10.9999/old", "[]", Instant.now().minus(Duration.ofDays(31)));
        keep("doi:10.9999/young", "[]", Instant.now().minus(Duration.ofDays(1)));

        looking.resolve(library, List.of(unknown(31)));

        assertEquals(
                List.of("doi:10.9999/31", "doi:10.9999/young"),
                QuarkusTransaction.requiringNew()
                        .call(() -> session.createNativeQuery(
                                        "select question from looked_up where library_id = ?1"
                                                + " and question like 'doi:%' order by question",
                                        String.class)
                                .setParameter(1, library.number())
                                .getResultList()));
    }

    private void keep(String question, String answer, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "insert into looked_up values (?1, 'crossref', ?2, cast(?3 as jsonb), ?4)")
                        .setParameter(1, library.number())
                        .setParameter(2, question)
                        .setParameter(3, answer)
                        .setParameter(4, at)
                        .executeUpdate());
    }

    @Test
    void aLibraryThatNoLongerAllowsItIsNotLookedUpFurther() throws IOException {
        bringIn(List.of(unknown(815)));
        String id = begun();
        libraries.letAsk(library, EnumSet.noneOf(Service.class));

        assertTrue(lookingUp.next());

        assertEquals(State.CANCELLED, lookups.one(library, id).state());
        assertEquals(0, asked("10.9999/815"));
    }

    @Test
    void whatWasCancelledIsNotGoneOnWith() throws IOException {
        bringIn(List.of(WATSON));
        String id = begun();

        lookups.cancel(library, id);

        assertFalse(lookingUp.next());
        assertEquals(0, lookups.one(library, id).done());
    }
}
