package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static Metadata read(String text) {
        return Shipped.PAPERS.read(text).metadata();
    }

    /// First pages after the layouts of printed journals, old and new.
    static List<Path> headers() {
        return CaseFiles.texts("headers");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aHeaderIsReadFieldByField(Path text) {
        var found = read(CaseFiles.text(text));
        Map<String, Object> expected = CaseFiles.json(Path.of(text.toString().replaceFirst("\\.txt$", ".json")));
        Map<String, Object> read = new TreeMap<>(found.work().toCsl());
        read.keySet().removeAll(Set.of("type", "custom"));
        assertEquals(new TreeMap<>(expected), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frost heave under paved roads\n*****************************\nAnna Solheim",
                "Frost heave under paved roads\n\nAuthors\n****\nAnna Solheim",
                "Frost heave under paved roads\n\nBy ††\nAnna Solheim",
                "Frost heave under paved roads\n\n***\n\nAnna Solheim",
                "Frost heave under paved roads\n\n###\n\nAnna Solheim",
                "Frost heave under paved roads\n<i></i>\nAnna Solheim\n\nKeywords: frost, roads\n###"
            })
    void aLineThatShowsNothingIsNoName(String front) {
        var found = read(front + "\n\nAbstract\nLittle is known.\n\nIntroduction\nThey differ (Lee, 2001).\n");
        assertEquals("Frost heave under paved roads", found.work().text("title").orElse(""));
        assertEquals(
                List.of("Solheim"),
                found.work().names("author").stream().map(Name::head).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forthcoming", "n.d.", "12"})
    void aCellWithoutAYearSaysNone(String cell) {
        var found = read("Frost heave under paved roads\n\nYear\t" + cell
                + "\n\nAbstract\nLittle is known.\n\nIntroduction\nThey differ.\n");
        assertEquals(Optional.empty(), found.work().year());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A thesis submitted for the degree of Doctor of Philosophy | thesis
            Dissertation zur Erlangung des Doktorgrades | thesis
            Technical Report No. 2019-14 | report
            Working Paper Series | report
            Proceedings of the 12th Workshop on Roads, Oslo, 2011 | paper-conference
            In: Lee, A. (ed.) Handbook of Roads. Oslo: Fjord, 2011 | chapter
            Nordic Journal of Roads, Vol. 12, No. 3 (2011) | article-journal
            Nothing is said of it here | article-journal
            PhD thesis | thesis
            A Dissertation by Anna Solheim | thesis
            Revisiting the Weber thesis | article-journal
            IMF Working Paper WP/19/14 | report
            Do firms report their emissions? | article-journal
            What the students of ’68, and after them others, wanted | article-journal
            Proc. ROADS ’11, May 2–4, 2011, Oslo | paper-conference
            """)
    void aPaperIsWhatItsTitlePageCallsIt(String line, String type) {
        var found = read(line + "\n\nFrost heave under paved roads\n\nAnna Solheim and Peter Mensah\n\n"
                + "Abstract\nLittle is known of this thesis.\n\nIntroduction\nThey differ (Lee, 2001).\n");
        assertEquals(type, found.work().type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title always", "title always x", "title always 1.0 2.0", ""})
    void weightsThatAreNoneAreRefused(String line) {
        var file = new ByteArrayInputStream(("# weights\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, () -> LearnedAssurance.read(file));
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
