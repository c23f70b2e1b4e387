package org.ibid.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry that does not answer as it should, spoken to over HTTP.
@QuarkusTest
class AskingTest {

    private static final Sound WATSON = (Sound) Identifier.read(Scheme.DOI, "10.1038/171737a0");

    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private HttpServer inside;

    @BeforeEach
    void start() throws IOException {
        server = server();
        inside = server();
    }

    private static HttpServer server() throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.start();
        return started;
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        inside.stop(0);
    }

    private void answers(HttpHandler handler) {
        server.createContext("/", question -> {
            try (question) {
                questions.incrementAndGet();
                handler.handle(question);
            }
        });
    }

    private static void send(HttpExchange question, int status, byte[] body) throws IOException {
        question.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        question.getResponseBody().write(body);
    }

    private static byte[] watson() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/lookup/crossref/watson.json"));
    }

    private URI address(HttpServer of) {
        return URI.create("http://127.0.0.1:" + of.getAddress().getPort());
    }

    private Crossref crossref() {
        var settings = new Small(address(server));
        return new Crossref(new Asking(Service.CROSSREF, settings, "1"), settings);
    }

    private static List<Found> asked(Crossref crossref) {
        return crossref.byIdentifiers(Scheme.DOI, List.of(WATSON));
    }

    private ServiceFailed refused() {
        var crossref = crossref();
        return assertThrows(ServiceFailed.class, () -> asked(crossref));
    }

    @Test
    void whoAsksIsSaid() throws IOException {
        var said = new String[2];
        answers(question -> {
            said[0] = question.getRequestHeaders().getFirst("User-Agent");
            said[1] = question.getRequestURI().getQuery();
            send(question, 200, watson());
        });

        assertEquals(1, asked(crossref()).size());
        assertEquals("Ibid/1 (mailto:a+b@example.org)", said[0]);
        assertTrue(said[1].endsWith("mailto=a+b@example.org"), said[1]);
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedFor() {
        answers(question -> await());

        assertTrue(refused().sentence().contains("did not answer within 300 ms"), refused()::sentence);
    }

    @Test
    void oneThatStopsWithinItsAnswerIsNotWaitedFor() {
        answers(question -> {
            question.sendResponseHeaders(200, 0);
            question.getResponseBody().write("{\"status\":".getBytes(StandardCharsets.UTF_8));
            question.getResponseBody().flush();
            await();
        });

        refused();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"ok\",\"message\":{\"items\":[{\"DOI\":\"10.10",
                "<!DOCTYPE html><html><title>Maintenance</title></html>",
                "{\"status\":\"ok\"}",
                "\"ok\"",
                " "
            })
    void whatIsNotItsDocumentedAnswerIsNone(String body) {
        answers(question -> send(question, 200, body.getBytes(StandardCharsets.UTF_8)));

        assertTrue(refused().sentence().startsWith("Crossref answered with something else than whole JSON"));
    }

    @Test
    void anAnswerThatIsTooLargeIsNotReadToItsEnd() {
        byte[] piece = new byte[64_000];
        answers(question -> {
            question.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100_000; i++) {
                question.getResponseBody().write(piece);
            }
        });

        assertEquals("Crossref answered with more than 100000 bytes.", refused().sentence());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void oneThatIsBusyIsAskedAgain(int status) throws IOException {
        answers(question -> {
            question.getResponseHeaders().set("Retry-After", "0");
            send(question, questions.get() < 3 ? status : 200, questions.get() < 3 ? new byte[0] : watson());
        });

        assertEquals(1, asked(crossref()).size());
        assertEquals(3, questions.get());
    }

    @Test
    void oneThatStaysBusyIsGivenUp() {
        answers(question -> send(question, 503, new byte[0]));

        assertEquals("Crossref is busy or out of order (status 503).", refused().sentence());
        assertEquals(3, questions.get());
    }

    @Test
    void oneThatAsksForALongPauseIsLeftAloneUntilThen() {
        answers(question -> {
            question.getResponseHeaders().set("Retry-After", "3600");
            send(question, 429, new byte[0]);
        });
        var crossref = crossref();

        assertThrows(ServiceFailed.class, () -> asked(crossref));
        var again = assertThrows(ServiceFailed.class, () -> asked(crossref));

        assertTrue(again.until().orElseThrow().isAfter(Instant.now().plusSeconds(3_000)));
        assertEquals(1, questions.get());
    }

    @Test
    void oneThatDoesNotAnswerAgainAndAgainIsLeftAlone() {
        answers(question -> send(question, 503, new byte[0]));
        var crossref = crossref();

        for (int i = 0; i < 4; i++) {
            assertThrows(ServiceFailed.class, () -> asked(crossref));
        }

        assertEquals(8, questions.get());
    }

    @Test
    void whatIsRefusedIsNotAskedAgain() {
        answers(question -> send(question, 400, new byte[0]));

        assertEquals("Crossref refused the question (status 400).", refused().sentence());
        assertEquals(1, questions.get());
    }

    @Test
    void oneThatIsRefusedAmongManyFailsAlone() {
        var wrong = (Sound) Identifier.read(Scheme.DOI, "10.9999/wrong");
        answers(question -> {
            boolean isRefused = question.getRequestURI().getQuery().contains("wrong");
            send(question, isRefused ? 400 : 200, isRefused ? new byte[0] : watson());
        });

        var found = new Lookup(new Small(address(server)), "1").byIdentifiers(Service.CROSSREF, List.of(wrong, WATSON));

        assertEquals(1, found.get(WATSON).size());
        assertEquals(List.of(), found.get(wrong));
    }

    @Test
    void oneThatRefusesEverythingHasFailed() {
        var other = (Sound) Identifier.read(Scheme.DOI, "10.9999/other");
        answers(question -> send(question, 400, new byte[0]));
        var lookup = new Lookup(new Small(address(server)), "1");

        assertThrows(ServiceFailed.class, () -> lookup.byIdentifiers(Service.CROSSREF, List.of(other, WATSON)));
    }

    @Test
    void ofOneIdentifierNoMoreIsTakenThanCanBeCompared() {
        String items = IntStream.range(0, 1_000)
                .mapToObj("{\"DOI\": \"10.1038/171737a0\", \"title\": [\"Title %d\"]}"::formatted)
                .collect(Collectors.joining(","));
        answers(question -> send(
                question,
                200,
                "{\"message\": {\"items\": [%s]}}".formatted(items).getBytes(StandardCharsets.UTF_8)));

        var found = new Lookup(new Small(address(server)), "1").byIdentifiers(Service.CROSSREF, List.of(WATSON));

        assertEquals(10, found.get(WATSON).size());
    }

    @Test
    void aWorkThatHasOnlyASubtitleIsCalledByIt() {
        String item = "{\"DOI\": \"10.1038/171737a0\", \"title\": [\"\"], \"subtitle\": [\"A structure\"]}";
        answers(question -> send(
                question,
                200,
                "{\"message\": {\"items\": [%s]}}".formatted(item).getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                Optional.of("A structure"), asked(crossref()).getFirst().work().text("title"));
    }

    @ParameterizedTest
    @CsvSource({"CROSSREF, message.items", "DATACITE, data", "OPENALEX, results"})
    void anIdentifierThatAListCannotHoldIsAskedAloneAndTheOthersTogether(Service service, String list) {
        var identifiers = Stream.of("10.9999/one", "10.9999/two,three", "10.9999/four")
                .map(doi -> (Sound) Identifier.read(Scheme.DOI, doi))
                .toList();
        String nothing =
                list.equals("message.items") ? "{\"message\": {\"items\": []}}" : "{\"%s\": []}".formatted(list);
        var asked = new CopyOnWriteArrayList<String>();
        answers(question -> {
            asked.add(question.getRequestURI().getPath() + "?"
                    + question.getRequestURI().getQuery());
            boolean isAlone = question.getRequestURI().getPath().contains("three");
            send(question, isAlone ? 404 : 200, isAlone ? new byte[0] : nothing.getBytes(StandardCharsets.UTF_8));
        });

        new Lookup(new Small(address(server)), "1").byIdentifiers(service, identifiers);

        assertEquals(2, asked.size());
        assertTrue(
                asked.stream()
                        .anyMatch(one ->
                                one.contains("10.9999/one") && one.contains("10.9999/four") && !one.contains("three")),
                asked::toString);
        assertTrue(
                asked.stream().anyMatch(one -> one.contains("two,three") && !one.contains("/four")), asked::toString);
    }

    @Test
    void whatIsLeftOfAListIsAskedByItsAddressAsOneAlone() {
        var identifiers = Stream.of("10.9999/one", "10.9999/two,three")
                .map(doi -> (Sound) Identifier.read(Scheme.DOI, doi))
                .toList();
        var asked = new CopyOnWriteArrayList<String>();
        answers(question -> {
            asked.add(question.getRequestURI().toString());
            send(question, 404, new byte[0]);
        });

        new Lookup(new Small(address(server)), "1").byIdentifiers(Service.OPENALEX, identifiers);

        assertEquals(2, asked.size());
        assertTrue(asked.stream().noneMatch(one -> one.contains("filter=")), asked::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "204, Crossref answered with something else than whole JSON: \"\"",
        "404, Crossref has nothing where it is asked (status 404).",
        "403, Crossref does not let Ibid ask (status 403)."
    })
    void anAnswerWithoutAnyIsAFailure(int status, String sentence) {
        answers(question -> send(question, status, new byte[0]));

        assertTrue(refused().sentence().startsWith(sentence), refused()::sentence);
    }

    @Test
    void noPauseIsLongerThanADay() {
        answers(question -> {
            question.getResponseHeaders().set("Retry-After", "999999999");
            send(question, 429, new byte[0]);
        });

        assertTrue(refused().until().orElseThrow().isBefore(Instant.now().plus(Duration.ofDays(2))));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noAnswerMakesIbidCallAnotherAddress(int status) {
        var called = new AtomicInteger();
        inside.createContext("/", question -> {
            called.incrementAndGet();
            send(question, 200, watson());
        });
        answers(question -> {
            question.getResponseHeaders().set("Location", address(inside) + "/works");
            send(question, status, new byte[0]);
        });

        assertTrue(refused().sentence().contains("which is not followed"), refused()::sentence);
        assertEquals(0, called.get());
    }

    @Test
    void aRedirectWithinItsHostIsFollowed() throws IOException {
        answers(question -> {
            if (question.getRequestURI().getPath().equals("/moved")) {
                send(question, 200, watson());
            } else {
                question.getResponseHeaders().set("Location", "/moved");
                send(question, 301, new byte[0]);
            }
        });

        assertEquals(1, asked(crossref()).size());
    }

    @Test
    void aRedirectToItselfEnds() {
        answers(question -> {
            question.getResponseHeaders()
                    .set("Location", question.getRequestURI().toString());
            send(question, 302, new byte[0]);
        });

        refused();
        assertTrue(questions.get() < 100);
    }

    @Test
    void oneThatIsNotThereFails() {
        server.stop(0);

        assertEquals(
                "Crossref cannot be reached, or did not finish its answer.",
                refused().sentence());
    }

    /// Small bounds, so that no test takes long.
    private record Small(URI crossref) implements LookupSettings {

        @Override
        public Optional<String> contact() {
            return Optional.of("a+b@example.org");
        }

        @Override
        public URI datacite() {
            return crossref;
        }

        @Override
        public URI openalex() {
            return crossref;
        }

        @Override
        public Optional<String> openalexKey() {
            return Optional.empty();
        }

        @Override
        public URI openLibrary() {
            return crossref;
        }

        @Override
        public URI pubmed() {
            return crossref;
        }

        @Override
        public Optional<String> pubmedKey() {
            return Optional.empty();
        }

        @Override
        public URI pubmedCentral() {
            return crossref;
        }

        @Override
        public URI arxiv() {
            return crossref;
        }

        @Override
        public Duration timeout() {
            return Duration.ofMillis(300);
        }

        @Override
        public int retries() {
            return 2;
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(5);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration rest() {
            return Duration.ofMinutes(1);
        }

        @Override
        public boolean paced() {
            return false;
        }

        @Override
        public int largest() {
            return 100_000;
        }

        @Override
        public Duration keep() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration keepNothing() {
            return Duration.ofDays(1);
        }
    }
}
