package org.ibid.library.audit;

import static org.ibid.library.audit.TestPaper.ASKS_FOR_ALL;
import static org.ibid.library.audit.TestPaper.ASKS_FOR_NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuditorTest {

    /// A list of `orders.txt`.
    record Order(String title, List<String> lines) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Order> orders() throws IOException {
        try (var file = AuditorTest.class.getResourceAsStream("/library/orders.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .map(block -> List.of(block.strip().split("\n")))
                    .filter(lines -> !lines.getFirst().startsWith("#"))
                    .map(lines -> new Order(lines.getFirst(), lines.subList(1, lines.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anyUsualAlphabetIsInOrderAndWhatBreaksItIsNot(Order order) {
        var entries = order.lines.stream()
                .map(line -> line.replace("!", "").split(", "))
                .map(name -> name.length == 2 ? work(name[0], name[1]) : work(name[0], name[1], name[2]))
                .toList();
        var outOfOrder = found(entries, ASKS_FOR_NOTHING, Kind.OUT_OF_ORDER).stream()
                .map(finding -> finding.places().getFirst().reference().orElseThrow())
                .toList();

        assertEquals(
                IntStream.range(0, order.lines.size())
                        .filter(i -> order.lines.get(i).startsWith("!"))
                        .mapToObj(i -> i + 1)
                        .toList(),
                outOfOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "'Taimoor, Muhammad', 'Taimur, Muhammad', true",
        "'Szczepanski, T. R.', 'Szczepanksi, T. R.', true",
        "'Khan, Mohammad', 'Khan, Mohammed', true",
        "'Wang, Li', 'Wong, Li', false",
        "'Larsen, P.', 'Larson, P.', false",
        "'Hoffmann, Anna', 'Hofmann, Bernd', false",
        "'Smith, Daniel', 'Smith, Daniela', false",
        "'Smith, J.', 'Smith, John', false",
    })
    void anAuthorSpelledTwoWaysIsToldFromTwoAuthors(String one, String other, boolean same) {
        var entries = Stream.of(one, other)
                .map(name -> name.split(", "))
                .map(name -> work(name[0], name[1]))
                .toList();

        assertEquals(
                same,
                !found(entries, ASKS_FOR_NOTHING, Kind.AUTHOR_SPELLED_TWO_WAYS).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Journal of Strategic Studies, Journal of Stategic Studies, WARNING",
        "Security & Strategy, Security and Strategy, NOTE",
        "The Lancet, Lancet, NOTE",
        "Energy & Society, Energy &Society, ",
        "J. Strateg. Stud., Journal of Strategic Studies, NOTE",
        "Physical Review A, Physical Review B, ",
        "Journal of Asian Studies, Journal of African Studies, ",
        "Nature, Nature Physics, ",
    })
    void aJournalSpelledTwoWaysIsToldFromTwoJournals(String one, String other, Severity expected) {
        var entries = Stream.of(one, other)
                .map(journal -> work("Author", "A.").as("article-journal").with("container-title", journal))
                .toList();

        assertEquals(
                expected == null ? List.of() : List.of(expected),
                found(entries, ASKS_FOR_NOTHING, Kind.JOURNAL_SPELLED_TWO_WAYS).stream()
                        .map(Finding::severity)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"123-5, false", "123-25, false", "123-122, true", "123-21, true", "e12-e3, false", "99-101, false"})
    void aShortenedPageRangeDoesNotRunBackwards(String pages, boolean backwards) {
        var entry = work("Author", "A.").with("page", pages);

        assertEquals(
                backwards,
                !found(List.of(entry), ASKS_FOR_NOTHING, Kind.PAGES_BACKWARDS).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/ readers/list.html, true",
        "https://www. example.org/readers, true",
        "https:// www.example.org/readers, true",
        "https://example.org/ accessed 3 May 2021, false",
        "https://example.org/readers. See also b.html, false",
        "https://example.org/ https://example.org/b.html, false",
        "https://doi.org/10.1234/ as.2004.215, true",
        "https://doi.org/10.1234/as.2004.215. Accessed 2004, false",
        "https://example.org/readers/ 14.03.2021, false",
        "https://example.org/readers/ 2021-03-14, false",
        "https://example.org/readers/ 14/03/2021, false",
        "https://example.org/readers/ pp. 12-15, false",
        "https://example.org/readers/ 12-15, false",
        "https://example.org/readers/ vol.2, false",
        "https://example.org/readers/ 2021/list.html, true",
    })
    void aGapInAnAddressIsToldFromItsEnd(String printed, boolean broken) {
        var findings = audit(List.of(work("Author", "A.").with("title", "Title. " + printed)), ASKS_FOR_NOTHING);

        assertEquals(broken, findings.stream().anyMatch(finding -> finding.kind() == Kind.BROKEN_LINK));
    }

    @Test
    void onlyWhatTheStyleWouldPrintIsLacking() {
        var entry = work("Author", "A.").as("article-journal");

        assertEquals(
                List.of("container-title", "volume", "page"),
                found(List.of(entry), ASKS_FOR_ALL, Kind.INCOMPLETE_ENTRY)
                        .getFirst()
                        .variables());
        assertEquals(List.of(), found(List.of(entry), ASKS_FOR_NOTHING, Kind.INCOMPLETE_ENTRY));
    }

    private static Work work(String family, String given, String date) {
        String year = date.replaceAll("\\D", "");
        return work(family, given)
                .withDate("issued", PartialDate.ofYear(Integer.parseInt(year)))
                .with("year-suffix", date.substring(year.length()));
    }

    private static Work work(String family, String given) {
        boolean particled = Character.isLowerCase(family.charAt(0));
        int capital = particled ? family.replaceFirst("\\p{Lu}.*", "").length() : 0;
        var author = new Name.Person(
                family.substring(capital),
                given,
                "",
                family.substring(0, capital).strip(),
                "",
                new LinkedHashMap<>());
        return Work.ofType("document")
                .withNames("author", List.of(author))
                .withDate("issued", PartialDate.ofYear(2001))
                .with("title", "A title");
    }

    private static List<Finding> found(List<Work> entries, ChosenStyle style, Kind kind) {
        return audit(entries, style).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    /// Audits a list whose entries are printed as author and title.
    private static List<Finding> audit(List<Work> works, ChosenStyle style) {
        var paper = new TestPaper();
        works.forEach(work -> paper.lists(
                "",
                work.names("author").getFirst().head() + ". "
                        + work.text("title").orElse(""),
                work));
        return paper.audit(style);
    }
}
