package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Service and database are killed while papers are being loaded from a folder, and again while a client hands papers
/// in: what was half written is not there, what was answered is, and the load goes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {
    private static final int FIRST_PAPERS = 40;
    private static final String READ_BEFORE_THE_KILL = "Reading copy-08.txt (8 of 40) ...";
    private static final int ANSWERED_BEFORE_THE_KILL = 5;

    private static final Map<String, String> LEFT_OVERS = Map.of(
            "works that nothing brought in", """
            SELECT count(*) FROM work w
            WHERE NOT EXISTS (SELECT FROM paper x WHERE (x.library_id, x.work_id) = (w.library_id, w.work_id))
              AND NOT EXISTS (SELECT FROM reference x WHERE (x.library_id, x.work_id) = (w.library_id, w.work_id))
              AND NOT EXISTS (SELECT FROM cite x WHERE (x.library_id, x.work_id) = (w.library_id, w.work_id))""",
            "works without a key", """
            SELECT count(*) FROM work w
            WHERE NOT EXISTS (SELECT FROM key k WHERE k.current
                              AND (k.library_id, k.work_id) = (w.library_id, w.work_id))""",
            "verdicts on works that are not there", """
            SELECT count(*) FROM verdict v CROSS JOIN LATERAL (VALUES (v.one), (v.other)) AS pair (id)
            WHERE NOT EXISTS (SELECT FROM work w WHERE (w.library_id, w.work_id) = (v.library_id, pair.id))""",
            "papers whose text is not the file's", """
            SELECT count(*) FROM paper WHERE sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')""");

    @TempDir
    static Path folder;

    private final List<String> leftOver = new ArrayList<>();
    private JsonPath afterTheLoadWasKilled = JsonPath.from("{}");
    private Set<String> answered = Set.of();
    private JsonPath afterAll = JsonPath.from("{}");

    @BeforeAll
    void killTheLoadThenTheClientsServiceThenFinish() throws IOException, InterruptedException, SQLException {
        writeFirstPapers();
        try (Service loading = Service.begun(data(), Map.of(), firstPapers())) {
            loading.awaits(() -> loading.out().contains(READ_BEFORE_THE_KILL));
            loading.killAll();
        }
        try (Service serving = Service.ready(data(), Service.NO_FIRST_PAPERS)) {
            afterTheLoadWasKilled = papers(serving);
            collectLeftOver(serving);
            Sender sender = Sender.to(serving, copies(FIRST_PAPERS + 1, 600));
            serving.awaits(() -> sender.answered().size() >= ANSWERED_BEFORE_THE_KILL);
            serving.killAll();
            answered = sender.answeredToTheEnd();
        }
        try (Service finishing = Service.ready(data(), firstPapers())) {
            afterAll = papers(finishing);
            collectLeftOver(finishing);
        }
    }

    @Test
    void aPaperIsWholeOrAbsentAfterItsLoadWasKilled() {
        List<String> there = afterTheLoadWasKilled.getList("items.file.name");
        assertEquals(fileNames().subList(0, there.size()), there);
        assertTrue(there.size() >= 7, there::toString);
        assertTrue(there.size() < FIRST_PAPERS, "the kill came too late to cut anything");
        assertWhole(afterTheLoadWasKilled);
    }

    @Test
    void thePapersThatWereReadBeforeTheKillAreNotReadAgain() {
        List<String> there = afterTheLoadWasKilled.getList("items.id");
        assertEquals(there, afterAll.getList("items.id").subList(0, there.size()));
    }

    @Test
    void theLoadGoesOnWhereItWasCut() {
        assertEquals(fileNames(), afterAll.getList("items.findAll { it.file.name != null }.file.name"));
        assertWhole(afterAll);
    }

    @Test
    void everyPaperThatWasAnsweredIsThere() {
        assertTrue(answered.size() >= ANSWERED_BEFORE_THE_KILL);
        assertTrue(afterAll.getList("items.id").containsAll(answered), () -> answered + " are not all there");
    }

    @Test
    void nothingIsLeftOfAPaperThatIsNotThere() {
        assertEquals(List.of(), leftOver);
    }

    private void collectLeftOver(Service service) throws SQLException, IOException {
        for (var leftOvers : LEFT_OVERS.entrySet()) {
            String count = service.ask(leftOvers.getValue());
            if (!count.equals("0")) {
                leftOver.add(count + " " + leftOvers.getKey());
            }
        }
    }

    private static void assertWhole(JsonPath papers) {
        assertEquals(Set.of(31), Set.copyOf(papers.getList("items.counts.references")));
        assertEquals(Set.of(35), Set.copyOf(papers.getList("items.counts.citations")));
        assertEquals(Set.of(36), Set.copyOf(papers.getList("items.counts.cites")));
    }

    private static void writeFirstPapers() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        List<String> texts = copies(1, FIRST_PAPERS).toList();
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve("papers").resolve(fileNames().get(i)), texts.get(i));
        }
    }

    private static List<String> fileNames() {
        return IntStream.rangeClosed(1, FIRST_PAPERS)
                .mapToObj("copy-%02d.txt"::formatted)
                .toList();
    }

    /// Papers with as many references and citations as the seed: the country that each writes of has another name.
    private static Stream<String> copies(int first, int last) throws IOException {
        String seed = Files.readString(Path.of("seeds", "004_208d245714e00ed1.txt"));
        return IntStream.rangeClosed(first, last).mapToObj(number -> seed.replace("Pakistan", country(number)));
    }

    private static String country(int number) {
        return "Pak" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "stan";
    }

    private static JsonPath papers(Service service) throws IOException, InterruptedException {
        return JsonPath.from(service.get("/papers?limit=500"));
    }

    private static String firstPapers() {
        return "-Dibid.seeds=" + folder.resolve("papers");
    }

    private static Path data() {
        return folder.resolve("data");
    }
}
