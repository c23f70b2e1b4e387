package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// An empty library is given the papers of `seeds/` at the first start, and nothing at the next.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstPapersIT {
    private static final List<String> READING = List.of(
            "Reading 000_3c8cb5dbd13fbfaa.txt (1 of 5) ...",
            "Reading 001_0f694de639129524.txt (2 of 5) ...",
            "Reading 002_2fbf1a9240f073b7.txt (3 of 5) ...",
            "Reading 003_949d0654e0bf2902.txt (4 of 5) ...",
            "Reading 004_208d245714e00ed1.txt (5 of 5) ...");

    private static final Map<String, String> TABLES = Map.of(
            "key", "library_id, key",
            "reference", "library_id, paper_id, ordinal",
            "citation", "library_id, paper_id, ordinal",
            "cite", "library_id, paper_id, citation_ordinal, ordinal",
            "verdict", "library_id, verdict_id",
            "merge", "library_id, merge_id");

    @TempDir
    static Path folder;

    private final Map<String, String> before = new LinkedHashMap<>();
    private List<String> saidFirst = List.of();
    private Service second;

    @BeforeAll
    void startTwice() throws IOException, InterruptedException, SQLException {
        try (Service first = Service.ready(folder.resolve("data"))) {
            saidFirst = reading(first);
            merge(first, JsonPath.from(first.get("/duplicates")).getList("items[0].works.key"));
            before.putAll(state(first));
        }
        second = Service.ready(folder.resolve("data"));
    }

    @AfterAll
    void stop() {
        second.close();
    }

    @Test
    void theFirstStartReadsTheFiveSeedsWithALineEach() {
        assertEquals(READING, saidFirst);
    }

    @Test
    void theFiveSeedsAreTheLibraryMain() throws IOException, InterruptedException {
        var papers = JsonPath.from(second.get("/libraries/main/papers"));
        assertEquals(5, papers.getInt("total"));
        assertEquals(READING.stream().map(line -> line.split(" ")[1]).toList(), papers.getList("items.file.name"));
    }

    @Test
    void theSecondStartReadsNothing() throws IOException {
        assertEquals(List.of(), reading(second));
    }

    @Test
    void everythingIsAsItWasAfterTheSecondStart() throws IOException, InterruptedException, SQLException {
        var now = state(second);
        for (var one : before.entrySet()) {
            assertEquals(one.getValue(), now.get(one.getKey()), one.getKey());
        }
    }

    @Test
    void aLibraryThatHasPapersOfItsOwnIsNotFilled() throws IOException, InterruptedException {
        Path data = folder.resolve("own");
        try (Service empty = Service.ready(data, Service.NO_FIRST_PAPERS)) {
            String text = Files.readString(Path.of("seeds", "002_2fbf1a9240f073b7.txt"));
            assertEquals(201, empty.post("/papers", "text/plain", text).statusCode());
        }
        try (Service again = Service.ready(data)) {
            assertEquals(List.of(), reading(again));
            assertEquals(1, JsonPath.from(again.get("/papers")).getInt("total"));
        }
    }

    private static void merge(Service service, List<String> works) throws IOException, InterruptedException {
        var order = "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(works.getFirst(), works.getLast());
        assertEquals(201, service.post("/merges", "application/json", order).statusCode());
    }

    private static Map<String, String> state(Service service) throws IOException, InterruptedException, SQLException {
        var state = new LinkedHashMap<String, String>();
        for (String path : List.of(
                "/papers", "/works?limit=500", "/duplicates", "/duplicates?status=same", "/merges", "/works.bib")) {
            state.put(path, service.get(path));
        }
        for (var table : TABLES.entrySet()) {
            String rows = "SELECT json_agg(t ORDER BY %s)::text FROM %s t".formatted(table.getValue(), table.getKey());
            state.put(table.getKey(), service.ask(rows));
        }
        return state;
    }

    private static List<String> reading(Service service) throws IOException {
        return service.out().lines().filter(line -> line.startsWith("Reading ")).toList();
    }
}
