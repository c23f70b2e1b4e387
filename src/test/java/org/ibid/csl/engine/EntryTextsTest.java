package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.Test;

/// What the elements of a layout make together, where the specification leaves it open: as citeproc-js 1.4.63
/// prints it.
class EntryTextsTest {

    private static final LocaleFiles LOCALES = LocaleArtifact.onClassPath();

    /// The entry of one book, by a layout; apostrophes stand for double quotes.
    private static String entry(String layout, String item) {
        String id = item.equals("{}") ? "{'id':'a','type':'book'}" : "{'id':'a','type':'book'," + item.substring(1);
        var document = style("", layout).document(ClusterJson.works("[" + id.replace('\'', '"') + "]"));
        document.uncited(List.of("a"));
        return document.bibliography().getFirst().text().as(OutputFormat.SUITE_HTML);
    }

    private static CompiledStyle style(String citation, String bibliography) {
        String xml = "<style xmlns='http://purl.org/net/xbiblio/csl' version='1.0' class='note' default-locale='en-US'>"
                + "<citation><layout delimiter='; ' suffix='. '>" + citation + "</layout></citation>"
                + "<bibliography><layout>" + bibliography + "</layout></bibliography></style>";
        return CompiledStyle.compile(XmlReader.read(xml), LOCALES, Optional.empty());
    }

    /// The citation of two books, by the layout of its cites.
    private static String citation(String layout) {
        var works = ClusterJson.works(
                "[{'id':'a','type':'book','title':'A'},{'id':'b','type':'book','title':'B'}]".replace('\'', '"'));
        var cites = List.of(cite("a"), cite("b"));
        return style(layout, "")
                .document(works)
                .cite(List.of(new Cluster(cites, 1)))
                .getFirst()
                .as(OutputFormat.SUITE_HTML);
    }

    private static Cite cite(String id) {
        return new Cite(id, "", "", "", "", Cite.Part.WHOLE, null, false);
    }

    @Test
    void theDelimiterOfCitesMeetsNothing() {
        assertEquals(" A;  B.", citation("<text variable='title' prefix=' '/>"));
    }

    @Test
    void aCitationDoesNotEndInASpace() {
        assertEquals("A; B.", citation("<text variable='title'/>"));
    }

    @Test
    void anEquationIsOneWord() {
        assertEquals(
                "X=y And E=mc",
                entry("<text variable='title' text-case='capitalize-all'/>", "{'title':'x=y and E=mc'}"));
    }

    @Test
    void aLabelBesideNothingIsNotPrinted() {
        assertEquals(
                "T",
                entry("<text variable='title'/><label variable='locator'/><text variable='page'/>", "{'title':'T'}"));
    }

    @Test
    void aTermAfterACitationNumberBeginsASentence() {
        assertEquals(
                "1 N.d.",
                entry("<text variable='citation-number' suffix=' '/><text term='no date' form='short'/>", "{}"));
    }

    @Test
    void aTermAfterMissingNamesBeginsNone() {
        assertEquals("n.d.", entry("<names variable='author'/><text term='no date' form='short'/>", "{}"));
    }

    @Test
    void aTermAfterAMissingVolumeBeginsNone() {
        assertEquals("n.d.", entry("<text variable='volume'/><text term='no date' form='short'/>", "{}"));
    }

    @Test
    void aTermAfterAMissingTextBeginsASentence() {
        assertEquals("N.d.", entry("<text variable='publisher'/><text term='no date' form='short'/>", "{}"));
    }

    @Test
    void missingNamesInAGroupThatVanishesLeaveNoMark() {
        assertEquals(
                "N.d.", entry("<group><names variable='author'/></group><text term='no date' form='short'/>", "{}"));
    }

