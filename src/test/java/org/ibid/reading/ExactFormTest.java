package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like an exact form and is none; the forms themselves are case files under `references`.
class ExactFormTest {

    @Test
    void anArticleOnAnArchiveIsNoItemOfIt() {
        Work read = read("Thomas, J. (2010). The National Archives and its readers. Archives, 35(122), 12-30.");
        assertEquals("article-journal", read.type());
        assertEquals("", read.text("archive").orElse(""));
    }

    @Test
    void anArticleWithItsCodeOnGithubIsAnArticle() {
        Work read = read("Smith, J., & Jones, K. (2020). A fast aligner. Bioinformatics, 36(4), 120-131. "
                + "https://github.com/smith/aligner");
        assertEquals("article-journal", read.type());
    }

    @Test
    void aBookOnInterviewingIsABook() {
        Work read = read("Kvale, S. (1996). InterViews: An introduction to qualitative research interviewing. "
                + "Thousand Oaks, CA: Sage.");
        assertEquals("book", read.type());
    }

    @Test
    void anArticleOnAStandardIsAnArticle() {
        Work read = read("Crow, B. P. (1997). IEEE 802.11 wireless local area networks. IEEE Communications Magazine, "
                + "35(9), 116-126.");
        assertNotEquals("standard", read.type());
    }

    @Test
    void anOrganisationBeforeABracketedKindStaysWhole() {
        Work read = read("Bureau of Labor Statistics and Census Bureau. (2019). Employment by county [Map]. "
                + "https://www.bls.gov/map");
        assertEquals(List.of(new Name.Literal("Bureau of Labor Statistics and Census Bureau")), read.names("author"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dir.", "A. Map. B, 1900", "Interview with", "PRO, FO", "РГАСПИ. Ф.", "X/Y 1.0 ["})
    void halfAFormIsRead(String raw) {
        assertNotEquals("", read(raw).type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Data Protection Act 1998, c 29. | chapter-number | 29
            Equality Act 2010, s 6(1). | section | 6(1)
            """)
    void aSectionOrAChapterOfAnActIsKept(String raw, String variable, String value) {
        Work read = read(raw);
        assertEquals("legislation", read.type());
        assertEquals(value, read.text(variable).orElse(""));
    }

    private static Work read(String raw) {
        return Shipped.REFERENCES.read(raw).work();
    }
}
