package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is stored outlives the process, however it ends.
class RestartIT {
    @TempDir
    Path folder;

    @Test
    void whatIsStoredIsThereAfterAStopAndAfterAKill() throws IOException, InterruptedException, SQLException {
        try (Service first = Service.ready(folder, Service.NO_FIRST_PAPERS)) {
            first.run("CREATE TABLE kept (word text)");
            first.run("INSERT INTO kept VALUES ('stopped')");
            long postmaster = first.postmaster();
            first.stop();
            assertFalse(runs(postmaster), "a stop leaves no database server behind");
        }
        long orphan;
        try (Service second = Service.ready(folder, Service.NO_FIRST_PAPERS)) {
            second.run("INSERT INTO kept VALUES ('killed')");
            orphan = second.postmaster();
            second.kill();
            assertTrue(runs(orphan), "a kill leaves the database server behind");
        }
        try (Service third = Service.ready(folder, Service.NO_FIRST_PAPERS)) {
            assertEquals("stopped killed", third.ask("SELECT string_agg(word, ' ' ORDER BY word DESC) FROM kept"));
            assertFalse(runs(orphan), "the next start stops it");
            assertNotEquals(orphan, third.postmaster());
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAnew() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(folder.resolve("postgres").resolve("base"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres.unfinished"), "");
        try (Service service = Service.ready(folder, Service.NO_FIRST_PAPERS)) {
            assertEquals("1", service.ask("SELECT 1"));
            assertTrue(Files.notExists(folder.resolve("postgres.unfinished")));
        }
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).isPresent();
    }
}
