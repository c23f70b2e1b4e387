package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What keeps Ibid from starting is told in one line that says what, where and what to do.
class FaultIT {
    @TempDir
    Path folder;

    @Test
    void aDataFolderThatIsAFile() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(
                "The data folder %s is a file: name a folder with ./serve --data FOLDER or IBID_DATA.".formatted(file),
                fault(file, Map.of()));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/proc is a place that not even root can write")
    void aDataFolderThatCannotBeWritten() throws IOException, InterruptedException {
        assertEquals(
                "The data folder /proc/ibid cannot be written (NoSuchFileException): let this user write it, or name another with ./serve --data FOLDER or IBID_DATA.",
                fault(Path.of("/proc/ibid"), Map.of()));
    }

    @Test
    void theDataOfAnotherMajorVersionIsLeftAlone() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("postgres"));
        Path version = Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "17\n");
        assertEquals(
                "The data in %s was written by PostgreSQL 17 and this Ibid brings PostgreSQL 18: start the Ibid that wrote it, dump the data and load it here, or run pg_upgrade."
                        .formatted(folder.toRealPath().resolve("postgres")),
                fault(folder, Map.of()));
        assertEquals("17\n", Files.readString(version));
    }

    @Test
    void aLostPassword() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "18\n");
        assertEquals(
                "The file %s with the database's password is missing: put it back from a backup of the data folder."
                        .formatted(folder.toRealPath().resolve("postgres.password")),
                fault(folder, Map.of()));
    }

    @Test
    void aDatabaseServerThatDoesNotAnswer() throws IOException, InterruptedException {
        String url = "jdbc:postgresql://127.0.0.1:%d/ibid".formatted(Service.freePort());
        String said = fault(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", url + "?password=secret"));
        assertTrue(said.startsWith("The database " + url + " cannot be reached (Connection to 127.0.0.1:"), said);
        assertTrue(said.endsWith(
                ": start it or mend QUARKUS_DATASOURCE_JDBC_URL, or unset that to use the embedded one."));
    }

    @Test
    void aDatabaseOfAnotherMake() throws IOException, InterruptedException {
        assertEquals(
                "The database address jdbc:h2:mem:ibid is not one of PostgreSQL: it must look like jdbc:postgresql://host:5432/database.",
                fault(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:mem:ibid")));
    }

    @Test
    void aHostThatThisMachineHasNot() throws IOException, InterruptedException {
        String said = fault(folder, Map.of(), "--host", "192.0.2.1");
        assertTrue(said.startsWith("Ibid cannot listen on port "), said);
        assertTrue(said.contains("of 192.0.2.1 (Cannot assign requested address"), said);
    }

    @Test
    void aPortThatIsNoNumber() throws IOException, InterruptedException {
        assertEquals(
                "The setting quarkus.http.port is 'http': it must be a number from 0 to 65535.",
                fault(folder, Map.of(), "--port", "http"));
    }

    @Test
    void anEngineThatThereIsNot() throws IOException, InterruptedException {
        assertEquals(
                "The setting ibid.csl.engine is 'citeproc-js': it must be ibid or citeproc-java.",
                fault(folder, Map.of("IBID_CSL_ENGINE", "citeproc-js")));
    }

    @Test
    void anOptionThatServeDoesNotKnow() throws IOException, InterruptedException {
        assertEquals("Unknown option '--prot': see ./serve --help", fault(folder, Map.of(), "--prot", "80"));
    }

    /// The one line it says, after checking that it is one and that it ended with a code that says so.
    private static String fault(Path data, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        try (Service service = Service.begun(data, environment, options)) {
            assertNotEquals(0, service.exitCode());
            List<String> lines = service.err().lines().toList();
            assertEquals(1, lines.size(), service.err());
            return lines.getFirst();
        }
    }
}
