package org.ibid.start;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// One process of `./serve`: its data folder, its console, and the ways to end it.
final class Service implements AutoCloseable {
    /// For a service that is not started for the papers it brings along.
    static final String NO_FIRST_PAPERS = "-Dibid.seeds=";

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

    /// A service that has said so: it answers from then on, and its first papers are in.
    static Service ready(Path data, String... options) throws IOException {
        return ready(freePort(), data, Map.of(), options);
    }

    static Service ready(int port, Path data, Map<String, String> environment, String... options) throws IOException {
        Service service = begun(port, data, environment, options);
        service.awaits(() -> service.out().contains("Ibid is ready: "));
        if (!service.answers()) {
            throw new AssertionError("it said that it is ready, and does not answer");
        }
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
        // it lives for seconds: what the thorough compiler makes would hardly be run
        builder.environment().put("IBID_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
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

    /// What a power cut does, but for the disk: the service and its database server end at once (SIGKILL).
    void killAll() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> sessions = server.children().toList();
        kill();
        server.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
        server.onExit().orTimeout(TIME_TO_START.toSeconds(), TimeUnit.SECONDS).join();
    }

    /// Waits until something is so, as long as the process runs.
    void awaits(Callable<Boolean> something) {
        await().atMost(TIME_TO_START)
                .pollInterval(Duration.ofMillis(10))
                .failFast(this::checkRuns)
                .until(something);
    }

    /// The body of an answer that must be 200.
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
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

    private boolean answers() {
        try {
            HttpRequest ready =
                    HttpRequest.newBuilder(address("/q/health/ready")).build();
            return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
