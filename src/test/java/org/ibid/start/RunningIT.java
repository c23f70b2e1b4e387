package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds while one service runs, and what happens to others started beside it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningIT {
    @TempDir
    static Path folder;

    private Service service;

    @BeforeAll
    void start() throws IOException {
        service = Service.ready(data(), Service.NO_FIRST_PAPERS);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "max_connections, 40"
    })
    void theEmbeddedServerIsSetTo(String setting, String value) throws SQLException, IOException {
        assertEquals(value, service.ask("SHOW " + setting));
    }

    @Test
    void sortingDoesNotAskTheMachinesLocale() throws SQLException, IOException {
        assertEquals(
                "b/C.UTF-8",
                service.ask("SELECT concat(datlocprovider, '/', datlocale) FROM pg_database WHERE datname = 'ibid'"));
    }

    @Test
    void anAccentedLetterIsALetter() throws SQLException, IOException {
        assertEquals("'éçà':1 'ümit':2", service.ask("SELECT to_tsvector('simple', 'ÉÇÀ Ümit')::text"));
        service.run("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        assertEquals("1", service.ask("SELECT similarity('MÜLLER', 'müller')::text"));
    }

    @Test
    void theDatabaseLetsNobodyInWithoutItsPassword() {
        var refused = assertThrows(
                SQLException.class, () -> DriverManager.getConnection(service.databaseUrl(), "postgres", "guess"));
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void nobodyElseMayReadTheDataFolder() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
    }

    @Test
    void theConsoleSaysWhereItIsWhoReachesItAndWhereTheDataIs() throws IOException {
        String out = service.out();
        assertTrue(out.contains("http://127.0.0.1:" + service.port() + "/"), out);
        assertTrue(out.contains("It listens on this machine only, and has no access control yet."), out);
        assertTrue(out.contains("The data is kept in the folder " + data().toRealPath()), out);
    }

    @Test
    void nothingIsSaidOnStderr() throws IOException {
        assertEquals("", service.err());
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefusedAndTheFirstOneNamed() throws IOException, InterruptedException {
        try (Service second = Service.begun(data(), Map.of())) {
            assertNotEquals(0, second.exitCode());
            assertEquals(
                    "The data folder %s is in use by another Ibid (process %d): stop that one, or name another folder with ./serve --data FOLDER or IBID_DATA.\n"
                            .formatted(data().toRealPath(), service.pid()),
                    second.err());
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted() throws IOException, InterruptedException {
        Path other = folder.resolve("other");
        try (Service second = Service.begun(service.port(), other, Map.of())) {
            assertNotEquals(0, second.exitCode());
            assertEquals(
                    "Port %d on 127.0.0.1 is taken by another program: stop that program, or choose another port, as in ./serve --port %d.\n"
                            .formatted(service.port(), service.port() + 1),
                    second.err());
            assertTrue(Files.notExists(other.resolve("postgres")));
        }
    }

    @Test
    void aDatabaseThatRefusesThePasswordIsTold() throws IOException, InterruptedException {
        try (Service second = Service.begun(folder.resolve("unused"), database("guess"))) {
            assertNotEquals(0, second.exitCode());
            assertEquals(
                    "The database %s refuses the sign-in (FATAL: password authentication failed for user \"postgres\"): mend QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.\n"
                            .formatted(service.databaseUrl()),
                    second.err());
        }
    }

    @Test
    void aServerOfOnesOwnIsUsedInPlaceOfTheEmbeddedOne() throws IOException, SQLException {
        Path unused = folder.resolve("unused-too");
        service.run("CREATE DATABASE elsewhere");
        var elsewhere = database(service.databasePassword(), "elsewhere");
        try (Service second =
                Service.ready(Service.freePort(), unused, elsewhere, "--host", "0.0.0.0", Service.NO_FIRST_PAPERS)) {
            String out = second.out();
            assertTrue(
                    out.contains("The data is kept in the database " + elsewhere.get("QUARKUS_DATASOURCE_JDBC_URL")));
            assertTrue(out.contains("WARNING: it listens on 0.0.0.0 and has no access control yet"), out);
            assertTrue(Files.notExists(unused));
        }
    }

    private Map<String, String> database(String password) throws IOException {
        return database(password, "ibid");
    }

    private Map<String, String> database(String password, String name) throws IOException {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                service.databaseUrl().replaceFirst("ibid$", name),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
