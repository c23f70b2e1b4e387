package org.ibid.protocols;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A library of a test's own, with three works and a paper that cites one of them, and the tools of whoever writes.
///
/// @param paper the id of the paper
record Desk(String library, String paper) {

    private static final String PAPER = """
            RELATIONS OF TWO NEIGHBOURS

            *Jane Doe*

            Abstract

            Both have witnessed a steady evolution in their relationship (Khan, 2021, p. 4).

            Introduction

            Relations have improved (Khan, 2021, p. 4), and no one doubts it.

            References

            Khan, F. H. (2021). Russia-Pakistan relations and the constraints of geoeconomics. *Asian Survey*, 61(5), 811-837. https://doi.org/10.1525/as.2021.1417042
            """;

    static Desk laid() {
        String library = "t" + UUID.randomUUID();
        given().put("/libraries/" + library).then().statusCode(201);
        given().basePath("/libraries/" + library)
                .contentType("application/vnd.citationstyles.csl+json")
                .body(resource("betterbibtex/works.json"))
                .post("/import")
                .then()
                .statusCode(201);
        String paper = given().basePath("/libraries/" + library)
                .contentType("text/plain; charset=UTF-8")
                .queryParam("name", "neighbours.txt")
                .body(PAPER.getBytes(UTF_8))
                .post("/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Desk(library, paper);
    }

    RequestSpecification asked() {
        return given().urlEncodingEnabled(false).basePath("/libraries/" + library);
    }

    /// The number by which clients of Zotero call this library.
    int number() {
        return given().contentType("application/json")
                .body("{\"jsonrpc\": \"2.0\", \"method\": \"user.groups\"}")
                .post("/libraries/" + library + "/better-bibtex/json-rpc")
                .then()
                .extract()
                .path("result[0].id");
    }

    static String resource(String file) {
        try (var stream = Desk.class.getResourceAsStream("/protocols/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a tool says, with what it complains of; the test is passed over where there is no such tool.
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, command[0]))),
                () -> "no " + command[0] + " on the path: passed over");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
