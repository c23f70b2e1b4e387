package org.ibid.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.reading.Shipped;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LakeTest {

    private static final Identity IDENTITY = new Identity(Thresholds.defaults());
    private static final RecordReader READER = new RecordReader(Shipped.REFERENCES);

    /// As a person reads `records.jsonl`.
    private static final Set<Set<String>> SOURCES = Set.of(
            Set.of("khan-apa", "khan-mla", "khan-csl"),
            Set.of("moreau-apa", "moreau-csl"),
            Set.of("7"),
            Set.of("part-1"),
            Set.of("part-2"));

    @TempDir
    Path folder;

    private static List<String> records() throws IOException {
        try (var in = LakeTest.class.getResourceAsStream("/lake/records.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private List<Resolved> resolve(String lines) throws IOException {
        var resolved = new ArrayList<Resolved>();
        new Lake(READER, IDENTITY)
                .resolve(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), folder, resolved::add);
        return resolved;
    }

    private static Set<Set<String>> groups(List<Resolved> resolved) {
        var groups = new HashMap<String, Set<String>>();
        resolved.forEach(one ->
                groups.computeIfAbsent(one.cluster(), _ -> new HashSet<>()).add(one.id()));
        return Set.copyOf(groups.values());
    }

    @Test
    void recordsOfOneSourceHaveOneCluster() throws IOException {
        assertEquals(SOURCES, groups(resolve(String.join("\n", records()))));
    }

    @Test
    void aClusterIsCalledByOneOfItsRecordsWhateverOrderTheyComeIn() throws IOException {
        var forwards = resolve(String.join("\n", records()));
        var backwards = resolve(String.join("\r\n", records().reversed()));

        assertEquals(forwards, backwards);
        forwards.forEach(one ->
                assertTrue(forwards.stream().anyMatch(other -> other.id().equals(one.cluster())), one::toString));
    }

    @Test
    void theClustersAreThoseOfTheWholeListAtOnce() throws IOException {
        var works = records().stream()
                .filter(line -> !line.isBlank())
                .map(READER::read)
                .toList();
        var atOnce = IDENTITY.clusters(works).stream()
                .map(group -> group.stream()
                        .map(place -> works.get(place).text("id").orElseThrow())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());

        assertEquals(atOnce, groups(resolve(String.join("\n", records()))));
    }

    @Test
    void moreRecordsThanAreSortedInMemoryStandInTheSameOrder() throws IOException {
        var works = IntStream.range(0, 10)
                .mapToObj(i -> Work.ofType("book")
                        .with("title", "Volume " + i * 7 % 10 + " é\uD800")
                        .withId("r" + i))
                .toList();
        try (var records = new SortedRecords(IDENTITY, folder, 3)) {
            for (var work : works) {
                records.add(work);
            }
            records.sort();

            assertEquals(
                    works.stream()
                            .map(IDENTITY::candidate)
                            .sorted(Candidate.ORDER)
                            .map(Candidate::work)
                            .toList(),
                    IntStream.range(0, records.size())
                            .mapToObj(i -> records.get(i).work())
                            .toList());
        }
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertEquals(List.of(), resolve(""));
        assertEquals(List.of(), resolve("\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"id": "x", "raw": "Silva|is not a JSON object
            [1, 2]|is not a JSON object
            null|only null
            {"raw": "Silva, R. (2004). Village councils."}|no "id"
            {"id": " ", "raw": "Silva"}|no "id"
            {"id": 1.5, "raw": "Silva"}|no "id"
            {"id": "x"}|either "raw"
            {"id": "x", "raw": "Silva", "csl": {"type": "book"}}|either "raw"
            {"id": "x", "raw": 3}|either "raw"
            {"id": "x", "csl": {"title": "Village councils"}}|no CSL item
            {"id": "x", "csl": "{"}|"csl" is not a JSON object
            {"id": "x", "raw": "Silva"} {"id": "y"}|is not a JSON object
            """)
    void aLineThatIsNoRecordIsSaidWhereAndNothingIsHandedOver(String line, String said) throws IOException {
        var lines = records().getFirst() + "\n" + line + "\n";
        var problem = assertThrows(BadRecord.class, () -> resolve(lines));

        assertTrue(problem.getMessage().startsWith("Line 2: "), problem::getMessage);
        assertTrue(problem.getMessage().contains(said), problem::getMessage);
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anIdIsGivenOnce() throws IOException {
        var lines = records().getFirst() + "\n" + records().getFirst();
        var problem = assertThrows(BadRecord.class, () -> resolve(lines));

        assertTrue(problem.getMessage().contains("\"khan-apa\""), problem::getMessage);
    }

    @Test
    void aLineThatDoesNotEndIsNotHeld() {
        assertThrows(BadRecord.class, () -> resolve("x".repeat(1_000_001)));
    }

    @Test
    void bytesThatAreNotUtf8AreSaidWhere() {
        var latin = new ByteArrayInputStream("{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        var problem = assertThrows(BadRecord.class, () -> new Lake(READER, IDENTITY).resolve(latin, folder, _ -> {}));

        assertTrue(problem.getMessage().startsWith("Line 1: "), problem::getMessage);
    }

    @Test
    void hundredsOfReferencesToOneWorkAreOneCluster() throws IOException {
        var lines = IntStream.range(0, 200).mapToObj(i -> """
                        {"id": %d, "csl": {"type": "book", "title": "Groundwater Law in Comparative Perspective", \
                        "author": [{"family": "Moreau"}], "publisher": "Routledge", "note": "cited on p. %d"}}""".formatted(i, i)).collect(Collectors.joining("\n"));

        assertEquals(1, groups(resolve(lines)).size());
    }
}
