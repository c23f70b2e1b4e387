package org.ibid.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownByTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10.1038/171737a0                                               | DOI 10.1038/171737a0
                    doi:10.1016/S0140-6736(97)11096-0                              | DOI 10.1016/s0140-6736(97)11096-0
                    https://doi.org/10.1038/171737a0                               | DOI 10.1038/171737a0
                    https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0115253 | DOI 10.1371/journal.pone.0115253
                    https://onlinelibrary.wiley.com/doi/abs/10.1002/asi.23329?x=1  | DOI 10.1002/asi.23329
                    arXiv:1706.03762v5                                             | ARXIV 1706.03762
                    1706.03762                                                     | ARXIV 1706.03762
                    hep-ex/0307015                                                 | ARXIV hep-ex/0307015
                    https://arxiv.org/pdf/1706.03762v5.pdf                         | ARXIV 1706.03762
                    PMID: 9500320                                                  | PMID 9500320
                    https://pubmed.ncbi.nlm.nih.gov/9500320/                       | PMID 9500320
                    PMC7029759                                                     | PMCID PMC7029759
                    https://pmc.ncbi.nlm.nih.gov/articles/PMC7029759/              | PMCID PMC7029759
                    https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7029759           | PMCID PMC7029759
                    978-0-9802004-4-7                                              | ISBN 9780980200447
                    ISBN 0-9802004-4-X                                             | ISBN 9780980200447
                    0028-0836                                                      | ISSN 0028-0836
                    ISSN 0028-0836                                                 | ISSN 0028-0836
                    W2741809807                                                    | OPENALEX W2741809807
                    https://openalex.org/W2741809807                               | OPENALEX W2741809807
                    """)
    void anIdentifierIsKnownInEveryDress(String printed, String known) {
        var sound = KnownBy.read(printed).orElseThrow();

        assertEquals(known, sound.scheme() + " " + sound.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9500320",
                "1984",
                "Watson, J. D. (1953). Nature, 171, 737. https://doi.org/10.1038/171737a0",
                "https://example.org/",
                "978-0-9802004-4-8",
                "10.1000/a\0b",
                "https://doi.org/10.1000/%00",
                "10.1038"
            })
    void whatIsNoIdentifierIsReadAsAReference(String printed) {
        assertEquals(Optional.empty(), KnownBy.read(printed));
    }

    @Test
    void theIsbnAndTheIssnOfWhatAWorkIsInAreNotItsOwn() {
        var chapter = Work.ofType("chapter")
                .with("ISBN", "9780980200447")
                .with("ISSN", "0028-0836")
                .with("DOI", "10.1000/182");

        assertEquals(
                "DOI",
                KnownBy.of(chapter).stream().map(one -> one.scheme().name()).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "978 0 9802004 4 7, 9780980200447",
        "0 9802004 4 X, 9780980200447",
        "'978-0-9802004-4-7, 978-1-4028-9462-6', 9780980200447 9781402894626",
        "9780980200447 9781402894626, 9780980200447 9781402894626"
    })
    void anIsbnIsKnownHoweverItIsParted(String written, String known) {
        var book = Work.ofType("book").with("ISBN", written);

        assertEquals(known, KnownBy.of(book).stream().map(Sound::value).collect(Collectors.joining(" ")));
    }

    @Test
    void noMoreIdentifiersAreAskedAboutThanARecordHas() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(i -> "0-9802004-4-X 978-0-9802004-4-7 " + isbn(i))
                .collect(Collectors.joining(" "));

        assertEquals(10, KnownBy.of(Work.ofType("book").with("ISBN", many)).size());
    }

    private static String isbn(int number) {
        String digits = "978%09d".formatted(number);
        int sum = IntStream.range(0, 12)
                .map(i -> (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }

    @ParameterizedTest
    @CsvSource({"120, PT2M", "'Sun, 22 Nov 2026 04:01:30 GMT', PT1M30S", "'Sun, 22 Nov 2026 03:00:00 GMT', PT0S"})
    void aPauseIsNamedInSecondsOrAsADate(String header, Duration pause) {
        var clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

        assertEquals(Optional.of(pause), new Refusals(Service.CROSSREF, clock).pause(header));
    }

    @Test
    void aPauseThatIsNoneOfBothSaysNothing() {
        assertEquals(Optional.empty(), new Refusals(Service.CROSSREF, Clock.systemUTC()).pause("soon"));
    }
}
