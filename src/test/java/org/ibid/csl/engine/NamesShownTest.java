package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How names are told apart, and what names in a `substitute` look like.
class NamesShownTest {

    private static final String TWO_KHANS =
            "[{'id': 'asad', 'type': 'book', 'author': [{'family': 'Khan', 'given': 'Asad'}]},"
                    + "{'id': 'ayesha', 'type': 'book', 'author': [{'family': 'Khan', 'given': 'Ayesha'}]}]";

    private static String layout(String element, String attributes, String content) {
        return "<" + element + " " + attributes + "><layout>" + content + "</layout></" + element + ">";
    }

    /// The citation has no initials to add and gives the names in full; so does the list.
    @Test
    void whereInitialsMeanGivenNamesInFullTheListShowsThemInFullToo() {
        var document = SmallDocument.of(
                "en-US",
                layout(
                                "citation",
                                "disambiguate-add-givenname=\"true\"",
                                "<names variable=\"author\"><name form=\"short\"/></names>")
                        + layout(
                                "bibliography", "", "<names variable=\"author\"><name initialize-with=\".\"/></names>"),
                TWO_KHANS,
                "asad",
                "ayesha");
        assertEquals(List.of("Asad Khan", "Ayesha Khan"), document.citations());
        assertEquals(List.of("Asad Khan", "Ayesha Khan"), document.entries());
    }

    /// As citeproc-js has it: the letter's recipient is named in the sort key only.
    @Test
    void peopleNamedInTheSortKeysAreToldApartInCitations() {
        var document = SmallDocument.of(
                "en-US",
                layout(
                                "citation",
                                "disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"primary-name\"",
                                "<names variable=\"author\"><name form=\"short\" initialize-with=\". \"/></names>")
                        + "<bibliography><sort><key variable=\"recipient\"/></sort><layout>"
                        + "<text variable=\"title\"/></layout></bibliography>",
                "[{'id': 'letter', 'type': 'personal_communication', 'author': [{'family': 'van Gogh',"
                        + " 'given': 'Vincent'}], 'recipient': [{'family': 'van Gogh', 'given': 'Theo'}]}]",
                "letter");
        assertEquals(List.of("V. van Gogh"), document.citations());
    }

    @Test
    void aSuffixWithAndWithoutAPeriodIsOnePerson() {
        String names = "<names variable=\"author\"><name form=\"short\"/></names>";
        var document = SmallDocument.of(
                "en-US",
                layout(
                                "citation",
                                "disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\"",
                                names)
                        + "<bibliography><sort><key macro=\"who\"/></sort><layout>" + names
                        + "</layout></bibliography><macro name=\"who\"><names variable=\"author\">"
                        + "<name initialize-with=\"\"/></names></macro>",
                "[{'id': 'king', 'type': 'speech', 'author': [{'family': 'King', 'given': 'Martin Luther',"
                        + " 'suffix': 'Jr.'}]}]",
                "king");
        assertEquals(List.of("King"), document.citations());
    }

    @Test
    void facesThatAreNormalDoNotTellCitesApart() {
        String names = "<names variable=\"author\"><name form=\"short\"/></names>";
        var document = SmallDocument.of(
                "en-US",
                layout(
                                "citation",
                                "disambiguate-add-year-suffix=\"true\"",
                                "<choose><if type=\"book\"><group font-weight=\"normal\">" + names
                                        + "</group></if><else>" + names + "</else></choose>"
                                        + "<text variable=\"year-suffix\" prefix=\" \"/>")
                        + layout("bibliography", "", "<text variable=\"title\"/>"),
                TWO_KHANS.replaceFirst("book", "chapter"),
                "asad",
                "ayesha");
        assertEquals(List.of("Khan a", "Khan b"), document.citations());
    }

    @Test
    void namesInASubstituteTakeOverTheFormattingOfNameParts() {
        var document = SmallDocument.of(
                "en-US",
                layout("citation", "", "<text variable=\"title\"/>")
                        + layout(
                                "bibliography",
                                "",
                                "<names variable=\"author\"><name><name-part name=\"family\" font-style=\"italic\"/>"
                                        + "<name-part name=\"given\" font-weight=\"bold\"/></name><substitute>"
                                        + "<names variable=\"editor\"><name><name-part name=\"given\""
                                        + " font-style=\"italic\"/></name></names></substitute></names>"),
                "[{'id': 'a', 'type': 'book', 'editor': [{'family': 'Dürr', 'given': 'Alfred'}]}]");
        assertEquals(List.of("<i>Alfred</i> <i>Dürr</i>"), document.entries());
    }

    /// "Anonymous" is no name that the next entry could have as well.
    @Test
    void aTermInTheirPlaceIsNotReplacedInTheNextEntry() {
        String style = layout("citation", "", "<text variable=\"title\"/>")
                + layout(
                        "bibliography",
                        "subsequent-author-substitute=\"---\"",
                        "<names variable=\"author\"><substitute><text macro=\"nobody\"/></substitute></names>"
                                + "<text variable=\"title\" prefix=\": \"/>")
                + "<macro name=\"nobody\"><text value=\"Anonymous\"/></macro>";
        var document = SmallDocument.of(
                "en-US",
                style,
                "[{'id': 'a', 'type': 'book', 'title': 'A'}, {'id': 'b', 'type': 'book', 'title': 'B'}]");
        assertEquals(List.of("Anonymous: A", "Anonymous: B"), document.entries());
    }

    @Test
    void eastAsianNamesKeepTheItalicsOfTheNameElement() {
        String names = "<names variable=\"author\"><name font-style=\"italic\"/></names>";
        var document = SmallDocument.of(
                "en-US",
                layout("citation", "", names),
                "[{'id': 'a', 'type': 'book', 'author': [{'family': '夏目', 'given': '漱石'}]}]",
                "a");
        assertEquals(List.of("<i>夏目漱石</i>"), document.citations());
    }

    @Test
    void anAndThatIsAMarkStandsCloseToTheNames() {
        var document = SmallDocument.of(
                "en-US",
                "<locale><terms><term name=\"and\">–</term></terms></locale>"
                        + layout(
                                "citation",
                                "",
                                "<names variable=\"author\"><name form=\"short\" and=\"text\"/></names>"),
                "[{'id': 'a', 'type': 'book', 'author': [{'family': 'Watson'}, {'family': 'Crick'}]}]",
                "a");
        assertEquals(List.of("Watson–Crick"), document.citations());
    }

    @Test
    void anEmptyCiteGroupDelimiterIsNone() {
        var document = SmallDocument.of(
                "en-US",
                "<citation collapse=\"year\" cite-group-delimiter=\"\"><layout delimiter=\"; \">"
                        + "<names variable=\"author\" suffix=\" \"><name form=\"short\"/></names>"
                        + "<date variable=\"issued\"><date-part name=\"year\"/></date></layout></citation>",
                "[{'id': 'a', 'type': 'book', 'author': [{'family': 'Smith'}], 'issued': {'date-parts': [[1974]]}},"
                        + "{'id': 'b', 'type': 'book', 'author': [{'family': 'Smith'}],"
                        + " 'issued': {'date-parts': [[1981]]}}]",
                "a b");
        assertEquals(List.of("Smith 1974, 1981"), document.citations());
    }
}
