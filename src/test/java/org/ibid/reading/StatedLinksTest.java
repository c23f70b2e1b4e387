package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// What a file says a citation cites is linked, whatever the text looks like.
class StatedLinksTest {

    private static final String LIST = "\n\nReferences\n\nKhan, A. (2021). Passes and peaks. Lahore: Vanguard.\n\n"
            + "Khan, B. (2021). Rivers and roads. Lahore: Vanguard.\n\n"
            + "Smith, J. (2019). The slow diplomacy. Diplomatic Review, 7(1), 10–22.\n";

    private static Work work(String family, int year, String title) {
        return Work.ofType("book")
                .with("title", title)
                .withNames("author", List.of(new Name.Person(family, "X.")))
                .withDate("issued", PartialDate.ofYear(year));
    }

    /// The indexes of the entries that each cite is linked to, with the first one's score.
    private static List<String> links(String text, Stated.Placed... cited) {
        var stated = new Stated(Work.ofType("article-journal"), List.of(), List.of(cited));
        var reading = Shipped.PAPERS.read(text + LIST, stated);
        var links = new ArrayList<String>();
        for (Citation citation : reading.citations()) {
            for (Cite cite : citation.cites()) {
                links.add(cite.references().stream()
                        .map(each -> each.reference() + " " + each.evidence())
                        .toList()
                        .toString());
            }
        }
        return links;
    }

    private static Stated.Placed at(String text, String part, Work work) {
        int start = text.indexOf(part);
        return new Stated.Placed(work, new Span(start, start + part.length()));
    }

    @Test
    void anAmbiguousCitationIsTheWorkOfItsField() {
        String text = "Title of it\n\nAbstract\n\nMuch is known (Khan, 2021).";

        assertEquals(
                List.of("[1 the file says so]"),
                links(text, at(text, "(Khan, 2021)", work("Khan", 2021, "Rivers and roads"))));
    }

    @Test
    void aMisprintedYearDoesNotMisleadAField() {
        String text = "Title of it\n\nAbstract\n\nMuch is known (Smith, 2009).";

        assertEquals(
                List.of("[2 the file says so]"),
                links(text, at(text, "(Smith, 2009)", work("Smith", 2019, "The slow diplomacy"))));
    }

    @Test
    void eachWorkOfAFieldIsLinkedWhateverItsOrder() {
        String text = "Title of it\n\nAbstract\n\nMuch is known (Khan, 2021; Smith, 2019).";

        assertEquals(
                List.of("[0 the file says so]", "[2 the file says so]"),
                links(
                        text,
                        at(text, "(Khan, 2021; Smith, 2019)", work("Smith", 2019, "The slow diplomacy")),
                        at(text, "(Khan, 2021; Smith, 2019)", work("Khan", 2021, "Passes and peaks"))));
    }

    @Test
    void aFieldOverTheYearAloneSettlesItsCitation() {
        String text = "Title of it\n\nAbstract\n\nAs Khan (2021) says.";

        assertEquals(
                List.of("[0 the file says so]"),
                links(text, at(text, "(2021)", work("Khan", 2021, "Passes and peaks"))));
    }

    @Test
    void aWorkThatTheListLacksChangesNothing() {
        String text = "Title of it\n\nAbstract\n\nMuch is known (Smith, 2019).";

        assertEquals(
                List.of("[2 same author and year]"),
                links(text, at(text, "(Smith, 2019)", work("Nobody", 1900, "Nothing at all"))));
    }
}
