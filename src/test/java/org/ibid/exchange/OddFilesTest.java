package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that say a thing in a way few do: it is read rightly, or kept and written back, never dropped.
class OddFilesTest {

    private static Work only(ExchangeFormat format, String file) {
        var taken = Taken.from(format, file);
        assertEquals(1, taken.entries().size(), () -> taken.faults().toString());
        return taken.entries().getFirst().work();
    }

    private static String again(ExchangeFormat format, String file) {
        return Samples.write(format, List.of(new Entry("k", List.of(), only(format, file))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year = 2020, month = {Dec/Jan}       | month = {Dec/Jan}",
                "year = 2020, month = {Jan/Feb/Mar}   | month = {Jan/Feb/Mar}",
                "year = 2020, month = {May, online}   | online",
                "year = 2020, endyear = {n.d.}        | endyear = {n.d.}"
            })
    void wordsOfABibtexDateThatAreNotReadAreKept(String fields, String kept) {
        var work = only(ExchangeFormat.BIBTEX, "@book{a, " + fields + "}");

        String value = kept.substring(kept.indexOf('{') + 1).replace("}", "");
        assertTrue(work.toString().contains(value), work::toString);
        assertEquals(Optional.of(2020), work.year());
    }

    @Test
    void aLinkOfLatexIsItsAddress() {
        var work = only(ExchangeFormat.BIBTEX, "@misc{a, url = {\\href{https://a.org/x}{the page}}}");

        assertEquals(Optional.of("https://a.org/x"), work.text("URL"));
    }

    @Test
    void aBibtexEntryOnOneLongLineIsKnown() {
        String file = "@article{a, title = {" + "x".repeat(600) + "}}";

        assertEquals(
                Optional.of(ExchangeFormat.BIBTEX), Guess.of(file, "refs.bib").found());
    }

    @Test
    void aKeyOfThousandsOfCharactersComesBack() {
        String key = "k".repeat(5_000);
        String file = Samples.write(ExchangeFormat.BIBTEX, List.of(new Entry(key, List.of(), Work.ofType("book"))));

        assertEquals(List.of(key), Taken.from(ExchangeFormat.BIBTEX, file).keys());
    }

    @Test
    void aTableMayComeInSmallPieces() {
        Reader slow = new StringReader("key;title\na;b\n") {
            @Override
            public int read(char[] to, int from, int count) throws IOException {
                return super.read(to, from, Math.min(3, count));
            }
        };

        assertEquals(List.of("a"), Taken.from(ExchangeFormat.CSV, slow).keys());
    }

    @Test
    void aQuoteThatIsNotClosedCostsTheRestAndSaysSo() {
        var fault = Taken.from(ExchangeFormat.CSV, "key,title\na,\"b\nc,d\ne,f\n")
                .faults()
                .getFirst();

        assertEquals(Harm.REST, fault.harm());
        assertEquals(2, fault.line());
    }

    @ParameterizedTest
    @CsvSource({"null", "{} x", "[1]"})
    void aCellOfMoreVariablesThatIsNoObjectIsAFault(String cell) {
        var taken = Taken.from(ExchangeFormat.CSV, "key,title,more\na,b," + cell + "\n");

        assertEquals(Harm.ENTRY, taken.faults().getFirst().harm());
        assertEquals(List.of(), taken.entries());
    }

    @Test
    void zoterosTypeIsTheKindAndItsItemTypeTheType() {
        var work = only(ExchangeFormat.CSV, "Key,Item Type,Title,Type\na,thesis,T,PhD\n");

        assertEquals("thesis", work.type());
        assertEquals(Optional.of("PhD"), work.text("genre"));
    }

    @ParameterizedTest
    @CsvSource({"heb, he", "ind, id", "ger, de"})
    void aLanguageOfMedlineIsItsCodeOfToday(String three, String two) {
        var work = only(ExchangeFormat.NBIB, "PMID- 1\nTI  - T\nLA  - " + three + "\n");

        assertEquals(Optional.of(two), work.text("language"));
    }

    @Test
    void anAccessionNumberThatIsAPmidMayEndInASpace() {
        var work = only(ExchangeFormat.RIS, "TY  - JOUR\nTI  - T\nAN  - PMID:123 \nER  - \n");

        assertEquals(Optional.of("123"), work.text("PMID"));
    }

    @Test
    void anElementOfAnotherNamespaceStaysInIt() {
        String file =
                "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\"><mods><titleInfo><title>T</title></titleInfo>"
                        + "<x:shelf xmlns:x=\"urn:x\">12</x:shelf></mods></modsCollection>";

        assertTrue(again(ExchangeFormat.MODS, file).contains("<shelf xmlns=\"urn:x\">12</shelf>"));
    }

    @Test
    void everyLinkOfATeiEntryComesBack() {
        String file = "<listBibl><biblStruct><monogr><title>T</title></monogr><ptr target=\"https://a.org/\"/>"
                + "<ptr target=\"https://b.org/\"/></biblStruct></listBibl>";
        String back = again(ExchangeFormat.TEI, file);

        assertTrue(back.contains("https://a.org/") && back.contains("https://b.org/"), back);
    }

    @Test
    void aCommentBeforeARelatedEntryPartsThemNot() {
        String file = "<listBibl><biblStruct><monogr><title>T</title></monogr><relatedItem><!-- in -->"
                + "<biblStruct><monogr><title>U</title></monogr></biblStruct></relatedItem></biblStruct></listBibl>";

        assertEquals(Optional.of("T"), only(ExchangeFormat.TEI, file).text("title"));
    }

    @Test
    void aBiblMayHoldAnother() {
        String file = "<listBibl><bibl><title level=\"a\">T</title>, in <bibl><title>U</title></bibl></bibl>"
                + "<bibl><title>V</title></bibl></listBibl>";
        var taken = Taken.from(ExchangeFormat.TEI, file);

        assertEquals(List.of(), taken.faults());
        assertEquals(
                List.of("T", "V"),
                taken.entries().stream()
                        .map(entry -> entry.work().text("title").orElse(""))
                        .toList());
    }

    @Test
    void aSecondNumberOfAWordSourceIsKept() {
        String file = "<Sources><Source><Tag>k</Tag><SourceType>Patent</SourceType><Title>T</Title>"
                + "<PatentNumber>US 1</PatentNumber><StandardNumber>EP 2</StandardNumber></Source></Sources>";
        var work = only(ExchangeFormat.WORD, file);

        assertEquals(Optional.empty(), work.text("ISBN"));
        assertTrue(again(ExchangeFormat.WORD, file).contains("EP 2"));
    }

    @Test
    void aSecondParentOfAHayagrivaEntryComesBack() {
        String file = "k:\n  type: article\n  title: T\n  parent:\n  - type: periodical\n    title: P\n"
                + "  - type: misc\n    title: Other\n";
        String back = again(ExchangeFormat.HAYAGRIVA, file);

        assertTrue(back.contains("Other") && back.contains("misc") && back.contains("P"), back);
        assertEquals(back, again(ExchangeFormat.HAYAGRIVA, back));
    }

    @Test
    void aDoiOfTheWholeIsNotThePartsOwn() {
        String file = "k:\n  type: chapter\n  title: T\n  parent:\n    type: book\n    title: B\n"
                + "    serial-number:\n      doi: 10.1000/book\n      isbn: 978-3-031-50467-9\n";
        var work = only(ExchangeFormat.HAYAGRIVA, file);

        assertEquals(Optional.empty(), work.text("DOI"));
        assertEquals(Optional.of("978-3-031-50467-9"), work.text("ISBN"));
        assertTrue(again(ExchangeFormat.HAYAGRIVA, file).contains("10.1000/book"));
    }

    @Test
    void aKeywordWithACommaIsOneKeyword() {
        String file = "cff-version: 1.2.0\ntitle: T\nkeywords:\n- \"law, international\"\n- trade\n";
        var work = only(ExchangeFormat.CFF, file);

        assertEquals(Optional.of("law, international; trade"), work.text("keyword"));
        assertTrue(again(ExchangeFormat.CFF, file).contains("law, international"));
    }
}
