package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// A document's citations and its bibliography are one. What is expected is what the manuals say: the
/// Publication Manual of the APA (7th edition, 8.19) of works of one author and year, the IEEE Reference
/// Guide of numbers.
class CitedDocumentTest {

    private final Citeproc citeproc = new Citeproc(new Styles(Path.of("absent")));

    private static final Work AID = book("aid", "Aid");
    private static final Work TRADE = book("trade", "Trade");
    private static final Work OTHER =
            Work.fromCsl(Map.of("type", "book", "id", "other", "title", "Other", "issued", issued(1999)));

    private static Work book(String id, String title) {
        return Work.fromCsl(Map.of(
                "type",
                "book",
                "id",
                id,
                "title",
                title,
                "author",
                List.of(Map.of("family", "Khan", "given", "Ali")),
                "issued",
                issued(2021)));
    }

    private static Map<String, Object> issued(int year) {
        return Map.of("date-parts", List.of(List.of(year)));
    }

    private CitedDocument cited(String style, String... ids) {
        return citeproc.document(
                style,
                Optional.empty(),
                Format.TEXT,
                List.of(AID, OTHER, TRADE),
                Arrays.stream(ids)
                        .map(id -> new Cluster(List.of(Cite.of(id)), 0))
                        .toList());
    }

    @Test
    void worksOfOneAuthorAndYearAreToldApartInBoth() {
        var document = cited("apa", "trade", "aid");
        assertEquals(List.of("(Khan, 2021b)", "(Khan, 2021a)"), document.citations());
        assertEquals(
                "Khan, A. (2021a). Aid.\nKhan, A. (2021b). Trade.\nOther. (1999).\n",
                document.bibliography().text());
    }

    @Test
    void numbersFollowTheFirstCitationAndWhatIsNotCitedComesLast() {
        var document = cited("ieee", "trade", "aid", "trade");
        assertEquals(List.of("[1]", "[2]", "[1]"), document.citations());
        assertEquals(
                List.of("trade", "aid", "other"),
                document.bibliography().entries().stream().map(Entry::id).toList());
    }

    @Test
    void aCiteThatNoWorkAnswersSpoilsNoOther() {
        assertEquals(
                List.of("(nobody?)", "(Khan, 2021a)"),
                cited("apa", "nobody", "aid").citations());
    }

    @Test
    void citeprocJavaNumbersBothAlike() {
        var other = new Citeproc(new Styles(Path.of("absent")), Engine.CITEPROC_JAVA);
        var clusters = List.of(new Cluster(List.of(Cite.of("trade")), 0), new Cluster(List.of(Cite.of("aid")), 0));
        var document = other.document("ieee", Optional.empty(), Format.TEXT, List.of(AID, OTHER, TRADE), clusters);
        assertEquals(List.of("[1]", "[2]"), document.citations());
        assertEquals("trade", document.bibliography().entries().getFirst().id());
    }
}
