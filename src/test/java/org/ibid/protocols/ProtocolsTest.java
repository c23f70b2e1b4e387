package org.ibid.protocols;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProtocolsTest {

    @Test
    void anErrorLeavesInTheFormOfTheProtocol() {
        given().when()
                .get("/better-bibtex/cayw")
                .then()
                .statusCode(400)
                .contentType(startsWith("text/plain"))
                .body(containsString("probe"));
    }
}
