package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ibid.reading.Shipped;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class JatsTest {

    private static final String FRONT = "<front><journal-meta><journal-title-group><journal-title>Alpine Review"
            + "</journal-title></journal-title-group></journal-meta><article-meta>"
            + "<article-id pub-id-type='doi'>10.1234/a</article-id><title-group><article-title>On <italic>passes</italic>"
            + "</article-title></title-group><contrib-group><contrib contrib-type='author'><name><surname>de Boer</surname>"
            + "<given-names>Jan</given-names></name></contrib></contrib-group><pub-date><day>3</day><month>05</month>"
            + "<year>2019</year></pub-date><volume>7</volume><fpage>10</fpage><lpage>22</lpage></article-meta></front>";

    private static PaperText read(String inside) {
        return Made.read("<?xml version='1.0'?><article>" + inside + "</article>");
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("jats"));
        assertEquals(FileKind.JATS, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("jats"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    @Test
    void theFrontIsTheRecord() {
        Work work = read(FRONT + "<body><p>Text.</p></body>").stated().metadata();
        assertEquals("On passes", work.text("title").orElseThrow());
        assertEquals("de Boer", work.names("author").getFirst().head());
        assertEquals("Alpine Review", work.text("container-title").orElseThrow());
        assertEquals("10-22", work.text("page").orElseThrow());
        assertEquals("10.1234/a", work.text("DOI").orElseThrow());
        assertEquals(2019, work.year().orElseThrow());
    }

    @Test
    void aReferenceOfFieldsOnlyIsPrintedAndItsRecordKept() {
        var read = read("<body><p>Text.</p></body><back><ref-list><ref id='r1'><label>1</label>"
                + "<element-citation publication-type='journal'><person-group person-group-type='author'><name>"
                + "<surname>Smith</surname><given-names>John A</given-names></name></person-group><year>2019</year>"
                + "<article-title>The slow diplomacy</article-title><source>Diplomatic Review</source><volume>7</volume>"
                + "<issue>1</issue><fpage>10</fpage><lpage>22</lpage></element-citation></ref></ref-list></back>");
        String line = "Smith, J. A. (2019). The slow diplomacy. Diplomatic Review, 7(1), 10-22.";
        assertEquals("Text.\n\nReferences\n\n1. " + line + "\n", read.text());
        var placed = read.stated().references().getFirst();
        assertEquals(line, placed.place().in(read.text()));
        assertEquals("article-journal", placed.work().type());
    }

    @Test
    void anExactReferenceTakesThePlaceOfTheParsedOne() {
        var read = read("<body><p>Text.</p></body><back><ref-list><ref><mixed-citation publication-type='book'>"
                + "<name><surname>X</surname><given-names>Y</given-names></name>, <source>Odd: 1984, a title</source>, "
                + "<year>2001</year>.</mixed-citation></ref></ref-list></back>");
        var reading = Shipped.PAPERS.read(read.text(), read.stated());
        Work work = reading.references().getFirst().parsed().work();
        assertEquals("Odd: 1984, a title", work.text("title").orElseThrow());
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpandedAndCommonNamesAreKnown() {
        var read = Made.read("<!DOCTYPE article [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<article><body><p>A &x; and caf&eacute;.</p></body></article>");
        assertEquals("A \ufffd and café.\n", read.text());
    }

    @Test
    void notesAreCalledAndCollected() {
        var read = read("<body><p>So it is.<fn><p>See Clary.</p></fn></p></body>");
        assertEquals("So it is.¹\n\nNotes\n\n1. See Clary.\n", read.text());
    }
}
