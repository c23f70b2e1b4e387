package org.ibid.protocols;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A library of a test's own with a few works and papers, asked as programs of others ask.
public record Shelf(String library) {

    /// A new one with the works of a file.
    public static Shelf with(String file) {
        var shelf = new Shelf("p" + UUID.randomUUID());
        given().put("/libraries/" + shelf.library()).then().statusCode(201);
        shelf.asked()
                .contentType("application/vnd.citationstyles.csl+json; charset=UTF-8")
                .body(bytes("protocols/" + file))
                .post("/import")
                .then()
                .statusCode(201);
        return shelf;
    }

    /// Hands in a paper; the key of its work.
    public String paper(String file) {
        return asked().contentType("text/plain; charset=UTF-8")
                .queryParam("name", file)
                .body(bytes("api/" + file))
                .post("/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    public RequestSpecification asked() {
        return given().basePath("/libraries/" + library).urlEncodingEnabled(true);
    }

    public JsonPath get(String address) {
        return given().urlEncodingEnabled(false)
                .get("/libraries/" + library + address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] bytes(String resource) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources", resource));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
