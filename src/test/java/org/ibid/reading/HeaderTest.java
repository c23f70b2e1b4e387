package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static Metadata read(String text) {
        return Shipped.PAPERS.read(text).metadata();
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive-cover", "two-languages", "article-info"})
    void aHeaderIsReadFieldByField(String name) {
        var found = read(CaseFiles.text(CaseFiles.resource("headers/" + name + ".txt")));
        Map<String, Object> expected = CaseFiles.json(CaseFiles.resource("headers/" + name + ".json"));
        assertAll(expected.entrySet().stream()
                .map(field -> () ->
                        assertEquals(field.getValue(), found.work().toCsl().get(field.getKey()), field.getKey())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive-cover", "two-languages", "article-info"})
    void everyFieldOfAHeaderSaysHowSureItIs(String name) {
        var found = read(CaseFiles.text(CaseFiles.resource("headers/" + name + ".txt")));
        assertTrue(found.work().fields().keySet().stream()
                .filter(variable -> !variable.equals("custom"))
                .allMatch(found.confidences()::containsKey));
    }

    @Test
    void aTitleWithAuthorsBelowItIsSurerThanOneAmongOtherLines() {
        String rest = "\n\nAbstract\nLittle is known.\n\nIntroduction\nThey differ (Lee, 2001).\n";
        double sure = read("Frost heave under paved roads\n\nAnna Solheim and Peter Mensah" + rest)
                .confidences()
                .get("title");
        double unsure = read("Office of roads and bridges\n\nFrost heave and thaw\n\nBoard of the northern district"
                        + rest)
                .confidences()
                .get("title");
        assertTrue(sure > unsure, sure + " and " + unsure);
    }

    @Test
    void signsAddUpToOdds() {
        var assurance = new LearnedAssurance(Map.of("title", Map.of("always", 1.0, "repeated", 2.0)));
        assertAll(Stream.of(
                () -> assertEquals(1 / (1 + Math.exp(-1)), assurance.of("title", Set.of("unheard-of")), 1e-9),
                () -> assertEquals(1 / (1 + Math.exp(-3)), assurance.of("title", Set.of("repeated")), 1e-9),
                () -> assertEquals(0.5, assurance.of("publisher", Set.of()), 1e-9)));
    }
}