    @Test
    void aSpaceBehindFacesDoesNotMeetTheNext() {
        assertEquals(
                "<i>T</i>  P",
                entry(
                        "<text variable='title' font-style='italic' suffix=' '/><text variable='publisher' prefix=' '/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aSpaceBehindPlainTextMeetsTheNext() {
        assertEquals(
                "T P",
                entry(
                        "<text variable='title' suffix=' '/><text variable='publisher' prefix=' '/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aSpaceBehindFacesInAGroupMeetsTheNext() {
        assertEquals(
                "<i>T</i> P",
                entry(
                        "<group><text variable='title' font-style='italic' suffix=' '/></group><text variable='publisher' prefix=' '/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aSpaceBehindACitationNumberDoesNotMeetTheNext() {
        assertEquals(
                "1.  T",
                entry(
                        "<text variable='citation-number' suffix='. '/><text variable='title' prefix=' '/>",
                        "{'title':'T'}"));
    }

    @Test
    void aSpaceBehindWordsForANumberMeetsTheNext() {
        assertEquals(
                "late city T",
                entry(
                        "<text variable='edition' suffix=' '/><text variable='title' prefix=' '/>",
                        "{'title':'T','edition':'late city'}"));
    }

    @Test
    void aPeriodAfterATextWithFacesIsPrinted() {
        assertEquals(
                "<i>U.N.</i>. P",
                entry(
                        "<text variable='title' font-style='italic'/><text variable='publisher' prefix='. '/>",
                        "{'title':'U.N.','publisher':'P'}"));
    }

    @Test
    void aPeriodAfterAGroupThatEndsInOneIsNot() {
        assertEquals(
                "<i>U.N.</i> P",
                entry(
                        "<group><text variable='title' font-style='italic'/></group><text variable='publisher' prefix='. '/>",
                        "{'title':'U.N.','publisher':'P'}"));
    }

    @Test
    void aPeriodBeforeATextWithFacesIsPrinted() {
        assertEquals(
                "U.N.. <i>P</i>",
                entry(
                        "<text variable='title'/><text variable='publisher' font-style='italic' prefix='. '/>",
                        "{'title':'U.N.','publisher':'P'}"));
    }

    @Test
    void aCommaBeforeATextWithFacesStaysOutsideQuotes() {
        assertEquals(
                "“T”, <i>P</i>",
                entry(
                        "<text variable='title' quotes='true'/><text variable='publisher' font-style='italic' prefix=', '/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aDelimiterDoesNotSwallowThePrefixAfterIt() {
        assertEquals(
                "T;:P",
                entry(
                        "<group delimiter=';'><text variable='title'/><text variable='publisher' prefix=':'/></group>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aDelimiterAfterAQuestionInFacesIsPrinted() {
        assertEquals(
                "<i>Why?</i>. P",
                entry(
                        "<group delimiter='. '><text variable='title' font-style='italic'/><text variable='publisher'/></group>",
                        "{'title':'Why?','publisher':'P'}"));
    }

    @Test
    void aSuffixThatIsThereAlreadyTakesThePunctuationAfterItAlong() {
        assertEquals(
                "T. P",
                entry(
                        "<group suffix='.'><text variable='title' suffix='.'/></group><text variable='publisher' prefix='; '/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aTextOfPunctuationIsPrintedWhole() {
        assertEquals("U.N..", entry("<text variable='title'/><text value='.'/>", "{'title':'U.N.'}"));
    }

    @Test
    void punctuationThatBeginsAfterABlockEndsIt() {
        assertEquals(
                "\n    <div class=\"csl-left-margin\">T.</div><div class=\"csl-right-inline\"> P</div>\n  ",
                entry(
                        "<text variable='title' display='left-margin'/><text variable='publisher' prefix='. ' display='right-inline'/>",
                        "{'title':'T','publisher':'P'}"));
    }

    @Test
    void aLabelIsPrintedWithTheNumberAfterIt() {
        assertEquals(
                "p. 1–7",
                entry(
                        "<group delimiter=' '><label variable='locator' form='short'/><text variable='page'/></group>",
                        "{'page':'1-7'}"));
    }

    @Test
    void aLabelIsPrintedWithTheNumberBeforeIt() {
        assertEquals(
                "7 p.",
                entry(
                        "<group delimiter=' '><text variable='number-of-pages'/><label variable='page' form='short'/></group>",
                        "{'number-of-pages':'7'}"));
    }

    @Test
    void innerMarksInATextThatIsNotQuotedAreOuterOnes() {
        assertEquals(
                "The “Green” bonds", entry("<text variable='title' quotes='false'/>", "{'title':'The ‘Green’ bonds'}"));
    }

    @Test
    void namesThatAreNormalUndoNothing() {
        assertEquals(
                "<span style=\"font-variant:small-caps;\">Doe</span>",
                entry(
                        "<names variable='author' font-variant='normal'><name font-variant='small-caps'/></names>",
                        "{'author':[{'family':'Doe'}]}"));
    }

    @Test
    void aDateThatIsNormalUndoesNothing() {
        assertEquals(
                "<b>1999</b>",
                entry(
                        "<date variable='issued' font-weight='normal'><date-part name='year' font-weight='bold'/></date>",
                        "{'issued':{'date-parts':[[1999]]}}"));
    }
}
