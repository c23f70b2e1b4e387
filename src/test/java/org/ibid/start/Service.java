package org.ibid.start;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One process of `./serve`: its data folder, its console, and the ways to end it.
final class Service implements AutoCloseable {
    private static final Path SERVE = Path.of("serve").toAbsolutePath();
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path data;
    private final Path console;
    private final int port;

    private Service(Process process, Path data, Path console, int port) {
        this.process = process;
        this.data = data;
        this.console = console;
        this.port = port;
    }

    /// A service that answers.
    static Service ready(Path data, String... options) throws IOException {
        return ready(freePort(), data, Map.of(), options);
    }

    static Service ready(int port, Path data, Map<String, String> environment, String... options) throws IOException {
        Service service = begun(port, data, environment, options);
        await().atMost(TIME_TO_START)
                .pollInterval(Duration.ofMillis(100))
                .failFast(service::checkRuns)
                .until(service::answers);
        return service;
    }

    /// A service that is still starting, or failing to.
    static Service begun(Path data, Map<String, String> environment, String... options) throws IOException {
        return begun(freePort(), data, environment, options);
    }

    static Service begun(int port, Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(SERVE.toString()));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of(options));
        Path console = Files.createTempDirectory("ibid-console");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(console.resolve("out").toFile())
                .redirectError(console.resolve("err").toFile());
        builder.environment().putAll(environment);
        return new Service(builder.start(), data, console, port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String out() throws IOException {
        return Files.readString(console.resolve("out"));
    }

    String err() throws IOException {
        return Files.readString(console.resolve("err"));
    }

    /// Waits for the process to end by itself and gives its exit code.
    int exitCode() throws InterruptedException {
        if (!process.waitFor(TIME_TO_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it still runs: " + console);
        }
        return process.exitValue();
    }

    /// What Ctrl-C and a service runner do (SIGTERM).
    void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    /// What an out-of-memory killer does (SIGKILL).
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /// The pid of the database server that holds the data folder.
    long postmaster() throws IOException {
        return Long.parseLong(postmasterLines().getFirst());
    }

    String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmasterLines().get(3) + "/ibid";
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("postgres.password")).strip();
    }

    /// The first column of the first row.
    String ask(String sql) throws SQLException, IOException {
        try (Connection connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void run(String sql) throws SQLException, IOException {
        try (Connection connection = connection()) {
            connection.createStatement().execute(sql);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(TIME_TO_START.toSeconds(), TimeUnit.SECONDS).join();
    }

    private Connection connection() throws SQLException, IOException {
        return DriverManager.getConnection(databaseUrl(), "postgres", databasePassword());
    }

    private List<String> postmasterLines() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    }

    private void checkRuns() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("it ended with code %d: %s%s".formatted(process.exitValue(), out(), err()));
        }
    }

    private boolean answers() throws InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        try {
            return HTTP.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
