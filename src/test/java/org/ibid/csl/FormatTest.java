package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    private static final Citeproc CITEPROC = new Citeproc(new Styles(Path.of("absent")));

    @Test
    void aFormatHasANameInAnyCase() {
        assertEquals(Optional.of(Format.MARKDOWN), Format.named("markdown"));
        assertEquals(Optional.of(Format.HTML), Format.named("Html"));
        assertEquals(Optional.empty(), Format.named("docx"));
        assertEquals("text/markdown", Format.MARKDOWN.mediaType());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a <script>alert(1)</script> b | a &lt;script&gt;alert(1)&lt;/script&gt; b | a \\<script\\>alert(1)\\</script\\> b
                    R&D &amp; co                  | R&amp;D &amp;amp; co                      | R&D \\&amp; co
                    2 * 3 * 4 _x_ # y             | 2 * 3 * 4 _x_ # y                         | 2 \\* 3 \\* 4 \\_x\\_ \\# y
                    [link](x) `code` ~s~ \\i      | [link](x) `code` ~s~ \\i                  | \\[link\\](x) \\`code\\` \\~s\\~ \\\\i
                    a < b > c <x>                 | a &lt; b &gt; c &lt;x&gt;                 | a \\< b \\> c \\<x\\>
                    open <i>never closed          | open &lt;i&gt;never closed                | open \\<i\\>never closed
                    <b>one <i>two</b> three</i>   | <b>one &lt;i&gt;two</b> three&lt;/i&gt;   | **one \\<i\\>two** three\\</i\\>
                    """)
    void signsInATitleComeOutAsText(String title, String html, String markdown) {
        assertEquals(html, title(Format.HTML, title));
        assertEquals(markdown, title(Format.MARKDOWN, title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    of <i>Homo sapiens</i> and  | of <i>Homo sapiens</i> and  | of Homo sapiens and | of *Homo sapiens* and
                    <b>Bold</b> it              | <b>Bold</b> it              | Bold it             | **Bold** it
                    H<sub>2</sub>O<sup>-</sup>a | H<sub>2</sub>O<sup>-</sup>a | H2O-a               | H<sub>2</sub>O<sup>-</sup>a
                    x<i>y</i>z                  | x<i>y</i>z                  | xyz                 | x*y*z
                    x<i>(y)</i>z                | x<i>(y)</i>z                | x(y)z               | x<i>(y)</i>z
                    <i>a <b>b</b></i> c         | <i>a </i><b><i>b</i></b> c  | a b c               | <i>a </i><b><i>b</i></b> c
                    """)
    void richTextOfAFieldIsKept(String title, String html, String text, String markdown) {
        assertEquals(html, title(Format.HTML, title));
        assertEquals(text, title(Format.TEXT, title));
        assertEquals(markdown, title(Format.MARKDOWN, title));
    }

    @Test
    void smallCapitalsHaveNoSignInMarkdown() {
        String html = "of <span style=\"font-variant: small-caps\">nato</span> and";
        assertEquals(html, title(Format.HTML, html));
        assertEquals(html, title(Format.MARKDOWN, html));
        assertEquals("of nato and", title(Format.TEXT, html));
    }

    @Test
    void italicsInAnItalicTitleStandUpright() {
        var book = Work.ofType("book").with("title", "On <i>Hamlet</i> again");
        assertTrue(render(Format.HTML, "apa", book).contains("<i>On </i>Hamlet<i> again</i>"));
    }

    @Test
    void noCaseKeepsItsLetters() {
        var article = Work.ofType("article-journal")
                .with("title", "the <span class=\"nocase\">iPhone of e. e. cummings</span> today");
        assertTrue(render(Format.TEXT, "chicago-author-date", article).contains("The iPhone of e. e. cummings Today."));
    }

    @Test
    void onlyWebAddressesAreLinks() {
        var page = Work.ofType("webpage").with("title", "T");
        assertFalse(render(Format.HTML, "apa", page.with("URL", "javascript:alert(1)"))
                .contains("href"));
        assertTrue(render(Format.HTML, "apa", page.with("URL", "https://x.org/?a=1&b=\"2"))
                .contains("<a href=\"https://x.org/?a=1&amp;b=&quot;2\">"));
        assertTrue(render(Format.MARKDOWN, "apa", page.with("URL", "https://x.org/a_b*c"))
                .contains("<https://x.org/a_b*c>"));
    }

    @Test
    void aDoiIsALinkInHtml() {
        var article = Work.ofType("article-journal").with("title", "T").with("DOI", "10.1/(a)<b>");
        assertTrue(render(Format.HTML, "apa", article)
                .contains("<a href=\"https://doi.org/10.1/(a)&lt;b&gt;\">https://doi.org/10.1/(a)&lt;b&gt;</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. A start", "- A start", "+ A start"})
    void markdownThatLooksLikeAListIsNone(String title) {
        assertTrue(
                title(Format.MARKDOWN, title).matches("(1\\\\\\.|\\\\-|\\\\\\+) A start"),
                title(Format.MARKDOWN, title));
    }

    @Test
    void aNumberStandsInTheMargin() {
        var article = Work.ofType("article-journal").with("title", "T").with("page", "1");
        assertTrue(render(Format.HTML, "ieee", article)
                .startsWith("<div class=\"csl-left-margin\">[1]</div><div class=\"csl-right-inline\">“T,”"));
        assertTrue(render(Format.TEXT, "ieee", article).startsWith("[1] “T,”"));
        assertTrue(render(Format.MARKDOWN, "ieee", article).startsWith("\\[1\\] “T,”"));
    }

    @Test
    void anEntryThatIsAllOneFieldHasNoMargin() {
        var article = Work.ofType("article-journal").with("title", "T").with("page", "1");
        assertFalse(render(Format.HTML, "journal-of-lipid-research", article).contains("csl-left-margin"));
    }

    @Test
    void aWholeBibliographyIsOneText() {
        var works = List.of(
                Work.ofType("book").with("title", "A"), Work.ofType("book").with("title", "B"));
        assertEquals("""
                <div class="csl-bib-body">
                  <div class="csl-entry"><i>A</i>. (n.d.).</div>
                  <div class="csl-entry"><i>B</i>. (n.d.).</div>
                </div>
                """, whole(Format.HTML, works));
        assertEquals("A. (n.d.).\nB. (n.d.).\n", whole(Format.TEXT, works));
        assertEquals("*A*. (n.d.).\n\n*B*. (n.d.).\n", whole(Format.MARKDOWN, works));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void hostileTitlesEnd(Format format) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            title(format, "<i>".repeat(100_000));
            title(format, "<i>a</i>".repeat(20_000));
            title(format, "*_[".repeat(50_000) + "\u0000\uE000\uDBC0\uDC41");
        });
    }

    /// A title as it stands alone: the style of the Vancouver family prints it first and unchanged, and "n.d." after.
    private static String title(Format format, String title) {
        String text = render(
                format, "elsevier-vancouver", Work.ofType("article-journal").with("title", title));
        return text.replaceFirst("^<div class=\"csl-left-margin\">\\[1]</div><div class=\"csl-right-inline\">", "")
                .replaceFirst("^\\\\?\\[1\\\\?] ", "")
                .replaceFirst("( n\\.d)?\\.?(</div>)?$", "")
                .strip();
    }

    private static String render(Format format, String style, Work work) {
        return CITEPROC.bibliography(style, Optional.empty(), format, List.of(work))
                .entries()
                .getFirst()
                .text();
    }

    private static String whole(Format format, List<Work> works) {
        return CITEPROC.bibliography("apa", Optional.empty(), format, works).text();
    }
}
