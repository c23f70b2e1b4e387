package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A paper that cites a preprint, what was published of it, and two books.
@QuarkusTest
class RelationsTest {

    private static final String PAPER = """
            Networks, rivers and councils

            Abstract

            Short.

            References

            He, K., Zhang, X., Ren, S., & Sun, J. (2015). Deep residual learning for image recognition. arXiv preprint arXiv:1512.03385.
            He, K., Zhang, X., Ren, S., & Sun, J. (2016). Deep residual learning for image recognition. In Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition (pp. 770-778).
            Moreau, P. (1999). Groundwater law in comparative perspective. Routledge.
            Silva, R. (2004). Village councils under climate stress. Harbour Books.
            """;

    private Library library;
    private String paper;
    private String preprint;
    private String published;
    private String moreau;
    private String silva;

    @BeforeEach
    void aPaper() {
        library = Library.empty();
        paper = library.add(PAPER.getBytes(StandardCharsets.UTF_8), "networks.txt");
        var keys = library.get("/papers/" + paper + "/references").<String>getList("key");
        preprint = keys.get(0);
        published = keys.get(1);
        moreau = keys.get(2);
        silva = keys.get(3);
    }

    private ValidatableResponse say(String work, String kind, String other) {
        return library.asked()
                .contentType(ContentType.JSON)
                .header("Ibid-By", "Ada")
                .header("Ibid-Why", "the preface says so")
                .body("{\"kind\": \"" + kind + "\"}")
                .put("/works/" + work + "/relations/" + other)
                .then();
    }

    private ValidatableResponse takeBack(String work, String other) {
        return library.asked().delete("/works/" + work + "/relations/" + other).then();
    }

    /// `kind direction key` of each.
    private List<String> relations(String work) {
        return library.get("/works/" + work + "/relations")
                .getList("items.collect { it.kind + ' ' + it.direction + ' ' + it.work.key }");
    }

    private String merge(String keep, String gone, String overrule) {
        return library.post(
                        "/merges",
                        "{\"keep\": \"%s\", \"merge\": \"%s\", \"overrule\": %s}".formatted(keep, gone, overrule),
                        201)
                .getString("id");
    }

    private void undo(String what) {
        library.asked().post(what + "/undo").then().statusCode(200);
    }

    @Test
    void aPreprintIsFoundToBeAVersionOfWhatWasPublished() {
        assertEquals(List.of("version of " + published), relations(preprint));
        assertEquals(List.of("version has " + preprint), relations(published));
        assertEquals(List.of(), relations(moreau));

        var found = library.get("/works/" + preprint + "/relations");
        assertEquals("ibid", found.getString("items[0].by"));
        assertEquals(true, found.getString("items[0].evidence.text").contains("preprint"));
    }

    /// Seed 003, notes 16 and 22: a story of the Associated Press, a day later in another newspaper.
    @Test
    void aNewsStoryInAnotherNewspaperIsAReprint() {
        var seeds = Library.empty();
        String seed = seeds.addSeed(Library.SEED_003);
        var keys = seeds.get("/papers/" + seed + "/references").<String>getList("key");

        var relations = seeds.get("/works/" + keys.get(21) + "/relations");

        assertEquals(List.of("reprint"), relations.getList("items.kind"));
        assertEquals(List.of("of"), relations.getList("items.direction"));
        assertEquals(List.of(keys.get(15)), relations.getList("items.work.key"));
    }

    @Test
    void whatAPersonSaysReplacesWhatWasFound() {
        say(preprint, "edition", published)
                .statusCode(200)
                .body("kind", equalTo("edition"))
                .body("direction", equalTo("of"))
                .body("by", equalTo("Ada"))
                .body("why", equalTo("the preface says so"));

        assertEquals(List.of("edition of " + published), relations(preprint));
    }

    @Test
    void whatAPersonRelatesIsNoQuestionAnyMore() {
        assertEquals(1, library.get("/duplicates").getInt("total"));

        say(preprint, "version", published).statusCode(200);

        assertEquals(0, library.get("/duplicates").getInt("total"));
        library.post("/merges", "{\"keep\": \"%s\", \"merge\": \"%s\"}".formatted(published, preprint), 409);
    }

    @Test
    void whatAPersonTakesBackDoesNotComeBackWhenTheWorksAreComparedAgain() {
        takeBack(published, preprint).statusCode(204);
        library.asked()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"publisher\": \"IEEE\"}")
                .patch("/works/" + published)
                .then()
                .statusCode(200);

