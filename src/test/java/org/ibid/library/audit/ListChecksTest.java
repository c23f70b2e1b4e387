package org.ibid.library.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks of numbers, years, letters and identifiers, on lists of a few entries.
class ListChecksTest {

    private static Work book(String family, int year) {
        return Work.ofType("book")
                .withNames("author", List.of(new Name.Person(family, "A.")))
                .withDate("issued", PartialDate.ofYear(year))
                .with("title", "A title");
    }

    private static TestPaper numbered(String... labels) {
        var paper = new TestPaper();
        for (String label : labels) {
            paper.lists(label, "Abel A. A title. 2001.", book("Abel", 2001));
        }
        return paper;
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message().replaceFirst("\\. .*", ""))
                .toList();
    }

    @Test
    void aGapInTheNumbersEndsBeforeTheFirstNumberThatIsThere() {
        assertEquals(
                List.of("The list has no numbers 3 to 4", "Number 5 stands behind number 6"),
                messages(numbered("1", "2", "6", "5", "7").found(Kind.NUMBERS_OUT_OF_ORDER)));
    }

    @Test
    void everyGapIsToldWhereNumbersAlsoStandOutOfOrder() {
        assertEquals(
                List.of(
                        "The list has no numbers 4 to 5",
                        "Number 3 stands behind number 6",
                        "The list has no numbers 7 to 8"),
                messages(numbered("1", "2", "6", "3", "9").found(Kind.NUMBERS_OUT_OF_ORDER)));
    }

    @Test
    void anOddNumberBetweenTwoListsNothingAnewAndMissesNothing() {
        assertEquals(List.of(), numbered("1", "2", "2a", "3", "4", "5", "6").found(Kind.NUMBERS_OUT_OF_ORDER));
    }

    @Test
    void numbersBehindAnOddOneBelongToTheSameList() {
        assertEquals(
                List.of("Number 2 stands before two entries"),
                messages(numbered("1", "2", "2a", "3", "2", "4", "5").found(Kind.NUMBERS_OUT_OF_ORDER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0]", "[03]", "[2]", "[40]", "[4](figure.png)"})
    void aNumberInBracketsThatIsNoCitationIsNotMissedInTheList(String printed) {
        var paper = new TestPaper().says("As in " + printed + " above.");
        for (int i = 1; i <= 3; i++) {
            paper.citesNumber(i, i);
        }
        for (int i = 1; i <= 3; i++) {
            paper.lists(String.valueOf(i), "Abel A. A title. 2001.", book("Abel", 2001));
        }

        assertEquals(List.of(), paper.found(Kind.CITATION_WITHOUT_ENTRY));
    }

    @Test
    void eachChaptersCiteIsComparedWithItsOwnEntry() {
        var paper = new TestPaper()
                .cites("Müller", "2001", 1)
                .lists("", "Müller, A. (2001). A title.", book("Müller", 2001))
                .says("Chapter 2")
                .cites("Müller", "2001", 2)
                .lists("", "Möller, A. (2001). Another title.", book("Möller", 2001));

        assertEquals(
                List.of(2),
                paper.found(Kind.NAME_DIFFERS).stream()
                        .map(finding -> finding.places().getFirst().citation().orElseThrow())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'Conference of June 19, 20, and 21, 2005.', false",
        "'Radio talk, June 19, 10:30.', false",
        "'Daily Times, June 19, 120 pp.', false",
        "'Reuters, June 19, 202.', true",
        "'Reuters, June 19, 2025.', false",
    })
    void aYearThatLostADigitIsToldFromDaysAndHours(String raw, boolean found) {
        var paper = new TestPaper().lists("", raw, Work.ofType("article-newspaper"));

        assertEquals(found, !paper.found(Kind.IMPOSSIBLE_YEAR).isEmpty());
    }

    @Test
    void aLetterWithoutAYearAsksForNoSibling() {
        var undated = Work.ofType("book")
                .withNames("author", List.of(new Name.Person("Abel", "A.")))
                .with("year-suffix", "b");

        assertEquals(
                List.of(),
                new TestPaper()
                        .lists("", "Abel, A. (n.d.-b). A title.", undated)
                        .found(Kind.SUFFIX_WITHOUT_SIBLING));
    }

    /// The examples of the ISBN Users' Manual, ORCID's documentation and the DOI Handbook, broken over lines.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISBN 978-0-306-\n40615-7.",
                "ISBN 978-0-306-40615-\n7.",
                "ISBN 978-0-306- 40615-7.",
                "ISBN 978030640\n6157.",
                "ISBN 978-0-306-",
                "https://orcid.org/0000-0002-\n1825-0097",
                "ORCID: 0000-0002-1825-\n0097",
                "https://doi.org/10.1000/\n182",
                "https://doi.org/10.1000/ 182",
                "https://doi.org/10.\n1000/182",
                "doi:10.1000\n/182",
                "arXiv:2101.\n00001",
                "arXiv:2101.00\n001",
                "arXiv: 2019.",
                "Am 3. zugelassen, doi 12 ani mai târziu",
            })
    void anIdentifierThatALineEndCutsIsNotFaulty(String printed) {
        assertEquals(List.of(), new TestPaper().says("See " + printed).found(Kind.BAD_IDENTIFIER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISBN 978-0-306-40615-8\n12 more",
                "ISBN 978-0-306-40615\n\nNext",
                "ISSN 0317-8472.",
                "ORCID 0000-0002-1825-0098",
                "https://doi.org/10.1000/\n\nNext",
                "doi:1016/j.abc.2001"
            })
    void anIdentifierThatIsWholeAndWrongIsFaultyAlsoAtALineEnd(String printed) {
        assertEquals(
                1,
                new TestPaper()
                        .says("See " + printed)
                        .found(Kind.BAD_IDENTIFIER)
                        .size());
    }

    @Test
    void entriesThatCutTheirAuthorsAreOneFinding() {
        var paper = new TestPaper();
        for (int i = 0; i < 3; i++) {
            paper.lists("", "Abel A, et al. A title. 200" + i + ".", book("Abel", 2000 + i));
        }

        assertEquals(List.of("3 entries leave authors out with \"et al.\""), messages(paper.found(Kind.ET_AL_IN_LIST)));
    }

    @Test
    void whatIsPrintedBeforeTheTitleMayBeTheAuthor() {
        var page = Work.ofType("report").with("title", "Dams").withDate("issued", PartialDate.ofYear(2001));

        assertEquals(
                List.of(),
                incomplete("National Bureau of Statistics. 2001. Dams.", page.with("URL", "https://example.org")));
        assertEquals(List.of("author"), incomplete("Dams. 2001.", page.with("URL", "https://example.org")));
    }

    @Test
    void anOrganisationThatIsTheAuthorIsThePublisherToo() {
        var book = Work.ofType("book")
                .withNames("author", List.of(new Name.Literal("World Health Organization")))
                .withDate("issued", PartialDate.ofYear(1982))
                .with("title", "Water Tariffs");

        assertEquals(List.of(), incomplete("World Health Organization. 1982. Water Tariffs. Islamabad.", book));
    }

    @Test
    void aYearThatIsMisreadByAScannerIsNotLacking() {
        var book = Work.ofType("book")
                .withNames("author", List.of(new Name.Person("Abel", "A.")))
                .with("title", "A title")
                .with("publisher", "Verso");

        assertEquals(List.of(), incomplete("Abel, A. (l994). A title. Verso.", book));
        assertEquals(List.of("issued"), incomplete("Abel, A. A title. Verso.", book));
    }

    private static List<String> incomplete(String raw, Work work) {
        return new TestPaper()
                .lists("", raw, work).audit(TestPaper.ASKS_FOR_ALL).stream()
                        .filter(finding -> finding.kind() == Kind.INCOMPLETE_ENTRY)
                        .flatMap(finding -> finding.variables().stream())
                        .toList();
    }

    @Test
    void anEntryStandsUnderWhatItBeginsWithWhateverWasReadOfIt() {
        var paper = new TestPaper();
        for (String family : List.of("Abel", "Berg", "Caro", "Dahl", "Egan", "Fox", "Gray")) {
            paper.lists("", family + ", A. (2001). A title.", book(family, 2001));
        }
        paper.lists("", "———. 2004. Another title.", book("Gray", 2004))
                .lists(
                        "",
                        "Hall, B., Abel, D., & Ivo, C. (2001). A title.",
                        Work.ofType("book")
                                .withNames("author", List.of(new Name.Literal("Hall, B., Abel, D., &Ivo, C"))))
                .lists("", "Ministry of Water. 2001. Dams.", Work.ofType("book").with("title", "Dams"))
                .lists(
                        "",
                        "“Oxford Book of Dams.” Edited by A. Abel. 2001.",
                        Work.ofType("book").withNames("editor", List.of(new Name.Person("Zorn", "A."))));

        assertEquals(List.of(), paper.found(Kind.OUT_OF_ORDER));
    }

    @Test
    void aTitleInACitationTellsTwoEntriesOfOneAuthorApart() {
        var paper = new TestPaper()
                .citesTitle("Abel", "Dams and Rivers", 1, 2)
                .lists(
                        "",
                        "Abel, A. Dams and Rivers: A History. 2001.",
                        book("Abel", 2001).with("title", "Dams and Rivers: A History"))
                .lists("", "Abel, A. Lamps. 2002.", book("Abel", 2002).with("title", "Lamps"));

        assertEquals(List.of(), paper.found(Kind.AMBIGUOUS_CITATION));
        assertEquals(
                1,
                paper.citesTitle("Abel", "", 1, 2)
                        .found(Kind.AMBIGUOUS_CITATION)
                        .size());
    }

    @Test
    void anEntryThatTheReaderRanIntoAnotherStillAnswersItsCitation() {
        var paper = new TestPaper()
                .cites("Jansen", "2022")
                .cites("Wolf", "1997")
                .lists(
                        "",
                        "Gauthier, L., & Wolf, P. (1997). Crops. Water, 1, 7-8. Jansen, G. (2022). Dams. Verso.",
                        book("Gauthier", 1997));

        assertEquals(
                List.of("No entry of the list answers \"Wolf, 1997\""),
                messages(paper.found(Kind.CITATION_WITHOUT_ENTRY)));
    }

    @Test
    void aSecondAuthorBehindAndIsNoHeadOfAnEntry() {
        var paper = new TestPaper()
                .cites("Wolf", "1997")
                .lists("", "Gauthier, L. and Wolf, P. (1997). Crops. Verso.", book("Gauthier", 1997));

        assertEquals(
                List.of("No entry of the list answers \"Wolf, 1997\""),
                messages(paper.found(Kind.CITATION_WITHOUT_ENTRY)));
    }

    @Test
    void aChapterAndItsBookAreTwoSources() {
        var chapter = book("Abel", 2001).as("chapter");

        assertEquals(List.of(), twice(chapter, book("Berg", 2001), false));
        assertEquals(List.of(Severity.NOTE), twice(book("Abel", 2001), book("Abel", 2001), false));
    }

    @Test
    void whatTheListTellsApartByLettersOnlyMayBeOneSource() {
        var book = book("Abel", 2001);

        assertEquals(List.of(Severity.NOTE), twice(book.with("year-suffix", "a"), book.with("year-suffix", "b"), true));
        assertEquals(List.of(Severity.WARNING), twice(book, book, true));
    }

    @Test
    void anotherAuthorsWorkOfAnotherYearIsAnotherSource() {
        assertEquals(List.of(), twice(book("Abel", 2001), book("Berg", 1979), false));
        assertEquals(List.of(Severity.NOTE), twice(book("Abel", 2001), book("Abel", 1979), false));
    }

    private static List<Severity> twice(Work one, Work other, boolean sure) {
        var paper = new TestPaper().lists("", "One.", one).lists("", "Other.", other);
        return (sure ? paper.sameSource(1, 2) : paper.perhapsSameSource(1, 2))
                .found(Kind.SAME_SOURCE_TWICE).stream().map(Finding::severity).toList();
    }
}
