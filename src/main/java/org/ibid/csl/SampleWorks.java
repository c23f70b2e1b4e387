package org.ibid.csl;

import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Works to show a style by: made up, one of each of the usual kinds.
final class SampleWorks {

    private static final Name.Person VEGA = new Name.Person("Vega", "Ana María");
    private static final Name.Person OKAFOR = new Name.Person("Okafor", "Chidi");
    private static final Name.Person LINDQVIST = new Name.Person("Lindqvist", "Elsa");
    private static final Name.Person TANAKA = new Name.Person("Tanaka", "Hiroshi");

    static final List<Work> ALL = List.of(
            Work.ofType("article-journal")
                    .withId("article")
                    .withNames("author", List.of(VEGA, OKAFOR, LINDQVIST))
                    .with("title", "How rivers remember: sediment and memory")
                    .with("container-title", "Journal of Imagined Geography")
                    .with("container-title-short", "J. Imag. Geogr.")
                    .with("volume", "12")
                    .with("issue", "3")
                    .with("page", "245-267")
                    .with("DOI", "10.5555/river.2021.12")
                    .withDate("issued", PartialDate.of(2021, 5, 14)),
            Work.ofType("book")
                    .withId("book")
                    .withNames("author", List.of(OKAFOR))
                    .with("title", "The weight of maps")
                    .with("edition", "2")
                    .with("publisher", "Harbour Press")
                    .with("publisher-place", "Lagos")
                    .withDate("issued", PartialDate.ofYear(2018)),
            Work.ofType("chapter")
                    .withId("chapter")
                    .withNames("author", List.of(LINDQVIST, TANAKA))
                    .withNames("editor", List.of(VEGA))
                    .with("title", "Borders drawn in water")
                    .with("container-title", "Lines on the land")
                    .with("page", "31-58")
                    .with("publisher", "University of Nowhere Press")
                    .with("publisher-place", "Uppsala")
                    .withDate("issued", PartialDate.ofYear(2020)),
            Work.ofType("webpage")
                    .withId("webpage")
                    .withNames("author", List.of(new Name.Literal("Institute for Small Islands")))
                    .with("title", "Atlas of vanished coasts")
                    .with("URL", "https://example.org/atlas")
                    .withDate("issued", PartialDate.of(2023, 3, 1))
                    .withDate("accessed", PartialDate.of(2024, 6, 30)),
            Work.ofType("thesis")
                    .withId("thesis")
                    .withNames("author", List.of(TANAKA))
                    .with("title", "Cartography without north")
                    .with("genre", "PhD thesis")
                    .with("publisher", "University of Nowhere")
                    .withDate("issued", PartialDate.ofYear(2019)),
            Work.ofType("paper-conference")
                    .withId("paper")
                    .withNames("author", List.of(VEGA, OKAFOR, LINDQVIST, TANAKA))
                    .with("title", "Counting the tides")
                    .with("container-title", "Proceedings of the Seventh Meeting on Shores")
                    .with("event-title", "Seventh Meeting on Shores")
                    .with("page", "1-9")
                    .withDate("issued", PartialDate.of(2021, 9, 2)));

    private SampleWorks() {}
}
