package org.ibid.bench.csl;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.csl.Styles;
import org.ibid.work.Work;

/// How many bibliographies and documents a running service gives in a second, beside a service of the same shape around
/// citeproc-js, on the same machine, with the same works and as many clients, one after the other.
public final class EmbedLoad {

    private static final String STYLE = "apa";
    private static final int WORKS = 20;
    private static final long SEED = 20_261_122;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final int atOnce;
    private final Duration time;
    private final List<Work> works = GeneratedWorks.of(WORKS, SEED);

    private EmbedLoad(int atOnce, Duration time) {
        this.atOnce = atOnce;
        this.time = time;
    }

    /// What is asked of both services.
    ///
    /// @param body empty for a GET
    private record Task(String name, String path, String body) {}

    /// What one of them did.
    ///
    /// @param nanos each answer's, in order of size
    private record Load(long[] nanos, double seconds) {
        double perSecond() {
            return nanos.length / seconds;
        }

        double millis(double share) {
            return nanos[Math.min(nanos.length - 1, (int) (nanos.length * share))] / 1e6;
        }
    }

    /// @param arguments `--citeproc-js DIR` the folder `node_modules` with `citeproc`; `--service` the address of the
    ///                  running one; `--at-once` how many clients; `--seconds` for each row and service
    public static void run(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        var given = Arguments.of(arguments, Set.of("citeproc-js", "service", "at-once", "seconds"));
        Path modules = Path.of(
                given.option("citeproc-js")
                        .orElseThrow(
                                () -> new BadArguments(
                                        "Give --citeproc-js DIR, a folder node_modules with the package citeproc (npm install citeproc).")));
        if (!Files.exists(modules.resolve("citeproc/citeproc_commonjs.js"))) {
            throw new BadArguments("There is no package citeproc in " + modules + " (npm install citeproc).");
        }
        if (!OtherSpeed.has("node")) {
            throw new BadArguments("node is not on the path (apt-get install nodejs).");
        }
        URI service = URI.create(given.option("service").orElse("http://127.0.0.1:8080"));
        new EmbedLoad(
                        Integer.parseInt(given.option("at-once").orElse("8")),
                        Duration.ofSeconds(
                                Long.parseLong(given.option("seconds").orElse("5"))))
                .compare(service, modules, out);
    }

    private void compare(URI service, Path modules, PrintStream out) throws BadArguments, IOException {
        URI library = service.resolve("/libraries/embed-load/");
        fill(library);
        Path folder = Files.createTempDirectory("embed-load");
        Process node = start(modules, folder);
        try (var lines = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
            String port = Objects.requireNonNull(lines.readLine(), "citeproc-server.mjs ended");
            URI other = URI.create("http://127.0.0.1:" + port + "/");
            out.printf("%d clients, %d s a row, style %s, %d works%n", atOnce, time.toSeconds(), STYLE, WORKS);
            out.printf(
                    "%-34s %10s %8s %8s %12s %8s %8s %7s%n",
                    "", "Ibid/s", "p50 ms", "p99 ms", "citeproc-js/s", "p50", "p99", "ratio");
            for (var task : tasks()) {
                load(library, task, time.dividedBy(2));
                load(other, task, time.dividedBy(2));
                Load ours = load(library, task, time);
                Load theirs = load(other, task, time);
                out.printf(
                        "%-34s %10.0f %8.2f %8.2f %12.0f %8.2f %8.2f %6.1f×%n",
                        task.name,
                        ours.perSecond(),
                        ours.millis(0.5),
                        ours.millis(0.99),
                        theirs.perSecond(),
                        theirs.millis(0.5),
                        theirs.millis(0.99),
                        ours.perSecond() / theirs.perSecond());
            }
        } finally {
            node.destroy();
        }
    }

    private List<Task> tasks() throws IOException {
        String ids = works.stream().map(EmbedLoad::id).collect(Collectors.joining(","));
        var items = works.stream().map(Work::toCsl).toList();
        var citations = IntStream.range(0, 2 * WORKS)
                .mapToObj(i -> Map.of(
                        "citationItems", List.of(Map.of("id", id(works.get(i * 7 % WORKS)))),
                        "properties", Map.of("noteIndex", i + 1)))
                .toList();
        return List.of(
                new Task("embed: a list by keys (GET)", "bibliography?style=" + STYLE + "&works=" + ids, ""),
                new Task(
                        "embed: a text's 40 citations (POST)",
                        "bibliography",
                        JSON.writeValueAsString(
                                Map.of("style", STYLE, "works", List.of(ids.split(",")), "citations", citations))),
                new Task(
                        "a list of items sent along (POST)",
                        "bibliography",
                        JSON.writeValueAsString(Map.of("style", STYLE, "items", items))),
                new Task(
                        "one item sent along (POST)",
                        "bibliography",
                        JSON.writeValueAsString(Map.of("style", STYLE, "items", items.subList(0, 1)))));
    }

    private static String id(Work work) {
        return work.text("id").orElseThrow();
    }

    /// The works have to be in a library before they are asked for by their keys.
    private void fill(URI library) throws BadArguments, IOException {
        var made = HttpRequest.newBuilder(URI.create(library.toString().replaceFirst("/$", "")))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        var sent = HttpRequest.newBuilder(library.resolve("import?format=csl-json"))
                .header("Content-Type", "application/vnd.citationstyles.csl+json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(works.stream().map(Work::toCsl).toList())))
                .build();
        try {
            client.send(made, HttpResponse.BodyHandlers.discarding());
            var stored = client.send(sent, HttpResponse.BodyHandlers.ofString());
            if (stored.statusCode() >= 300) {
                throw new BadArguments("The works are not stored: " + stored.statusCode() + " " + stored.body());
            }
        } catch (IOException notThere) {
            throw new BadArguments("No service answers at " + library + ": start it with ./serve, or say --service.");
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private Process start(Path modules, Path folder) throws BadArguments, IOException {
        Files.writeString(
                folder.resolve("items.json"),
                JSON.writeValueAsString(works.stream().map(Work::toCsl).toList()));
        Files.writeString(folder.resolve(STYLE + ".csl"), new Styles(Path.of("absent")).xml(STYLE));
        try (var locale = EmbedLoad.class.getResourceAsStream("/locales-en-US.xml")) {
            Files.copy(Objects.requireNonNull(locale), folder.resolve("locales-en-US.xml"));
        }
        String script =
                Project.folder().resolve("src/bench/js/citeproc-server.mjs").toString();
        return new ProcessBuilder("node", script, modules.toString(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Load load(URI service, Task task, Duration time) throws IOException {
        var builder = HttpRequest.newBuilder(service.resolve(task.path))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
        var request = task.body.isEmpty()
                ? builder.build()
                : builder.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(task.body))
                        .build();
        long start = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(atOnce)) {
            var all = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < atOnce; i++) {
                all.add(clients.submit(() -> ask(request, start + time.toNanos())));
            }
            var nanos = new ArrayList<Long>();
            for (var one : all) {
                nanos.addAll(one.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Load(sorted, seconds);
        } catch (ExecutionException failed) {
            throw new IOException(
                    task.name + " at " + service + ": " + failed.getCause().getMessage(), failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private List<Long> ask(HttpRequest request, long end) throws IOException, InterruptedException {
        var nanos = new ArrayList<Long>();
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode() + ": " + answer.body());
            }
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    private static IOException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", stopped);
    }
}