        assertEquals(List.of(), relations(preprint));
        assertEquals(List.of(), relations(published));
    }

    @Test
    void twoWorksThatAreVersionsOfEachOtherAreWhatWasSaidLast() {
        say(moreau, "version", silva).statusCode(200);
        say(silva, "version", moreau).statusCode(200);

        assertEquals(List.of("version has " + silva), relations(moreau));
        assertEquals(List.of("version of " + moreau), relations(silva));
    }

    @Test
    void aVersionOfAVersionOfItselfIsRefused() {
        say(published, "version", moreau).statusCode(200);

        say(moreau, "version", preprint)
                .statusCode(409)
                .body("type", equalTo("/problems/relation-refused"))
                .body("detail", containsString("/works/" + published + "/relations/" + moreau));
        assertEquals(List.of("version has " + published), relations(moreau));

        say(moreau, "translation", preprint).statusCode(200);
    }

    @Test
    void aMergeCarriesRelationsAlongAndItsUndoingBack() {
        say(silva, "reply", moreau).statusCode(200);
        String merge = merge(published, silva, "false");

        assertEquals(List.of("version has " + preprint, "reply of " + moreau), relations(published));
        assertEquals(List.of("reply has " + published), relations(moreau));

        undo("/merges/" + merge);
        assertEquals(List.of("version has " + preprint), relations(published));
        assertEquals(List.of("reply has " + silva), relations(moreau));
    }

    @Test
    void aWorkIsNotRelatedToItselfAfterAMerge() {
        merge(published, preprint, "false");

        assertEquals(List.of(), relations(published));
    }

    @Test
    void whatWasSaidOfASplitOffWorkIsSaidOfTheFirstWhenTheSplitIsTakenBack() {
        String again = library.add(PAPER.replace("rivers", "lakes").getBytes(StandardCharsets.UTF_8), "again.txt");
        String split = library.post(
                        "/works/" + moreau + "/split",
                        "{\"references\": [{\"paper\": \"%s\", \"number\": 3}]}".formatted(again),
                        201)
                .getString("id");
        String made = library.get("/papers/" + again + "/references").getString("[2].key");
        say(made, "review", silva).statusCode(200);
        assertEquals(List.of(), relations(moreau));

        undo("/splits/" + split);

        assertEquals(List.of("review of " + silva), relations(moreau));
    }

    @Test
    void theHistoryKeepsWhoRelatedTwoWorksAndWhoTookThatBack() {
        say(silva, "reply", moreau).statusCode(200);
        say(silva, "reply", moreau).statusCode(200);
        takeBack(moreau, silva).statusCode(204);

        var history = library.get("/works/" + silva + "/history");

        var told = "items.findAll { it.kind == 'related' || it.kind == 'unrelated' }";
        assertEquals(List.of("unrelated", "related"), history.getList(told + ".kind"));
        assertEquals(List.of("local", "Ada"), history.getList(told + ".by"));
        assertEquals(List.of("reply", "reply"), history.getList(told + ".relation"));
    }

    @Test
    void theNetworkHasRelationsAsEdgesOfTheirOwnKind() {
        say(silva, "reply", moreau).statusCode(200);

        var cyjs = library.get("/network.cyjs");
        var reply = "elements.edges.data.find { it.interaction == 'reply' }";
        assertEquals(silva, cyjs.getString(reply + ".source"));
        assertEquals(moreau, cyjs.getString(reply + ".target"));
        assertEquals(
                4,
                cyjs.getList("elements.edges.data.findAll { it.interaction == 'cites' }")
                        .size());

        library.asked()
                .get("/network.graphml")
                .then()
                .body(
                        "graphml.graph.edge.findAll { it.data.find { it.@key == 'kind' } == 'version' }.size()",
                        equalTo(1))
                .body(
                        "graphml.graph.edge.findAll { it.data.find { it.@key == 'kind' } == 'cites' }.size()",
                        equalTo(4));
        assertEquals(5, library.text("/network.edges.csv").lines().count());
    }

    @ParameterizedTest
    @CsvSource({
        "cousin, moreau1999groundwater, 400, bad-parameter",
        "reply, silva2004village, 409, relation-refused",
        "reply, nobody1900, 404, no-such-work",
        "'', moreau1999groundwater, 400, bad-parameter"
    })
    void whatCannotBeSaidIsAProblem(String kind, String other, int status, String type) {
        say("silva2004village", kind, other).statusCode(status).body("type", equalTo("/problems/" + type));

        assertEquals(List.of(), relations(silva));
    }

    @Test
    void whatIsNotRelatedCannotBeTakenBack() {
        takeBack(moreau, silva).statusCode(404).body("type", equalTo("/problems/no-such-relation"));
        library.asked().get("/works/nobody1900/relations").then().statusCode(404);
    }
}
