package org.ibid.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Handing many papers in at once, and following what becomes of each.
@QuarkusTest
@Timeout(60)
class BatchTest {

    private static final byte[] PAPER =
            "On treaties\n\nAbstract\n\nShort.\n\nReferences\n\nKhan, A. (2021). Peaks. Lahore: Vanguard.\n"
                    .getBytes(StandardCharsets.UTF_8);

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] shelf() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("shelf/one/a.txt", Library.seed(Library.SEED_003));
        files.put("shelf/b.txt", Library.seed(Library.SEED_004));
        files.put("shelf/shopping.txt", "milk, eggs, bread\n".getBytes(StandardCharsets.UTF_8));
        files.put("shelf/.DS_Store", new byte[] {0, 0, 0, 1});
        files.put("shelf/cover.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        return zip(files);
    }

    private Response sent(byte[] archive) {
        return library.asked().contentType("application/zip").body(archive).post("/papers/batch");
    }

    private static String job(Response accepted) {
        assertEquals(202, accepted.statusCode(), accepted.asString());
        return accepted.path("id");
    }

    private HttpResponse<Stream<String>> stream(String job, String lastEventId)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/libraries/"
                        + library.name() + "/jobs/" + job + "/events"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEventId)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }

    /// The lines of a job's events; the stream ends by itself.
    private List<String> events(String job, String lastEventId) throws IOException, InterruptedException {
        return stream(job, lastEventId).body().toList();
    }

    private JsonPath done(String job) throws IOException, InterruptedException {
        events(job, "0");
        return library.get("/jobs/" + job);
    }

    private static List<String> of(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1).strip())
                .toList();
    }

    @Test
    void everyFileOfAnArchiveHasAResult() throws Exception {
        var accepted = sent(shelf());
        accepted.then()
                .statusCode(202)
                .header("Location", matchesPattern(".*/libraries/" + library.name() + "/jobs/[0-9a-f-]{36}"))
                .body("total", equalTo(5));

        JsonPath job = done(job(accepted));

        assertEquals("done", job.getString("state"));
        assertEquals(Map.of("read", 2, "failed", 1, "passed-over", 2), job.getMap("counts"));
        assertEquals(
                "/problems/not-a-paper", job.getString("files.find { it.name == 'shelf/shopping.txt' }.problem.type"));
        String paper = job.getString("files.find { it.name == 'shelf/b.txt' }.paper");
        assertEquals(
                job.getString("files.find { it.name == 'shelf/b.txt' }.key"),
                library.get("/papers/" + paper).getString("key"));
        assertEquals(2, library.get("/papers").getInt("total"));
    }

    @Test
    void aFileThatIsThereAlreadyIsKnownAndNotFiledTwice() throws Exception {
        String there = library.addSeed(Library.SEED_003);

        JsonPath job = done(job(sent(shelf())));

        assertEquals("known", job.getString("files.find { it.name == 'shelf/one/a.txt' }.state"));
        assertEquals(there, job.getString("files.find { it.name == 'shelf/one/a.txt' }.paper"));
        assertEquals(2, library.get("/papers").getInt("total"));
    }

    @Test
    void whoComesLateGetsEveryEventAndWhoComesAgainTheRest() throws Exception {
        String job = job(sent(shelf()));
        List<String> all = events(job, "0");

        assertEquals(List.of("1", "2", "3", "4", "5", "6"), of(all, "id"));
        assertEquals(List.of("file", "file", "file", "file", "file", "done"), of(all, "event"));
        assertEquals(all, events(job, "0"));
        assertEquals(List.of("4", "5", "6"), of(events(job, "3"), "id"));
        assertEquals("done", JsonPath.from(of(all, "data").getLast()).getString("state"));
    }

    @Test
    void anEventIdThatIsNoneIsRefused() throws Exception {
        String job = job(sent(shelf()));

        assertEquals(400, stream(job, "x").statusCode());
    }

    @Test
    void aLatexProjectInAFormIsOnePaperAndABombStopsNothing() throws Exception {
        String tex = "\\documentclass{article}\\title{Peaks}\\begin{document}\\maketitle As \\cite{k}."
                + "\n\n\\bibliography{r}\\end{document}";
        String bbl = "\\begin{thebibliography}{9}\\bibitem{k} A. Khan. Peaks. 2021.\\end{thebibliography}";
        var bomb = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 10; i++) {
            bomb.put(i + ".txt", new byte[3_000_000]);
        }
        var accepted = library.asked()
                .multiPart("a", "paper.tex", tex.getBytes(StandardCharsets.UTF_8), "application/x-tex")
                .multiPart("b", "paper.bbl", bbl.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("c", "bomb.zip", zip(bomb), "application/zip")
                .multiPart("d", "seed.txt", PAPER, "text/plain;charset=UTF-8")
                .post("/papers/batch");

        JsonPath job = done(job(accepted));

        assertEquals("/problems/too-much-inside", job.getString("files.find { it.name == 'bomb.zip' }.problem.type"));
        assertEquals("read", job.getString("files.find { it.name == 'seed.txt' }.state"));
        assertEquals("passed-over", job.getString("files.find { it.name == 'paper.bbl' }.state"));
        String paper = job.getString("files.find { it.name == 'paper.tex' }.paper");
        assertEquals(1, library.get("/papers/" + paper).getInt("counts.references"));
    }

    private static final byte[] TEX = ("\\documentclass{article}\\title{Peaks}\\begin{document}\\maketitle"
                    + " As \\cite{k}.\\begin{thebibliography}{9}\\bibitem{k} A. Khan. Peaks. 2021."
                    + "\\end{thebibliography}\\end{document}")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void aLatexProjectThatCameAsAZipFileIsKnownInABatch() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("paper/b.bib", "@book{k, title={T}}".getBytes(StandardCharsets.UTF_8));
        files.put("paper/main.tex", TEX);
        byte[] zip = zip(files);
        library.asked()
                .contentType("application/zip")
                .body(zip)
                .post("/papers")
                .then()
                .statusCode(201);

        assertEquals(List.of("known"), done(job(sent(zip))).getList("files.findAll { it.name =~ /main/ }.state"));
        assertEquals(1, library.get("/papers").getInt("total"));
    }

    @Test
    void aRecordInAWordFileWithACharacterThatCannotBeStoredIsFiled() throws Exception {
        String code =
                "ADDIN CSL_CITATION {\"citationItems\":[{\"itemData\":{\"type\":\"book\",\"title\":\"Pe\\u0000aks\","
                        + "\"author\":[{\"family\":\"Khan\"}],\"issued\":{\"date-parts\":[[2021]]}}}]}";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>On treaties</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>As </w:t></w:r><w:fldSimple w:instr='" + code
                                + "'><w:r><w:t>(Khan, 2021)</w:t></w:r></w:fldSimple></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));

        JsonPath job = done(job(library.asked()
                .contentType("application/octet-stream")
                .body(zip(parts))
                .post("/papers/batch")));

        assertEquals(List.of("read"), job.getList("files.state"), job.prettify());
    }

    @Test
    void twoLatexFilesOfOneNameInAFormAreNotMixedUp() throws Exception {
        var accepted = library.asked()
                .multiPart("a", "main.tex", TEX, "application/x-tex")
                .multiPart("b", "main.tex", "\\section{Other}".getBytes(StandardCharsets.UTF_8), "application/x-tex")
                .post("/papers/batch");

        JsonPath job = done(job(accepted));

        assertEquals(Map.of("read", 1, "passed-over", 1), job.getMap("counts"));
    }

    @Test
    void aCancelledJobReadsNoMoreAndKeepsWhatIsFiled() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 100; i++) {
            files.put(
                    i + ".txt",
                    new String(PAPER, StandardCharsets.UTF_8)
                            .replace("On treaties", "On treaties, part " + i)
                            .getBytes(StandardCharsets.UTF_8));
        }
        String id = job(sent(zip(files)));

        library.asked().delete("/jobs/" + id).then().statusCode(200);
        JsonPath job = done(id);

        assertEquals("cancelled", job.getString("state"));
        int read = job.getMap("counts").containsKey("read") ? job.getInt("counts.read") : 0;
        assertEquals(100, read + job.getInt("counts.cancelled"));
        assertEquals(read, library.get("/papers").getInt("total"));
    }

    @Test
    void moreFilesThanAreTakenLeaveNoJobBehind() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 150; i++) {
            files.put(i + ".png", new byte[0]);
        }
        library.asked()
                .multiPart("a", "a.zip", zip(files), "application/zip")
                .multiPart("b", "b.zip", zip(files), "application/zip")
                .post("/papers/batch")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-many-files"));
    }

    @Test
    void theKindAndTheEncodingOfAFileAreKeptWithItsPaper() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("latin.txt", "Über Zitate\n\nAbstract\n\nÜber Bücher, Äpfel und Öle.\n".getBytes("windows-1252"));

        String paper = done(job(sent(zip(files)))).getString("files[0].paper");

        JsonPath file = library.get("/papers/" + paper);
        assertEquals("text", file.getString("file.kind"));
        assertEquals("latin.txt", file.getString("file.name"));
        assertEquals("windows-1252", file.getString("file.charset"));
        assertTrue(file.getBoolean("file.charsetGuessed"));
    }

    @Test
    void aTextIsABatchOfOne() throws Exception {
        var accepted = library.asked()
                .contentType("application/octet-stream")
                .queryParam("name", "x.txt")
                .body(PAPER)
                .post("/papers/batch");

        assertEquals(List.of("read"), done(job(accepted)).getList("files.state"));
    }

    @Test
    void aJobOfAnotherLibraryIsNotThere() throws Exception {
        String job = job(sent(shelf()));
        done(job);

        Library.empty()
                .asked()
                .get("/jobs/" + job)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-job"));
    }

    @Test
    void aFormWithoutFilesIsToldSo() {
        library.asked()
                .multiPart("x", "y")
                .post("/papers/batch")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"));
    }

    @Test
    void halfAnArchiveIsRefusedByName() throws Exception {
        byte[] whole = shelf();
        var results = new ArrayList<String>();
        for (int end : List.of(whole.length / 2, 40, 3)) {
            results.add(done(job(sent(Arrays.copyOf(whole, end)))).getString("files[0].problem.type"));
        }
        assertTrue(results.getFirst().equals("/problems/truncated-file"), results::toString);
        assertTrue(results.stream().allMatch(type -> type.startsWith("/problems/")), results::toString);
    }
}
