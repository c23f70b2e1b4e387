package org.ibid.protocols.zotero;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A library of three items and a paper that cites two more works, shared by the tests of what speaks
/// Zotero's JSON.
public final class ItemsShelf {

    /// What its addresses begin with.
    public static final String BASE = "/libraries/zotero-items";

    private ItemsShelf() {}

    /// Fills it, unless it is full.
    public static void fill() {
        if (given().put(BASE).then().extract().statusCode() == 201) {
            given().contentType("application/vnd.citationstyles.csl+json")
                    .body(resource("items.json").getBytes(UTF_8))
                    .post(BASE + "/import")
                    .then()
                    .statusCode(201);
            given().contentType("text/plain; charset=UTF-8")
                    .body(resource("paper.txt").getBytes(UTF_8))
                    .post(BASE + "/papers")
                    .then()
                    .statusCode(201);
        }
    }

    /// A library without works that may ask Crossref, for which another stands in; gives what its addresses
    /// begin with.
    public static String asksCrossref() {
        String base = BASE + "-asked";
        given().put(base);
        given().contentType("application/json")
                .body("{\"services\": [\"crossref\"]}")
                .put(base + "/lookup/settings")
                .then()
                .statusCode(200);
        return base;
    }

    static String resource(String name) {
        try (InputStream in = ItemsShelf.class.getResourceAsStream("/protocols/zotero/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
