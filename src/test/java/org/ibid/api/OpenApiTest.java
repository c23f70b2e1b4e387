package org.ibid.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The API's description is committed, so that every change to the API is seen in review.
@QuarkusTest
class OpenApiTest {

    @Test
    void theCommittedDescriptionIsTheOneTheServiceGives() throws IOException {
        String given = given().accept("application/yaml").get("/q/openapi").asString();
        var now = Path.of("target", "openapi.yaml");
        Files.writeString(now, given);

        assertEquals(
                Files.readString(Path.of("src", "main", "openapi", "openapi.yaml")),
                given,
                "The API has changed. If that is meant: cp target/openapi.yaml src/main/openapi/openapi.yaml");
    }
}
