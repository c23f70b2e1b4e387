package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The five papers of `seeds/` against what a person read in them.
class SeedsTest {

    /// Entries read otherwise than by a person; one that is read well breaks the test until it is taken from this list.
    private static final Set<String> READ_OTHERWISE = Set.of(
            "003 5", "003 8", "003 12", "003 14", "003 17", "003 18", "003 21", "003 26", "003 27", "003 28", "004 10",
            "004 17", "004 24");

    private static Reading read(String seed) {
        return Shipped.PAPERS.read(CaseFiles.seed(seed));
    }

    private static Map<String, Object> expected(String seed) {
        return CaseFiles.json(CaseFiles.resource("seeds/" + seed + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyCitationIsFoundWithItsAuthorsYearAndLocator(String seed) {
        assertEquals(ReadCitations.expected(expected(seed)), ReadCitations.of(read(seed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"003", "004"})
    void everyCiteIsLinkedToTheEntriesThatAnswerIt(String seed) {
        assertEquals(ReadCitations.expectedLinks(expected(seed)), ReadCitations.links(read(seed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"003", "004"})
    void everyEntryIsReadFieldByField(String seed) {
        List<?> expected = (List<?>) expected(seed).get("references");
        List<Reference> found = read(seed).references();
        assertEquals(expected.size(), found.size());
        assertAll(IntStream.range(0, found.size()).mapToObj(i -> () -> {
            var entry = (Map<?, ?>) expected.get(i);
            assertEquals(entry.get("label"), found.get(i).label());
            Object read = found.get(i).parsed().work().toCsl();
            if (READ_OTHERWISE.contains(seed + " " + (i + 1))) {
                assertNotEquals(entry.get("csl"), read);
            } else {
                assertEquals(entry.get("csl"), read, "entry " + (i + 1));
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void metadataIsWhatTheTextGivesAndNoMore(String seed) {
        var expected = new LinkedHashMap<>((Map<?, ?>) expected(seed).get("metadata"));
        var found = read(seed).metadata().work().toCsl();
        assertTrue(found.get("abstract").toString().startsWith((String) expected.remove("abstract-starts")));
        assertTrue(found.get("abstract").toString().endsWith((String) expected.remove("abstract-ends")));
        List<?> absent = (List<?>) expected.remove("absent");
        absent.forEach(variable -> assertFalse(found.containsKey(variable), variable + " is not in the text"));
        expected.forEach((variable, value) -> assertEquals(value, found.get(variable), String.valueOf(variable)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void whatCannotBeReadIsSaid(String seed) {
        var codes = new TreeSet<String>();
        read(seed).warnings().forEach(warning -> codes.add(warning.code()));
        assertEquals(new TreeSet<>((List<?>) expected(seed).get("warnings")), codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyPlaceShowsWhatWasReadThere(String seed) {
        String text = CaseFiles.seed(seed);
        Reading reading = read(seed);
        reading.references()
                .forEach(entry -> assertEquals(entry.raw(), entry.span().in(text)));
        reading.citations()
                .forEach(
                        citation -> assertEquals(citation.raw(), citation.span().in(text)));
        reading.citations()
                .forEach(citation ->
                        assertTrue(citation.sentence().length() > citation.raw().length()));
        reading.metadata()
                .spans()
                .values()
                .forEach(span -> assertFalse(span.in(text).isBlank()));
    }
}
