package org.ibid.reading.file;

import static org.ibid.reading.file.Made.docx;
import static org.ibid.reading.file.Made.field;
import static org.ibid.reading.file.Made.paragraph;
import static org.ibid.reading.file.Made.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.ibid.reading.Shipped;
import org.ibid.reading.Stated;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static final String ITEM =
            "{\"citationItems\":[{\"id\":1,\"itemData\":{\"id\":1,\"type\":\"book\",\"title\":\"Passes and peaks\"}}]}";

    private static String text(String body) {
        return Made.read(docx(body, Map.of())).text();
    }

    private static void holdsOnePassesAndPeaks(PaperText read, String printed) {
        List<Stated.Placed> cited = read.stated().citations();
        assertEquals(1, cited.size());
        assertEquals("Passes and peaks", cited.getFirst().work().text("title").orElseThrow());
        assertEquals(printed, cited.getFirst().place().in(read.text()));
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("docx"));
        assertEquals(FileKind.DOCX, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("docx"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    /// The form of EndNote's own documentation of its temporary citations in XML.
    private static final String ENDNOTE =
            "<EndNote><Cite><Author>Khan</Author><Year>2021</Year><RecNum>7</RecNum><record><rec-number>7</rec-number>"
                    + "<ref-type name=\"Book\">6</ref-type><contributors><authors><author><style face=\"normal\">Khan, "
                    + "Asad</style></author></authors></contributors><titles><title><style>Passes and peaks</style>"
                    + "</title></titles><dates><year>2021</year></dates></record></Cite></EndNote>";

    @Test
    void endnotesRecordsStandWhereTheirCitationIsPrinted() {
        var read = Made.read(
                docx(paragraph(run("It is "), field(" ADDIN EN.CITE " + ENDNOTE, "(Khan, 2021)"), run(".")), Map.of()));
        holdsOnePassesAndPeaks(read, "(Khan, 2021)");
        var work = read.stated().citations().getFirst().work();
        assertEquals("book", work.type());
        assertEquals("Khan", work.names("author").getFirst().head());
        assertEquals(2021, work.year().orElseThrow());
    }

    @Test
    void endnotesLongRecordsAreTakenFromBesideTheField() {
        String begin = "<w:fldChar w:fldCharType='begin'><w:fldData>"
                + Base64.getMimeEncoder().encodeToString(ENDNOTE.getBytes(StandardCharsets.UTF_8))
                + "</w:fldData></w:fldChar>";
        String field = field(" ADDIN EN.CITE ", "(Khan, 2021)")
                .replace("<w:fldChar w:fldCharType='begin'/>", begin)
                .replace(
                        "</w:instrText>",
                        "</w:instrText>" + begin + "<w:instrText> ADDIN EN.CITE.DATA </w:instrText>"
                                + "<w:fldChar w:fldCharType='end'/>");
        holdsOnePassesAndPeaks(Made.read(docx(paragraph(run("It is "), field, run(".")), Map.of())), "(Khan, 2021)");
    }

    @Test
    void anEndnoteFieldThatIsDamagedIsReadAsText() {
        String laughs = "<EndNote><Cite><record>" + "<a>".repeat(10_000) + "</EndNote>";
        for (String record : List.of("<EndNote><Cite></EndNote>", "</EndNote><EndNote>", laughs)) {
            var read = Made.read(
                    docx(paragraph(run("It is "), field(" ADDIN EN.CITE " + record, "(Khan, 2021)")), Map.of()));
            assertEquals("It is (Khan, 2021)\n", read.text());
        }
    }

    @Test
    void aParagraphIsALine() {
        assertEquals("One two.\n\nThree.\n", text(paragraph(run("One "), run("two.")) + paragraph(run("Three."))));
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextIsKept() {
        String body = paragraph(
                run("Kept"),
                "<w:del><w:r><w:delText> gone</w:delText></w:r></w:del>",
                "<w:ins>" + run(" new") + "</w:ins>");
        assertEquals("Kept new\n", text(body));
    }

    @Test
    void raisedNumbersBecomeRaisedDigits() {
        String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>3–5,7</w:t></w:r>";
        assertEquals("Shown before.³–⁵,⁷\n", text(paragraph(run("Shown before."), raised)));
    }

    @Test
    void notesAreCalledByTheirNumberAndStandAtTheEnd() {
        String call = "<w:r><w:footnoteReference w:id='7'/></w:r>";
        String notes = Made.word("footnotes", "<w:footnote w:id='7'>" + paragraph(run("See Clary.")) + "</w:footnote>");
        var read = Made.read(docx(paragraph(run("So it is."), call), Map.of("word/footnotes.xml", notes)));
        assertEquals("So it is.¹\n\nNotes\n\n1. See Clary.\n", read.text());
    }

    @Test
    void numbersOfAListAreCounted() {
        String numbering = Made.word(
                "numbering",
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/>"
                        + "<w:lvlText w:val='[%1]'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
        String properties = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        var read = Made.read(docx(
                paragraph(properties, run("First.")) + paragraph(properties, run("Second.")),
                Map.of("word/numbering.xml", numbering)));
        assertEquals("[1] First.\n\n[2] Second.\n", read.text());
    }

    @Test
    void aListBeginsAtTheNumberItsLevelSays() {
        String numbering = Made.word(
                "numbering",
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='31'/><w:numFmt w:val='decimal'/>"
                        + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
        String properties = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        var read = Made.read(docx(
                paragraph(properties, run("First.")) + paragraph(properties, run("Second.")),
                Map.of("word/numbering.xml", numbering)));
        assertEquals("31. First.\n\n32. Second.\n", read.text());
    }

    @Test
    void aListMayBeginAtNought() {
        String numbering = Made.word(
                "numbering",
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='0'/><w:numFmt w:val='decimal'/>"
                        + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
        String properties = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
        var read = Made.read(docx(
                paragraph(properties, run("First.")) + paragraph(properties, run("Second.")),
                Map.of("word/numbering.xml", numbering)));
        assertEquals("0. First.\n\n1. Second.\n", read.text());
    }

    @Test
    void textBoxesFollowTheirParagraph() {
        String box = "<w:r><w:pict><w:txbxContent>" + paragraph(run("In a box.")) + "</w:txbxContent></w:pict></w:r>";
        assertEquals("Around.\n\nIn a box.\n", text(paragraph(run("Around."), box)));
    }

    @Test
    void theTableOfContentsIsLeftOut() {
        assertEquals("Text.\n", text(paragraph(field("TOC \\o", "Introduction 1")) + paragraph(run("Text."))));
    }

    @Test
    void zoterosRecordsStandWhereTheirCitationIsPrinted() {
        String cite = field(" ADDIN ZOTERO_ITEM CSL_CITATION " + ITEM, "(Khan, 2021)");
        var read =
                Made.read(docx(paragraph(run("It is old ")) + paragraph(run("as 𝒙 said "), cite, run(".")), Map.of()));
        holdsOnePassesAndPeaks(read, "(Khan, 2021)");
    }

    @Test
    void anInstructionMayBeCutIntoSeveralRuns() {
        String half = "</w:instrText></w:r><w:r><w:instrText xml:space='preserve'>";
        String cut = field("ADDIN CSL_CITATION " + ITEM, "[1]").replace("Passes and", "Passes" + half + " and");
        holdsOnePassesAndPeaks(Made.read(docx(paragraph(run("As said "), cut), Map.of())), "[1]");
    }

    @Test
    void mendeleysRecordsAreInTheTagOfAControl() {
        String tag = Base64.getEncoder().encodeToString(ITEM.getBytes(StandardCharsets.UTF_8));
        String control = "<w:sdt><w:sdtPr><w:tag w:val='MENDELEY_CITATION_v3_" + tag + "'/></w:sdtPr><w:sdtContent>"
                + run("(Khan, 2021)") + "</w:sdtContent></w:sdt>";
        holdsOnePassesAndPeaks(Made.read(docx(paragraph(run("As said "), control), Map.of())), "(Khan, 2021)");
    }

    @Test
    void wordsOwnSourcesAreFoundByTheirTag() {
        String sources = "<b:Sources xmlns:b='x'><b:Source><b:Tag>Kha21</b:Tag><b:SourceType>Book</b:SourceType>"
                + "<b:Title>Passes and peaks</b:Title><b:Year>2021</b:Year><b:Author><b:Author><b:NameList><b:Person>"
                + "<b:Last>Khan</b:Last><b:First>Amir</b:First></b:Person></b:NameList></b:Author></b:Author>"
                + "</b:Source></b:Sources>";
        String cite = field(" CITATION Kha21 \\l 1033 ", "(Khan, 2021)");
        var read = Made.read(docx(paragraph(run("As said "), cite), Map.of("customXml/item1.xml", sources)));
        holdsOnePassesAndPeaks(read, "(Khan, 2021)");
        Work work = read.stated().citations().getFirst().work();
        assertEquals(2021, work.year().orElseThrow());
        assertEquals("Khan", work.names("author").getFirst().head());
    }

    @Test
    void aDamagedRecordIsAWarningAndItsTextIsRead() {
        var read = Made.read(docx(paragraph(field("ADDIN CSL_CITATION {\"broken", "(Khan, 2021)")), Map.of()));
        assertEquals("(Khan, 2021)\n", read.text());
        assertEquals("unreadable-field-code", read.warnings().getFirst().code());
    }

    @Test
    void aTitleAmongThePropertiesCountsOnlyIfTheTextHasItToo() {
        String core = "<p xmlns:dc='x'><dc:title>Geography and diplomacy</dc:title></p>";
        var printed = Made.read(docx(paragraph(run("GEOGRAPHY AND DIPLOMACY")), Map.of("docProps/core.xml", core)));
        var another = Made.read(docx(paragraph(run("A study")), Map.of("docProps/core.xml", core)));
        assertTrue(printed.stated().metadata().text("title").isPresent());
        assertFalse(another.stated().metadata().text("title").isPresent());
    }

    @Test
    void aRecordCitedInAFieldTakesThePlaceOfTheParsedEntry() {
        String item = "{\"citationItems\":[{\"itemData\":{\"type\":\"book\",\"title\":\"Peaks: in, 1984\",\"author\":"
                + "[{\"family\":\"Khan\",\"given\":\"Amir\"}],\"issued\":{\"date-parts\":[[2021]]},\"ISBN\":\"9780000000002\"}}]}";
        var read = Made.read(docx(
                paragraph(run("It is old "), field("ADDIN ZOTERO_ITEM CSL_CITATION " + item, "(Khan, 2021)"), run("."))
                        + paragraph(run("References"))
                        + paragraph(run("Khan, A. (2021). Peaks: In, 1984. Lahore: Vanguard Books.")),
                Map.of()));
        var reading = Shipped.PAPERS.read(read.text(), read.stated());
        assertEquals(
                "9780000000002",
                reading.references().getFirst().parsed().work().text("ISBN").orElse(""));
    }
}
