package org.ibid.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.bench.csl.BadArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records in lines, and which of them are one source.
class ResolveLinesTest {

    @TempDir
    Path folder;

    private List<String> resolved(String... lines) throws Exception {
        var out = new ByteArrayOutputStream();
        var file = Files.write(folder.resolve("lake.jsonl"), List.of(lines));
        ResolveLines.run(List.of(file.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void recordsOfOneSourceGetTheIdOfTheFirst() throws Exception {
        assertEquals(
                List.of(
                        "{\"id\":\"a\",\"cluster\":\"a\"}",
                        "{\"id\":\"b\",\"cluster\":\"b\"}",
                        "{\"id\":\"c\",\"cluster\":\"a\"}"),
                resolved("""
                        {"id": "a", "csl": {"type": "article-journal", "title": "Canal irrigation in the Punjab", \
                        "container-title": "Journal of River Studies", "volume": "12", "page": "100-120", \
                        "author": [{"family": "Khan", "given": "Aisha"}], "issued": {"date-parts": [[2011]]}}}""", """
                        {"id": "b", "type": "book", "title": "Groundwater law", "publisher": "Routledge", \
                        "author": [{"family": "Moreau", "given": "P."}], "issued": {"date-parts": [[1999]]}}""", """
                        {"id": "c", "type": "article-journal", "title": "Canal Irrigation in the Punjab", \
                        "container-title": "J. River Stud.", "volume": "12", "page": "100", \
                        "author": [{"family": "Khan", "given": "A."}], "issued": {"date-parts": [[2011]]}}"""));
    }

    @Test
    void aLineThatIsNoRecordIsNamed() {
        var refused = assertThrows(
                BadArguments.class, () -> resolved("{\"type\": \"book\", \"title\": \"One\"}", "{\"type\": "));

        assertEquals("Line 2 is no CSL item", refused.getMessage().replaceFirst(":.*", ""));
    }
}
