package org.ibid;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The embedded server's files in the data folder: the cluster itself (`postgres`), the server's unpacked binaries,
/// its log and its password.
///
/// The binaries have a folder of their own, and it must stay so: the library that unpacks them deletes what looks
/// like an old cluster beside them.
record Cluster(DataFolder folder) {
    Path files() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("binaries").resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /// Makes ready for a start: a server that a killed process left behind is stopped, a first start that was cut
    /// short is begun anew, the log starts empty.
    ///
    /// @throws CannotStart when the cluster cannot be used by our server
    void prepare() throws IOException, InterruptedException {
        stop();
        Files.deleteIfExists(files().resolve("postmaster.pid"));
        if (Files.exists(unfinished())) {
            deleteFiles();
        }
        if (Files.exists(files().resolve("PG_VERSION"))) {
            checkUsable();
        } else {
            Files.writeString(unfinished(), "");
            writePassword();
        }
        Files.createDirectories(folder.resolve("binaries"), DataFolder.PRIVATE_FOLDER);
        Files.writeString(log(), "");
    }

    /// Notes that the first start came to its end: from now on the files are never deleted.
    void isWhole() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    /// Stops the server that runs on the files, if any, and waits for its end.
    void stop() throws IOException, InterruptedException {
        Optional<Postmaster> running = Postmaster.on(files());
        if (running.isPresent()) {
            running.get().stop();
        }
    }

    /// What `initdb` is told beyond the library's own options (each becomes `--name=value`).
    ///
    /// Sorting and case come from PostgreSQL's built-in C.UTF-8, the same on every machine; the C library's part,
    /// which pg_trgm and full text ask what a letter is, must be a UTF-8 one too, or every accented letter is none.
    Map<String, String> initdbOptions() {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return Map.of(
                "auth-host", "scram-sha-256",
                "auth-local", "scram-sha-256",
                "pwfile", passwordFile().toString(),
                "locale-provider", "builtin",
                "builtin-locale", "C.UTF-8",
                "locale", "C",
                "lc-ctype", mac ? "en_US.UTF-8" : "C.UTF-8");
    }

    /// The line of the server's log that says why it did not start, or its last one.
    String lastWords() throws IOException {
        List<String> lines =
                Files.readString(log()).lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .orElse("it said nothing");
    }

    private void checkUsable() throws IOException {
        String version = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!version.equals(EmbeddedDatabase.MAJOR_VERSION)) {
            throw CannotStart.otherMajorVersion(files(), version, EmbeddedDatabase.MAJOR_VERSION);
        }
        if (!Files.exists(passwordFile())) {
            throw CannotStart.passwordLost(passwordFile());
        }
    }

    private void writePassword() throws IOException {
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), new BigInteger(160, new SecureRandom()).toString(36) + "\n");
    }

    private void deleteFiles() throws IOException {
        if (!Files.exists(files())) {
            return;
        }
        try (var found = Files.walk(files())) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path passwordFile() {
        return folder.resolve("postgres.password");
    }

    /// Present from the first `initdb` until the server it was for has answered.
    private Path unfinished() {
        return folder.resolve("postgres.unfinished");
    }
}
