package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that break HTTP's own rules, which no ordinary client sends, are answered with a problem too.
@QuarkusTest
@Timeout(60)
class MalformedRequestTest {

    /// The whole answer to a request written by hand.
    private static String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(String answer, int status, String type) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json"), answer);
        String body = answer.substring(answer.indexOf("\r\n\r\n"));
        assertEquals(
                "/problems/" + type,
                JsonPath.from(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1))
                        .getString("type"));
    }

    private static String post(String path, String type, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /papers|multipart/form-data; boundary=x|--x__Content-Disposition: form-data; name="file"; filename="a"____text
            /papers|multipart/form-data; boundary=x|no boundary
            /papers|multipart/form-data|--x__Content-Disposition: form-data; name="file"____text__--x--
            /papers|multipart/form-data; boundary=x|--x__Content-Disposition____text__--x--__
            /papers/batch|multipart/form-data; boundary=x|--x__Content-Disposition: form-data; name="file"; filename="a"____text
            /papers/batch|multipart/form-data; boundary=x|''
            """)
    void aFormThatIsNoneIsAProblem(String path, String type, String body) throws IOException {
        String answer = answer(post(path, type, body.replace("__", "\r\n")));
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        isProblem(
                answer("POST /papers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 99999999999\r\n\r\nx"),
                413,
                "file-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0\r\n", "1.1\r\nConnection: close\r\n", "1.1\r\nHost: a\"b\r\nConnection: close\r\n"})
    void aRequestThatNamesNoHostIsAProblem(String version) throws IOException {
        String answer = answer("GET /papers HTTP/" + version + "\r\n");
        isProblem(answer.replaceFirst("^HTTP/1\\.0", "HTTP/1.1"), 400, "invalid-request");
        assertTrue(answer.contains("header Host"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/works?x=%zz", "/works/%", "/better-bibtex/cayw?q=100%", "/libraries/main/works?q=%4"})
    void aPercentSignThatBeginsNoEscapeIsAProblem(String address) throws IOException {
        String answer = answer("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        isProblem(answer, 400, "invalid-request");
        assertTrue(answer.contains("%25"), answer);
    }

    /// The answer to a body that comes in pieces, each some time behind the other.
    private static String answerInPieces(String head, String... pieces) throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            for (String piece : pieces) {
                socket.getOutputStream().flush();
                Thread.sleep(50);
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
            }
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Expect: 100-continue\r\n"})
    void aBodyThatComesInPiecesIsReadWhole(String expect) throws IOException, InterruptedException {
        String body = "{\"items\": [{\"type\": \"book\", \"title\": \"In pieces\"}]}";
        String answer = answerInPieces(
                "POST /bibliography HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + expect
                        + "Content-Type: application/json\r\nAccept: text/plain\r\nContent-Length: " + body.length()
                        + "\r\n\r\n",
                body.substring(0, 20),
                body.substring(20));
        assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
        assertTrue(answer.contains("In pieces"), answer);
    }

    @Test
    void aBodyOfUnknownLengthIsRead() throws IOException, InterruptedException {
        String answer = answerInPieces(
                "POST /bibliography HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Type: application/json\r\nAccept: text/plain\r\n\r\n",
                "a\r\n{\"items\": \r\n",
                "27\r\n[{\"type\": \"book\", \"title\": \"Chunked\"}]}\r\n0\r\n\r\n");
        assertTrue(answer.contains("Chunked"), answer);
    }

    @Test
    void aProbeNeedsToNameNoHost() throws IOException {
        String answer = answer("GET /q/health/live HTTP/1.0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.0 200 "), answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH|/works|GET, HEAD
            DELETE|/references/parse|POST
            """)
    void aMethodThatIsNotTakenIsToldThoseThatAre(String method, String address, String allowed) throws IOException {
        String answer = answer(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        isProblem(answer, 405, "method-not-allowed");
        assertTrue(answer.contains("Allow: " + allowed), answer);
    }
}
