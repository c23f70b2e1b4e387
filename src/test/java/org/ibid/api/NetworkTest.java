package org.ibid.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two notes: one cites Khan and Petrov, the other Holm and, twice, Petrov.
@QuarkusTest
class NetworkTest {

    private static final String PETROV = "petrov2019trade";
    private static final String HOLM = "holm2015harbour";
    private static final String KHAN = "khan2024dynamics";

    private Library library;
    private String note;
    private String ports;

    @BeforeEach
    void twoNotes() {
        library = Library.empty();
        note = key(library.addResource("cites-seed-004.txt"));
        ports = key(library.addResource("cites-petrov-again.txt"));
    }

    private String key(String paper) {
        return library.get("/papers/" + paper).getString("key");
    }

    @Test
    void whatIsCitedTogetherIsCounted() {
        var together = library.get("/works/" + PETROV + "/co-cited");

        assertEquals(Set.of(KHAN, HOLM), Set.copyOf(together.getList("items.work.key")));
        assertEquals(List.of(1, 1), together.getList("items.count"));
    }

    @Test
    void whatCitesTheSameIsCounted() {
        var coupled = library.get("/works/" + note + "/coupled");

        assertEquals(List.of(ports), coupled.getList("items.work.key"));
        assertEquals(List.of(1), coupled.getList("items.count"));
    }

    @Test
    void whatIsCitedMostStandsFirstAndTheListIsPaged() {
        library.asked()
                .get("/network/most-cited?limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.work.key", equalTo(List.of(PETROV)))
                .body("items.count", equalTo(List.of(2)));
    }

    @Test
    void theShortestWayGoesOverWhatBothCite() {
        var path = library.get("/works/" + KHAN + "/path/" + HOLM);

        assertEquals(List.of(KHAN, note, PETROV, ports, HOLM), path.getList("works.key"));
        assertEquals(true, path.getBoolean("complete"));
    }

    @ParameterizedTest
    @CsvSource({"direction=cited, 0", "longest=3, 0", "longest=4, 5"})
    void aWayIsNoLongerThanAskedForAndGoesTheAskedWay(String asked, int works) {
        assertEquals(
                works,
                library.get("/works/" + KHAN + "/path/" + HOLM + "?" + asked)
                        .getList("works")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/path/nobody1900", "/path/x?longest=11", "/path/x?direction=up"})
    void aWayThatCannotBeLookedForIsAProblem(String path) {
        int status = library.asked().get("/works/" + KHAN + path).statusCode();

        assertEquals(path.contains("?") ? 400 : 404, status);
    }

    @Test
    void edgesAsCsvCountHowOftenTheTextCites() {
        var lines = library.text("/network.edges.csv").lines().toList();

        assertEquals("Source,Target,Type,Weight", lines.getFirst());
        assertEquals(
                Set.of(
                        note + "," + KHAN + ",Directed,1",
                        note + "," + PETROV + ",Directed,1",
                        ports + "," + HOLM + ",Directed,1",
                        ports + "," + PETROV + ",Directed,2"),
                lines.stream().skip(1).collect(Collectors.toSet()));
    }

    @Test
    void nodesAsCsvAreTheWorks() {
        assertEquals(
                Set.of("Id", note, ports, KHAN, PETROV, HOLM),
                library.text("/network.nodes.csv")
                        .lines()
                        .map(line -> line.split(",")[0])
                        .collect(Collectors.toSet()));
    }

    @Test
    void graphMlHasEveryNodeAndEdge() {
        library.asked()
                .get("/network.graphml")
                .then()
                .statusCode(200)
                .contentType("application/graphml+xml")
                .body("graphml.graph.node.size()", equalTo(5))
                .body("graphml.graph.edge.size()", equalTo(4));
    }

    @Test
    void vosViewerAndCytoscapeGetTheirJson() {
        var vos = library.get("/network.json");
        assertEquals(5, vos.getList("network.items").size());
        assertEquals(2, vos.getInt("network.items.find { it.id == '" + PETROV + "' }.weights.Citations"));
        assertEquals(4, vos.getList("network.links").size());

        var cyjs = library.get("/network.cyjs");
        assertEquals(5, cyjs.getList("elements.nodes.data.id").size());
        assertEquals(4, cyjs.getList("elements.edges.data.source").size());
    }

    @Test
    void anEmptyLibrarysNetworkIsEmptyAndAnotherEndingIsAProblem() {
        var empty = Library.empty();

        assertEquals(List.of(), empty.get("/network.json").getList("network.links"));
        empty.asked().get("/network.xlsx").then().statusCode(400).body("parameter", equalTo("ending"));
    }
}
