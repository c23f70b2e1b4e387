package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What works and cites are sorted by (CSL 1.0.2, "Sorting").
class SortKeysTest {

    private static final String CITED = "<citation><layout><text variable=\"title\"/></layout></citation>";

    private static String listed(String keys) {
        return "<bibliography><sort>" + keys + "</sort><layout><text variable=\"title\"/></layout></bibliography>";
    }

    /// As citeproc-js sorts iso690-author-date-en.
    @Test
    void aDateInAKeyIsPartedFromTheNamesByTheAffixesOfItsCall() {
        String macros = "<macro name=\"year\"><date variable=\"issued\"><date-part name=\"year\"/></date></macro>"
                + "<macro name=\"who\"><names variable=\"author\"><name name-as-sort-order=\"all\"/></names>"
                + "<text macro=\"year\" prefix=\", \"/></macro>";
        var document = SmallDocument.of(
                "en-US",
                macros + CITED + listed("<key macro=\"who\"/>"),
                "[{'id': 'two', 'type': 'book', 'author': [{'family': 'Khan', 'given': 'Ayesha'},"
                        + " {'family': 'Malik', 'given': 'Sana'}], 'issued': {'date-parts': [[2021]]}},"
                        + "{'id': 'one', 'type': 'book', 'author': [{'family': 'Khan', 'given': 'Ayesha'}],"
                        + " 'issued': {'date-parts': [[2021]]}}]");
        assertEquals(List.of("one", "two"), document.order());
    }

    @Test
    void aCountOfNoNamesIsZero() {
        String macro = "<macro name=\"count\"><names variable=\"author\"><name form=\"count\"/>"
                + "<substitute><names variable=\"editor\"/></substitute></names></macro>";
        var document = SmallDocument.of(
                "en-US",
                macro + CITED + listed("<key macro=\"count\"/>"),
                "[{'id': 'edited', 'type': 'book', 'editor': [{'family': 'Khan'}]}, {'id': 'anonymous', 'type': 'book'}]");
        assertEquals(List.of("anonymous", "edited"), document.order());
    }

    @Test
    void aKeyWithNamesMinOfZeroCutsNoNames() {
        String macro = "<macro name=\"who\"><names variable=\"author\"/></macro>";
        var document = SmallDocument.of(
                "en-US",
                macro + CITED
                        + "<bibliography et-al-min=\"3\" et-al-use-first=\"1\"><sort>"
                        + "<key macro=\"who\" names-min=\"0\"/></sort><layout><text variable=\"title\"/></layout>"
                        + "</bibliography>",
                "[{'id': 'malik', 'type': 'book', 'author': [{'family': 'Khan'}, {'family': 'Malik'}]},"
                        + "{'id': 'asad', 'type': 'book', 'author': [{'family': 'Khan'}, {'family': 'Asad'}]}]");
        assertEquals(List.of("asad", "malik"), document.order());
    }

    /// In French the particle and the name are bound, so that they are one word: "daubigne" after "darwin".
    @Test
    void aParticleThatIsNotDemotedIsOneWordWithTheNameInFrench() {
        String macro =
                "<macro name=\"who\"><names variable=\"author\"><name name-as-sort-order=\"all\"/></names></macro>";
        String items = "[{'id': 'aubigne', 'type': 'book', 'author': [{'family': 'd’Aubigné', 'given': 'A'}]},"
                + "{'id': 'darwin', 'type': 'book', 'author': [{'family': 'Darwin', 'given': 'C'}]}]";
        String style = macro + CITED + listed("<key macro=\"who\"/>");
        assertEquals(
                List.of("darwin", "aubigne"),
                SmallDocument.of("fr-FR", style, items).order());
        assertEquals(
                List.of("aubigne", "darwin"),
                SmallDocument.of("en-US", style, items).order());
    }

    /// The second "Khan 2021" has the suffix b, but its other author comes first in the alphabet.
    @Test
    void theNextKeyAndNotTheYearSuffixDecidesAmongEqualDates() {
        String macro = "<macro name=\"who\"><names variable=\"author\"><name form=\"short\" et-al-min=\"2\""
                + " et-al-use-first=\"1\"/></names></macro>"
                + "<macro name=\"year\"><date variable=\"issued\"><date-part name=\"year\"/></date></macro>";
        String citation = "<citation disambiguate-add-year-suffix=\"true\"><sort><key variable=\"issued\"/>"
                + "<key variable=\"title\"/></sort><layout delimiter=\"; \"><group delimiter=\" \">"
                + "<text macro=\"who\"/><text macro=\"year\"/></group></layout></citation>";
        var document = SmallDocument.of(
                "en-US",
                macro + citation + listed("<key variable=\"title\" sort=\"descending\"/>"),
                "[{'id': 'x', 'type': 'book', 'title': 'X', 'author': [{'family': 'Khan'}],"
                        + " 'issued': {'date-parts': [[2021]]}}, {'id': 'y', 'type': 'book', 'title': 'Y',"
                        + " 'author': [{'family': 'Khan'}], 'issued': {'date-parts': [[2021]]}}]",
                "x y");
        assertEquals(List.of("Khan 2021b; Khan 2021a"), document.citations());
    }
}
