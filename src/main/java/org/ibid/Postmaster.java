package org.ibid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The running PostgreSQL server of one cluster folder, ours or one that an earlier, killed process left behind.
record Postmaster(ProcessHandle process, Path cluster) {
    private static final int SECONDS_TO_STOP = 60;

    /// The server that runs on the folder now, found by the `postmaster.pid` it writes there. A pid that belongs to
    /// some other program by now (the machine was restarted) is none.
    static Optional<Postmaster> on(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readString(file)
                .lines()
                .findFirst()
                .filter(pid -> pid.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(Postmaster::isPostgres)
                .map(process -> new Postmaster(process, cluster));
    }

    /// Stops it the fast way (SIGINT: sessions end, a checkpoint is written) and waits until it is gone.
    ///
    /// @throws CannotStart when it still runs after a minute
    void stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        var gone = process.onExit().thenApply(_ -> true).completeOnTimeout(false, SECONDS_TO_STOP, TimeUnit.SECONDS);
        if (!gone.join()) {
            throw CannotStart.databaseDoesNotStop(cluster, process.pid());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
