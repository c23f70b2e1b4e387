package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ibid.work.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {

    private final PaperReader reader = Shipped.PAPERS;

    @ParameterizedTest
    @ValueSource(strings = {"mla", "vancouver", "apa", "journal-page"})
    void readsPapersInOtherStyles(String name) {
        Reading reading = reader.read(CaseFiles.text(CaseFiles.resource("papers/" + name + ".txt")));
        var expected = CaseFiles.json(CaseFiles.resource("papers/" + name + ".json"));
        assertEquals(
                expected.get("title"), reading.metadata().work().text("title").orElse(""));
        assertEquals(expected.get("entries"), reading.references().size());
        assertEquals(ReadCitations.expected(expected), ReadCitations.of(reading));
        assertEquals(ReadCitations.expectedLinks(expected), ReadCitations.links(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khan (2021) holds that geography sets limits (p. 45). | 45
            Khan (2021) is plain: “It sets limits. It does.” (pp. 45–47). | 45-47
            Khan (2021) is plain. Others say so too (p. 45). | ''
            Khan (2021, p. 3) returns to it (p. 45). | 3
            It sets limits (Khan, 2021), as said (p. 45). | ''
            """)
    void aPageInBracketsIsThatOfTheNarrativeCiteBeforeItInTheSentence(String text, String page) {
        String list = "\n\nReferences\n\nKhan, A. (2021). Mountains and roads. Lahore: Vanguard Books.\n";
        Citation first =
                reader.read("Introduction\n\n" + text + list).citations().getFirst();
        assertEquals(page, first.cites().getFirst().locator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The writer (1893-1970) and the war (1979-89) passed.",
                "It was founded (in 1947), and again (since 2014), and (June 2019), and (May 3, 2020).",
                "The Shanghai Cooperation Organisation (SCO) and the economy (MFN) grew (by 20%).",
                "The summit (2022) and the treaty (signed in 1966) and (Figure 2, 2020) and ($2,000).",
                "Spring (JUNE-2024), Volume: IX (2024), Issue: II (Spring-March 2024).",
                "Ayub Khan (1958-1969) ruled; one (1) and two (2)."
            })
    void yearsOfLifeAndQuantitiesAreNoCitations(String text) {
        assertEquals(List.of(), reader.read(text).citations());
    }

    @Test
    void aNumberThatALineEndSetsAtTheEdgeIsACitation() {
        String text = "So it was found, as the others\n(2) had said. Three things matter.\n(1) Water. And so on.\n\n"
                + "References\n\n(1) Khan A. Passes. Dawn 2001.\n(2) Clary C. Limits. Dawn 2002.\n";
        assertEquals(
                List.of("(2)"),
                reader.read(text).citations().stream().map(Citation::raw).toList());
    }

    @Test
    void whatIsNoPaperHasFoundNothing() {
        assertTrue(reader.read("").foundNothing());
        assertTrue(reader.read(" \n\t\n").foundNothing());
        assertTrue(
                reader.read("Dear Sir,\n\nthank you for the parcel.\n\nYours\n").foundNothing());
        assertFalse(reader.read("As is known (Khan, 2021).").foundNothing());
    }

    @Test
    void placesCountCodePoints() {
        String text = "𝔸 first 🙂 (Khan, 2021) word.";
        Citation citation = reader.read(text).citations().getFirst();
        assertEquals("(Khan, 2021)", citation.span().in(text));
        assertEquals(10, citation.span().start());
    }

    @Test
    void theSentenceIsTheOneThatCites() {
        String text = "One is e.g. here. Two says\nso (Khan, 2021, p. 3). Three is not.";
        assertEquals(
                "Two says so (Khan, 2021, p. 3).",
                reader.read(text).citations().getFirst().sentence());
    }

    @Test
    void aMisprintedNameIsSuggestedAndNeverLinked() {
        String text = "It is so (Carry, 2022).\n\nReferences\n\nClary, C. (2022). Limits. Asian Survey, 62(5), 8-9.\n";
        Cite cite = reader.read(text).citations().getFirst().cites().getFirst();
        assertEquals(List.of(), cite.references());
        assertEquals(0, cite.suggestions().getFirst().reference());
        assertTrue(cite.suggestions().getFirst().evidence().contains("Clary"));
    }

    @Test
    void aYearThatFitsNoEntryIsSuggestedAndNeverLinked() {
        String text = "It is so (Clary, 2023).\n\nReferences\n\nClary, C. (2022). Limits. Asian Survey, 62(5), 8-9.\n";
        Cite cite = reader.read(text).citations().getFirst().cites().getFirst();
        assertEquals(List.of(), cite.references());
        assertTrue(cite.suggestions().getFirst().evidence().contains("2022"));
    }

    @Test
    void etAlWithOneAuthorIsLinkedAndSaid() {
        String text =
                "So (Cookman et al., 2022).\n\nReferences\n\nCookman, C. (2022). Ouster. Asian Survey, 6(5), 8-9.\n";
        Candidate only = reader.read(text)
                .citations()
                .getFirst()
                .cites()
                .getFirst()
                .references()
                .getFirst();
        assertTrue(only.score() < 1);
        assertTrue(only.evidence().contains("et al."));
    }

    @Test
    void twoEntriesThatAnswerAreBothKept() {
        String text =
                "So (Khan, 2021).\n\nReferences\n\n- Khan, F. H. (2021). One. Dawn.\n- Khan, S. (2021). Two. Dawn.\n";
        Cite cite = reader.read(text).citations().getFirst().cites().getFirst();
        assertEquals(2, cite.references().size());
        assertTrue(cite.references().getFirst().score() < 0.5);
    }

    @Test
    void aSketchHasWhatTheCiteSaysAndNoMore() {
        Cite cite = reader.read("So (Hussain S. R., 1987).")
                .citations()
                .getFirst()
                .cites()
                .getFirst();
        var sketch = cite.sketch();
        assertEquals(List.of(new Name.Person("Hussain", "S. R.")), sketch.names("author"));
        assertEquals(1987, sketch.year().orElseThrow());
        assertEquals(2, sketch.fields().size());
    }

    @Test
    void aTitleInPlaceOfTheAuthorIsATitle() {
        Cite cite = reader.read("So (Pakistan eyes new horizons with Russia, 2019).")
                .citations()
                .getFirst()
                .cites()
                .getFirst();
        assertEquals(
                "Pakistan eyes new horizons with Russia",
                cite.sketch().text("title").orElseThrow());
        assertEquals(List.of(), cite.sketch().names("author"));
    }

    @Test
    void aTextBeyondTheLimitIsReadInPartAndSaid() {
        var small = new PaperReader(new Limits(20, 10, 10, 100), Shipped.REFERENCES);
        Reading reading = small.read("So it is (Khan, 2021), and so it is (Clary, 2022).");
        assertEquals("text-too-long", reading.warnings().getFirst().code());
    }

    /// The page's number stands in the middle of the entry: the raw text lacks it, and no field moves for that.
    @Test
    void theFieldsOfAnEntryThatAPageCutsStandWhereTheirTextStands() {
        String text =
                "So it is (Okafor, 2015).\n\nReferences\n\n[1] Okafor, N. (2015). After the caravans of the high\n12\n"
                        + "passes. Lagos: Delta Press.\n[2] Khan, A. (2021). Passes and peaks. Lahore: Vanguard.\n";
        Reference entry = reader.read(text).references().getFirst();
        assertEquals("Okafor, N. (2015). After the caravans of the high\npasses. Lagos: Delta Press.", entry.raw());
        assertEquals(
                List.of("Lagos:", "Delta Press."),
                entry.parsed().fields().stream()
                        .filter(field -> field.label().equals("location")
                                || field.label().equals("publisher"))
                        .map(field -> field.span().in(text).strip())
                        .toList());
    }

    @Test
    void aSectionCalledLiteratureThatCitesIsNoList() {
        String text = "Introduction\n\nWeak ties matter (Granovetter, 1973).\n\nLiterature\n\n"
                + "Identity is a moving feast (Hall, 1992, p. 277). Models of language learn from text (Devlin, 2019).\n\n"
                + "As Hall (1992) shows, losses loom larger than gains. Later work (Granovetter, 1973) was of use.\n\n";
        String list = "References\n\nDevlin, J. (2019). BERT. Proceedings of NAACL, 4171–4186.\n\n"
                + "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology, 78, 1360–1380.\n\n"
                + "Hall, S. (1992). The question of cultural identity. London: Polity Press.\n";
        Reading reading = reader.read(text + list);
        assertEquals(3, reading.references().size());
        assertEquals(5, reading.citations().size());
    }

    @Test
    void notesBehindAListNeedNoHeading() {
        String text = "Introduction\n\nWeak ties matter.¹ Identity moves.² So does law.³\n\nBibliography\n\n"
                + "Granovetter, Mark S. “The Strength of Weak Ties.” American Journal of Sociology 78 (1973): 1360–80.\n\n"
                + "Hall, Stuart. The Question of Cultural Identity. Polity Press, 1992.\n\n";
        String notes =
                "1. Mark S. Granovetter, “The Strength of Weak Ties,” American Journal of Sociology 78 (1973): 1361.\n\n"
                        + "2. Stuart Hall, The Question of Cultural Identity (Polity Press, 1992), 277.\n\n"
                        + "3. Hall, The Question of Cultural Identity, 280.\n";
        Reading reading = reader.read(text + notes);
        assertEquals(
                List.of("", "", "1", "2", "3"),
                reading.references().stream().map(Reference::label).toList());
        assertEquals(
                List.of(2, 3, 4),
                reading.citations().stream()
                        .map(citation -> citation.cites()
                                .getFirst()
                                .references()
                                .getFirst()
                                .reference())
                        .toList());
    }

    @Test
    void eachNumberInABracketHasItsOwnPages() {
        String text = "Introduction\n\nSo it was found [1, с. 26–27; 2; 3, S. 5 f.], and [2, p. 3] says so.\n\n"
                + "References\n\n1. Khan A. Passes. Dawn 2001.\n2. Clary C. Limits. Dawn 2002.\n"
                + "3. Berg B. Grenzen. Dawn 2003.\n";
        assertEquals(
                List.of("1: 26-27", "2: ", "3: 5 f.", "2: 3"),
                reader.read(text).citations().stream()
                        .flatMap(citation -> citation.cites().stream())
                        .map(cite -> cite.note() + ": " + cite.locator().replace('–', '-'))
                        .toList());
    }

    @Test
    void aTitleInBracketsCitesTheEntryThatBeginsWithIt() {
        Reading reading = reader.read("Introduction\n\nRivers remember (\"Rivers Today\"), as is said (Khan 42).\n\n"
                + "Works Cited\n\nKhan, Mira. The Lower Canals. Penguin, 1998.\n\n"
                + "\"Rivers Today.\" The Guardian, 3 May 2010, www.theguardian.com/rivers.\n");

        assertEquals(
                List.of("Rivers Today 1", "Khan 0"),
                reading.citations().stream()
                        .map(citation -> citation.cites().getFirst())
                        .map(cite -> cite.authors().getFirst() + " "
                                + cite.references().getFirst().reference())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "По мнению П. П. Петрова (2012), 0",
        "Это показано Петровым (2012), 0",
        "Вслед за Достоевским (1998), 1",
        "Согласно Гоголю (2001), 2",
        "По Смирновой (2005), 3"
    })
    void aRussianSurnameIsKnownInEveryCase(String words, int entry) {
        Reading reading = reader.read("Введение\n\n" + words + " это так.\n\nЛитература\n\n"
                + "Петров П. П. (2012). Занятость. М.: Наука.\n\nДостоевский Ф. М. (1998). Сети. М.: Наука.\n\n"
                + "Гоголь Н. В. (2001). Рынок. М.: Наука.\n\nСмирнова А. А. (2005). Труд. М.: Наука.\n");

        assertEquals(
                List.of(entry),
                reading.citations().stream()
                        .flatMap(citation -> citation.cites().stream())
                        .map(cite -> cite.references().getFirst().reference())
                        .toList());
    }

    @Test
    void aLineBeforeANumberedListBeginsNoNotes() {
        Reading reading = reader.read("Introduction\n\nIt was so [1, 2].\n\nReferences\n\nIn the order of appearance:\n"
                + "1. Khan A. Passes. Dawn 2001.\n2. Clary C. Limits. Dawn 2002.\n3. Berg B. Grenzen. Dawn 2003.\n");

        assertEquals(
                List.of("1", "2", "3"),
                reading.references().stream().map(Reference::label).toList());
    }
}
