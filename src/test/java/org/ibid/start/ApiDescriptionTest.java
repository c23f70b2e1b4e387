package org.ibid.start;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// What the service says about itself, on the database that every such test gets.
@QuarkusTest
class ApiDescriptionTest {
    @Test
    void theApiIsDescribedInOpenApi31() {
        when().get("/q/openapi?format=json").then().statusCode(200).body("openapi", startsWith("3.1"));
    }

    @Test
    void theDescriptionCanBeBrowsed() {
        when().get("/q/swagger-ui/").then().statusCode(200).body(containsString("OpenAPI"));
    }

    @Test
    void itIsReadyWhenItsDatabaseAnswers() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void itsFiguresAreThereForPrometheus() {
        when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }
}
