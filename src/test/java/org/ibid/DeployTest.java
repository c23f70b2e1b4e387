package org.ibid;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the files of `deploy/` promise, as far as it shows without a container engine.
class DeployTest {

    private static final Path DEPLOY = Path.of("deploy");

    @ParameterizedTest
    @ValueSource(strings = {"embedded-database.yaml", "external-database.yaml"})
    void aPodIsNeverRootAndHasAllThreeProbes(String file) throws IOException {
        var pod = one("Deployment", file).at("/spec/template/spec");
        var container = pod.at("/containers/0");

        assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
        assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
        assertEquals(
                "/q/health/started", container.at("/startupProbe/httpGet/path").asText());
        assertEquals(
                "/q/health/ready", container.at("/readinessProbe/httpGet/path").asText());
        assertEquals(
                "/q/health/live", container.at("/livenessProbe/httpGet/path").asText());
        assertEquals("ibid:latest", container.at("/image").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded-database.yaml", "external-database.yaml"})
    void theServiceFindsThePods(String file) throws IOException {
        var service = one("Service", "service.yaml");
        var deployment = one("Deployment", file);

        assertEquals(service.at("/spec/selector"), deployment.at("/spec/template/metadata/labels"));
        assertEquals(deployment.at("/spec/selector/matchLabels"), deployment.at("/spec/template/metadata/labels"));
        assertEquals(
                service.at("/spec/ports/0/targetPort"), deployment.at("/spec/template/spec/containers/0/ports/0/name"));
    }

    @Test
    void theEmbeddedDatabaseHasOneReplicaOnAClaimedVolume() throws IOException {
        var deployment = one("Deployment", "embedded-database.yaml");
        var claim = one("PersistentVolumeClaim", "embedded-database.yaml");

        assertEquals(1, deployment.at("/spec/replicas").asInt());
        assertEquals("Recreate", deployment.at("/spec/strategy/type").asText());
        assertEquals(
                claim.at("/metadata/name"),
                deployment.at("/spec/template/spec/volumes/0/persistentVolumeClaim/claimName"));
    }

    @Test
    void theTwoDeploymentsHaveTheSameContainerButForTheDatabase() throws IOException {
        var embedded = container("embedded-database.yaml");
        var external = container("external-database.yaml");
        assertEquals("ibid-database", external.at("/envFrom/0/secretRef/name").asText());

        ((com.fasterxml.jackson.databind.node.ObjectNode) external).remove("envFrom");

        assertEquals(embedded, external);
    }

    @Test
    void composeStartsIbidWhenItsDatabaseIsHealthy() throws IOException {
        var services = documents(DEPLOY.resolve("compose.yaml")).getFirst().at("/services");

        assertEquals(
                "service_healthy",
                services.at("/ibid/depends_on/database/condition").asText());
        assertTrue(services.at("/database/healthcheck/test/1").asText().startsWith("pg_isready"));
        assertTrue(services.at("/ibid/ports/0").asText().startsWith("127.0.0.1:"));
        assertEquals(
                "jdbc:postgresql://database:5432/"
                        + services.at("/database/environment/POSTGRES_DB").asText(),
                services.at("/ibid/environment/QUARKUS_DATASOURCE_JDBC_URL").asText());
    }

    @Test
    void everyVolumeOfComposeIsDeclared() throws IOException {
        var compose = documents(DEPLOY.resolve("compose.yaml")).getFirst();
        var declared = new ArrayList<String>();
        compose.at("/volumes").fieldNames().forEachRemaining(declared::add);
        var used = new ArrayList<String>();
        compose.at("/services").forEach(service -> service.at("/volumes").forEach(volume -> used.add(volume.asText())));

        assertEquals(
                declared,
                used.stream()
                        .filter(volume -> !volume.startsWith("."))
                        .map(volume -> volume.replaceFirst(":.*", ""))
                        .toList());
    }

    @Test
    void theContainerIsNotRootAndListensOnAllOfItsAddresses() throws IOException {
        String file = Files.readString(DEPLOY.resolve("Containerfile"));

        assertTrue(file.contains("\nUSER 10001:10001\n"));
        assertTrue(file.contains("QUARKUS_HTTP_HOST=0.0.0.0"));
        assertTrue(file.contains("IBID_DATA=/data") && file.contains("\nVOLUME /data\n"));
    }

    @Test
    void noImageNamesARegistry() throws IOException {
        try (var files = Files.walk(DEPLOY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        Files.readString(file).matches("(?s).*(FROM|image:|IMAGE=)\\s*[\\w-]+\\.[\\w.-]+/.*"),
                        file::toString);
            }
        }
    }

    @Test
    void theHealthCheckTakesAReadyServerForHealthy() throws Exception {
        assertEquals(0, healthCheckAgainst("HTTP/1.1 200 OK"));
    }

    @Test
    void theHealthCheckTakesAServerThatIsNotReadyForUnhealthy() throws Exception {
        assertNotEquals(0, healthCheckAgainst("HTTP/1.1 503 Service Unavailable"));
    }

    @Test
    void theHealthCheckTakesNoServerForUnhealthy() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        assertNotEquals(0, healthCheck(port).waitFor());
    }

    private static int healthCheckAgainst(String status) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var check = healthCheck(server.getLocalPort());
            try (var connection = server.accept()) {
                var request = new byte[64];
                int length = connection.getInputStream().read(request);
                assertTrue(new String(request, 0, length, US_ASCII).startsWith("GET /q/health/ready HTTP/1.0\r\n"));
                connection.getOutputStream().write((status + "\r\n\r\n").getBytes(US_ASCII));
            }
            return check.waitFor();
        }
    }

    private static Process healthCheck(int port) throws IOException {
        var builder = new ProcessBuilder(healthCheckCommand());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> healthCheckCommand() throws IOException {
        try (var lines = Files.lines(DEPLOY.resolve("Containerfile"))) {
            String command = lines.map(String::strip)
                    .filter(line -> line.startsWith("CMD ["))
                    .findFirst()
                    .orElseThrow()
                    .substring("CMD ".length());
            return Stream.of(new JsonMapper().readValue(command, String[].class))
                    .toList();
        }
    }

    private static JsonNode container(String file) throws IOException {
        return one("Deployment", file).at("/spec/template/spec/containers/0");
    }

    private static JsonNode one(String kind, String file) throws IOException {
        return documents(DEPLOY.resolve("kubernetes").resolve(file)).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        var yaml = new YAMLMapper();
        try (var parser = yaml.createParser(file.toFile())) {
            return yaml.readValues(parser, JsonNode.class).readAll();
        }
    }
}
