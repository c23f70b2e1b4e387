package org.ibid.lookup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Stands in for all registries in all `@QuarkusTest` classes: it answers as `lookup/answers.tsv` says. `/asked` tells
/// what it was asked.
@QuarkusTestResource(StandIn.class)
public final class StandIn implements QuarkusTestResourceLifecycleManager {
    private static final Path ANSWERS = Path.of("src/test/resources/lookup");

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private @Nullable HttpServer server;

    private record Rule(String path, String words, String answer) {
        static Rule of(String line) {
            String[] parts = line.split("\t", 3);
            return new Rule(parts[0], parts[1], parts[2]);
        }

        boolean fits(String path, String query) {
            return path.equals(this.path)
                    && (words.equals("*") || query.toLowerCase().contains(words.toLowerCase()));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            var rules = Files.readAllLines(ANSWERS.resolve("answers.tsv")).stream()
                    .map(Rule::of)
                    .toList();
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", question -> answer(question, rules));
            started.start();
            server = started;
            return settings("http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String base) {
        return Map.ofEntries(
                Map.entry("ibid.lookup.contact", "librarian@example.org"),
                Map.entry("ibid.lookup.crossref", base + "/crossref"),
                Map.entry("ibid.lookup.datacite", base + "/datacite"),
                Map.entry("ibid.lookup.openalex", base + "/openalex"),
                Map.entry("ibid.lookup.open-library", base + "/openlibrary"),
                Map.entry("ibid.lookup.pubmed", base + "/pubmed"),
                Map.entry("ibid.lookup.pubmed-central", base + "/pubmedcentral"),
                Map.entry("ibid.lookup.arxiv", base + "/arxiv"),
                Map.entry("ibid.lookup.paced", "false"),
                Map.entry("ibid.lookup.pause", "10ms"),
                Map.entry("ibid.lookup.rest", "50ms"));
    }

    private void answer(HttpExchange question, List<Rule> rules) throws IOException {
        var address = question.getRequestURI();
        String query =
                address.getRawQuery() == null ? "" : URLDecoder.decode(address.getRawQuery(), StandardCharsets.UTF_8);
        if (address.getPath().equals("/asked")) {
            send(question, 200, String.join("\n", asked).getBytes(StandardCharsets.UTF_8));
            return;
        }
        asked.add(address.getPath() + "?" + query + " "
                + question.getRequestHeaders().getFirst("User-Agent"));
        String answer = rules.stream()
                .filter(rule -> rule.fits(address.getPath(), query))
                .map(Rule::answer)
                .findFirst()
                .orElse("404");
        if (answer.matches("\\d{3}")) {
            send(question, Integer.parseInt(answer), new byte[0]);
        } else {
            send(question, 200, Files.readAllBytes(ANSWERS.resolve(answer)));
        }
    }

    private static void send(HttpExchange question, int status, byte[] body) throws IOException {
        try (question) {
            question.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            question.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
