package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.ibid.reading.Shipped;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static String text(String body) {
        return Made.read("<!DOCTYPE html><html><body>" + body + "</body></html>")
                .text();
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("html"));
        assertEquals(FileKind.HTML, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("html"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    @Test
    void whatIsAroundTheArticleIsLeftOut() {
        String page = "<nav>Home</nav><main><h1>Title</h1><p>All of the text that there is in this page.</p></main>"
                + "<aside>Also read</aside><footer>Contact</footer><script>var x</script>";
        assertEquals("Title\n\nAll of the text that there is in this page.\n", text(page));
    }

    @Test
    void rowsOfATableAreLines() {
        String table =
                "<p>Before.</p><table><tr><th>Year</th><th>Passes</th></tr><tr><td>1999</td><td><p>3</p></td></tr>"
                        + "</table><p>After.</p>";
        assertEquals("Before.\n\nYear | Passes\n1999 | 3\n\nAfter.\n", text(table));
    }

    @Test
    void numbersOfAListAreCountedUnlessTheyArePrinted() {
        assertEquals(
                "3. First\n\n4. Second\n\n[1] Third\n",
                text("<ol start=3><li>First<li><p>Second</p></ol><ol><li>[1] Third</ol>"));
    }

    @Test
    void raisedNumbersBecomeRaisedDigits() {
        assertEquals("Shown.¹² Elsewhere.[3]\n", text("Shown.<sup><a href='#n'>12</a></sup> Elsewhere.<sup>[3]</sup>"));
    }

    @Test
    void whatTheHeadStatesForScholarsIsTakenUp() {
        String head = "<meta name='citation_title' content='The slow diplomacy'>"
                + "<meta name='citation_author' content='Smith, John'><meta name='citation_author' content='Ana Jones'>"
                + "<meta name='citation_journal_title' content='Diplomatic Review'>"
                + "<meta name='citation_publication_date' content='2019/05/03'>"
                + "<meta name='citation_firstpage' content='10'><meta name='citation_lastpage' content='22'>"
                + "<meta name='citation_doi' content='10.1234/x'>";
        var read = Made.read("<html><head>" + head + "</head><body><p>Text</p></body></html>");
        Work work = read.stated().metadata();
        assertEquals("The slow diplomacy", work.text("title").orElseThrow());
        assertEquals("Smith", work.names("author").getFirst().head());
        assertEquals("Jones", work.names("author").getLast().head());
        assertEquals("10-22", work.text("page").orElseThrow());
        assertEquals(2019, work.year().orElseThrow());
    }

    @Test
    void theDeclaredCharsetIsUsedAndNamed() {
        var page = "<html><head><meta charset='windows-1251'></head><body><p>Россия</p></body></html>";
        var read = Made.read(page.getBytes(Charset.forName("windows-1251")));
        assertEquals("Россия\n", read.text());
        assertEquals(
                new Encoding("windows-1251", Encoding.Known.DECLARED),
                read.encoding().orElseThrow());
    }

    @Test
    void aNumberInABlockOfItsOwnStandsBeforeItsEntry() {
        String entry = "<div class='csl-entry'><div class='csl-left-margin'>1.</div>"
                + "<div class='csl-right-inline'>Khan, A. Peaks (2021).</div></div>";
        String list = "<dl><dt>[2]</dt><dd>Smith, J. Slow. 2019.</dd><dt>Term</dt><dd>Meaning</dd></dl>";
        assertEquals("1. Khan, A. Peaks (2021).\n\n[2] Smith, J. Slow. 2019.\n\nTerm\n\nMeaning\n", text(entry + list));
    }

    @Test
    void pagesRaisedBehindANumberStayDigits() {
        assertEquals("Shown.⁶(pp6-7),⁸\n", text("Shown.<sup>6(pp6-7),8</sup>"));
    }
}
