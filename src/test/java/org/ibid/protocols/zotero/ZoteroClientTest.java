package org.ibid.protocols.zotero;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// `zotero-api-client` of npm, unmodified, reads a library. `.ci/run` puts it into `target/npm`.
@QuarkusTest
class ZoteroClientTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("ibid.npm", "target/npm")).toAbsolutePath();

    @TestHTTPResource("/")
    private URI service;

    @Test
    void theClientOfZoteroItselfReadsALibrary() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules/zotero-api-client")),
                () -> "no zotero-api-client in " + FOLDER
                        + ": not tried (npm install --prefix target/npm zotero-api-client)");
        ItemsShelf.fill();

        var seen = new JsonPath(ran());

        assertEquals("MultiReadResponse", seen.getString("type"));
        assertEquals(6, seen.getInt("total"));
        assertTrue(seen.getString("next").contains("start=1"), seen.getString("next"));
        assertEquals("journalArticle", seen.getString("article.itemType"));
        assertEquals("Doe and Roe", seen.getString("meta.creatorSummary"));
        assertEquals("<span>(Doe &amp; Roe, 2020)</span>", seen.getString("raw.citation"));
        assertEquals("THE STATE OF TESTS AND THEIR RELATIONS", seen.getString("collection"));
        assertEquals(List.of("A third title of a thing", "Another title of a thing"), seen.getList("cited"));
        assertEquals(List.of("relations", "things, small"), seen.getList("tags"));
        assertTrue(seen.getString("bibtex").startsWith("@article{doe2020,"));
        assertEquals(304, seen.getInt("unchanged"));
        assertEquals(403, seen.getInt("refused.status"));
        assertEquals(404, seen.getInt("missing"));
        assertEquals(37, seen.getInt("itemTypes"));
        assertEquals("book", seen.getString("template.itemType"));
        assertEquals(true, seen.getBoolean("access.library"));
        assertTrue(seen.getList("groups").contains("zotero-items"));
    }

    private String ran() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "node",
                        "src/test/resources/protocols/zotero/client.mjs",
                        FOLDER.toString(),
                        service.getAuthority(),
                        ItemsShelf.BASE + "/zotero")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
