package org.ibid.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of other programs, sent without a word about what they are.
@QuarkusTest
class ConvertTest {

    private static final Path FILES = Path.of("src/test/resources/exchange");

    @ParameterizedTest
    @CsvSource({
        "bibtex/read/names.bib, bibtex",
        "bibtex/read/broken.bib, bibtex",
        "cff/read/software.cff, cff",
        "crossref/read/work.json, crossref",
        "csl-json/read/faults.json, csl-json",
        "csl-yaml/read/pandoc.yaml, csl-yaml",
        "csv/read/zotero.csv, csv",
        "csv/read/excel.csv, csv",
        "datacite/read/doi.json, datacite",
        "hayagriva/read/documented.yml, hayagriva",
        "nbib/read/pubmed.nbib, nbib",
        "openalex/read/works.json, openalex",
        "refworks/read/two.txt, refworks",
        "ris/read/dialects.ris, ris",
        "zotero/read/items.json, zotero"
    })
    void aFilesFormatIsToldByHowItBegins(String file, String format) throws IOException {
        Library.empty()
                .asked()
                .contentType("application/octet-stream")
                .body(Files.readAllBytes(FILES.resolve(file)))
                .post("/convert")
                .then()
                .statusCode(200)
                .body("from", equalTo(format));
    }

    @Test
    void aFormatThatIsNotReadIsTheFaultOfTheParameterThatNamesIt() {
        Library.empty()
                .asked()
                .contentType("text/plain")
                .body("TY  - BOOK")
                .post("/convert?from=coins")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("from"))
                .body("detail", startsWith("from is csl-json, "));
    }

    /// As the Publication Manual of the APA (7th edition, 10.2) has a whole book.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markdown | Khan, A. (2007). *Canal irrigation in the Punjab*. Orient Press.",
                "html | Khan, A. (2007). <i>Canal irrigation in the Punjab</i>. Orient Press.",
                "text | Khan, A. (2007). Canal irrigation in the Punjab. Orient Press."
            })
    void recordsBecomeAListToRead(String format, String entry) {
        Library.empty()
                .asked()
                .contentType("application/x-research-info-systems")
                .body("""
                        TY  - BOOK
                        AU  - Khan, Ada
                        PY  - 2007
                        TI  - Canal irrigation in the Punjab
                        PB  - Orient Press
                        ER  -
                        """.getBytes(StandardCharsets.UTF_8))
                .post("/convert?to=" + format)
                .then()
                .statusCode(200)
                .body("to", equalTo(format))
                .body("entries", equalTo(1))
                .body("text", containsString(entry));
    }

    @Test
    void twoEntriesOfOneKeyStayTwoAndAreTold() {
        Library.empty()
                .asked()
                .contentType("application/x-bibtex")
                .body("@book{khan, title = {Canals}}\n@book{khan, title = {Ports}}\n".getBytes(StandardCharsets.UTF_8))
                .post("/convert?to=ris")
                .then()
                .statusCode(200)
                .body("text", allOf(containsString("ID  - khan\r\n"), containsString("ID  - khan-2\r\n")))
                .body("faults.line", equalTo(List.of(2)))
                .body("faults.what", hasItem(containsString("khan is taken")));
    }

    @Test
    void anUnknownTargetIsToldTheListsToReadToo() {
        Library.empty()
                .asked()
                .contentType("text/plain")
                .body("TY  - BOOK")
                .post("/convert?to=docx")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("bibtex"), containsString("markdown")));
    }

    @Test
    void itemsOfOneKeyAreExportedUnderTwo() {
        Library.empty()
                .asked()
                .contentType("application/json")
                .body("""
                        {"format": "csl-json", "items": [{"id": "doe", "type": "book", "title": "One"},
                         {"id": "doe", "type": "book", "title": "Another"}]}""")
                .post("/export")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of("doe", "doe-2")));
    }
}
