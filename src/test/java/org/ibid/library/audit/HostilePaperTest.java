package org.ibid.library.audit;

import static org.ibid.library.audit.TestPaper.ASKS_FOR_ALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was made to hold the audit up, or to break it, does neither.
class HostilePaperTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    /// Each is repeated until it fills an entry, its pages and its journal, and the running text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1234/ ",
                "10.1234/ a",
                "https://a/ ",
                "https://a/ b",
                "https://a/ b-",
                "ISBN 9",
                "ISBN 978-",
                "ISBN 978-0-306-\n",
                "doi:10.1/\n",
                "doi 10.",
                "1-",
                "[1",
                "[9]",
                "arXiv:a-",
                "ORCID 0",
                "(1999)",
                "et al ",
                "June 1, 2",
                "vol. 1(",
                "A. B. ",
                "van der ",
                "e1"
            })
    void aTextMadeToHoldUpAPatternIsAuditedSoon(String piece) {
        String filled = piece.repeat(12_000 / piece.length());
        var article = article("Author").with("container-title", filled).with("page", filled);
        var paper = new TestPaper().says(filled).lists("1", filled, article);
        IntStream.rangeClosed(2, 4).forEach(i -> paper.citesNumber(i, i).lists(String.valueOf(i), "Abel.", bare()));

        assertTimeoutPreemptively(SOON, () -> paper.audit(ASKS_FOR_ALL));
    }

    private static Work article(String family) {
        return Work.ofType("article-journal")
                .withNames("author", List.of(new Name.Person(family, "T. R.")))
                .withDate("issued", PartialDate.ofYear(2001));
    }

    private static Work bare() {
        return Work.ofType("article-journal");
    }

    @Test
    void aLongListOfNamesThatAreNearlyOneIsAuditedSoon() {
        var paper = new TestPaper();
        IntStream.range(0, 1_500)
                .forEach(i -> paper.lists(
                        "",
                        "Szczepanski",
                        article("Szczepanski" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26))
                                .with("container-title", "Journal of Studies " + i)));

        assertTimeoutPreemptively(SOON, () -> paper.audit(ASKS_FOR_ALL));
    }

    @Test
    void oneSourceListedHundredsOfTimesIsAuditedSoonAndToldOfOnceForEachTime() {
        int times = 200;
        var paper = new TestPaper();
        IntStream.range(0, times)
                .forEach(_ -> paper.lists("", "Abel.", article("Abel").with("DOI", "10.1234/abel")));
        IntStream.rangeClosed(1, times)
                .forEach(one -> IntStream.rangeClosed(one + 1, times).forEach(other -> paper.sameSource(one, other)));
        var findings = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> paper.found(Kind.SAME_SOURCE_TWICE));

        assertEquals(times - 1, findings.size());
        assertEquals(List.of(), paper.found(Kind.SAME_DOI_TWICE));
    }

    @Test
    void aNumberWithoutEndThatTheListHasNotIsOneFindingAndHidesNoOther() {
        var paper = new TestPaper();
        IntStream.rangeClosed(1, 3).forEach(i -> paper.citesNumber(i, i));
        paper.says("[5] ".repeat(20_000) + "[6]");
        IntStream.rangeClosed(1, 3).forEach(i -> paper.lists(String.valueOf(i), "Abel.", bare()));

        assertEquals(
                List.of(20, 1),
                paper.found(Kind.CITATION_WITHOUT_ENTRY).stream()
                        .map(finding -> finding.places().size())
                        .toList());
    }

    /// A character beyond the first plane takes two of Java's.
    @ParameterizedTest
    @ValueSource(ints = {30, 31, 39, 40, 60, 61, 500})
    void aNameOfRareCharactersCanBeCut(int length) {
        var paper = new TestPaper().says("Text (Abel, 2001).");
        paper.cites("Abel", "2001").lists("", "𠮷".repeat(length), article("𠮷".repeat(length)));

        assertTrue(paper.found(Kind.ENTRY_NEVER_CITED).getFirst().message().contains("𠮷"));
    }
}
