package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lists as they really are: what becomes of each is settled.
@QuarkusTest
class PoorListsTest {

    private static final String HEAD = """
            Ports of the cold coast

            Tomas Lind

            Abstract

            This note asks what tariffs did to the ports of the cold coast.

            References

            """;

    private static final String PETROV =
            "Petrov, I. (2019). Trade routes of the northern seas. Journal of Maritime Economics, 12(3), 101-119.";

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    private String add(String head, List<String> entries) {
        return library.add((head + String.join("\n\n", entries) + "\n").getBytes(StandardCharsets.UTF_8), "note.txt");
    }

    private List<String> works(String paper) {
        return library.get("/papers/" + paper + "/references").getList("work");
    }

    @Test
    void aPaperThatCitesItselfIsOneWorkAndNoEdgeOfTheNetwork() {
        String itself = "Lind, T. (2021). Ports of the cold coast. Review of Port Studies, 3(1), 1-9.";
        String paper = add(
                HEAD.replace("Tomas Lind\n", "Tomas Lind\n\nReview of Port Studies, 2021, 3(1), pp. 1-9\n"),
                List.of(itself, PETROV));

        String own = library.get("/papers/" + paper).getString("work");
        assertEquals(own, works(paper).getFirst());
        assertEquals(2, library.get("/works").getInt("total"));
        assertEquals(1, library.get("/network.json").getList("network.links").size());
        assertEquals(List.of(), library.get("/works/" + own + "/coupled").getList("items"));
    }

    @Test
    void manyReferencesToOneWorkAreThatWorkAndWaitForNobody() {
        var entries = IntStream.range(0, 500)
                .mapToObj(i -> PETROV.replace("101-119", "101-119. Copy " + i))
                .toList();
        String paper = add(HEAD, entries);

        var works = works(paper);
        assertTrue(works.size() >= 490, () -> works.size() + " entries were read");
        assertEquals(1, new HashSet<>(works).size());
        assertEquals(1, library.get("/works?q=trade").getInt("total"));
    }

    @Test
    void twoWorksUnderOneDoiStayTwoAndArePutToAPerson() {
        String paper = add(
                HEAD,
                List.of(
                        PETROV + " https://doi.org/10.1234/ports.7",
                        "Holm, A. (2015). Harbour tariffs and the price of salt. Review of Port Studies, 8(1), 1-20."
                                + " https://doi.org/10.1234/ports.7"));

        assertEquals(2, new HashSet<>(works(paper)).size());
        var questions = library.get("/duplicates");
        assertEquals(1, questions.getInt("total"));
        assertTrue(questions.getString("items[0].evidence.text").contains("DOI equal"));
    }

    @Test
    void titlesInCapitalsAreTheSameWork() {
        String paper = add(
                HEAD,
                List.of(
                        PETROV,
                        PETROV.replace("Trade routes of the northern seas", "TRADE ROUTES OF THE NORTHERN SEAS")));

        assertEquals(1, new HashSet<>(works(paper)).size());
    }

    @Test
    void worksOfOneWordOrNoneAreNeverTakenForEachOther() {
        String paper = add(
                HEAD,
                List.of(
                        "Holm, A. (2015). Salt. Harbour Books.",
                        "Petrov, I. (2019). Salt. Routledge.",
                        "Holm, A. (2001). Ibsen.",
                        "Petrov, I. (2003)."));

        var works = works(paper);
        assertEquals(works.size(), works.stream().collect(Collectors.toSet()).size());
    }
}
