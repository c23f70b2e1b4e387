package org.ibid.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A library of a test's own, spoken to over HTTP.
record Library(String name) {

    static final String SEED_000 = "000_3c8cb5dbd13fbfaa.txt";
    static final String SEED_001 = "001_0f694de639129524.txt";
    static final String SEED_002 = "002_2fbf1a9240f073b7.txt";
    static final String SEED_003 = "003_949d0654e0bf2902.txt";
    static final String SEED_004 = "004_208d245714e00ed1.txt";

    /// A new one, with nothing in it.
    static Library empty() {
        var library = new Library("t" + UUID.randomUUID());
        given().put("/libraries/" + library.name()).then().statusCode(201);
        return library;
    }

    RequestSpecification asked() {
        return given().basePath("/libraries/" + name);
    }

    JsonPath get(String path) {
        return asked().get(path).then().statusCode(200).extract().jsonPath();
    }

    String text(String path) {
        return asked().get(path).then().statusCode(200).extract().asString();
    }

    /// Hands in a text; the id of its paper.
    String add(byte[] text, String fileName) {
        return asked().contentType("text/plain; charset=UTF-8")
                .queryParam("name", fileName)
                .body(text)
                .post("/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Hands in a seed; the id of its paper.
    String addSeed(String file) {
        return add(seed(file), file);
    }

    /// Hands in a text of the tests' own; the id of its paper.
    String addResource(String file) {
        return add(resource(file), file);
    }

    JsonPath post(String path, String json, int status) {
        return asked().contentType(ContentType.JSON)
                .body(json)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    static byte[] seed(String file) {
        try {
            return Files.readAllBytes(Path.of("seeds", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String file) {
        try (InputStream in = Library.class.getResourceAsStream("/api/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
