package org.ibid.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// References sent as strings. They are of seed 004's list; what they say is read from them by eye.
@QuarkusTest
class ReferencesTest {

    private static final String AHMED =
            "Ahmed, A., & Rasool, G. (2023). Reshaping Socio-Political History: An Examination of"
                    + " Women's Influence in the Hur Movement of Sindh. International Research Journal of Religious Studies, 3(2),"
                    + " 65-77.";

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    private ValidatableResponse parsed(Object references) {
        return library.asked()
                .contentType(ContentType.JSON)
                .body(Map.of("references", references))
                .post("/references/parse")
                .then();
    }

    @Test
    void aReferenceBecomesARecord() {
        parsed(List.of(AHMED))
                .statusCode(200)
                .body("references", hasSize(1))
                .body("references[0].csl.type", equalTo("article-journal"))
                .body("references[0].csl.author.family", equalTo(List.of("Ahmed", "Rasool")))
                .body(
                        "references[0].csl.title",
                        equalTo("Reshaping Socio-Political History: An Examination of Women's Influence in the Hur"
                                + " Movement of Sindh"))
                .body(
                        "references[0].csl.container-title",
                        equalTo("International Research Journal of Religious Studies"))
                .body("references[0].csl.volume", equalTo("3"))
                .body("references[0].csl.issue", equalTo("2"))
                .body("references[0].csl.page", equalTo("65-77"))
                .body("references[0].csl.issued.date-parts", equalTo(List.of(List.of(2023))));
    }

    @Test
    void segmentsCoverTheWholeTextInCodePoints() {
        String raw = "𝔸hmed, A. (2022). The Contours. Routledge.";
        var segments = parsed(List.of(raw)).extract().jsonPath().<Map<String, Object>>getList("references[0].segments");
        int at = 0;
        for (var segment : segments) {
            assertEquals(at, segment.get("start"));
            at = (int) segment.get("end");
        }
        assertEquals(raw.codePointCount(0, raw.length()), at);
    }

    @Test
    void aListCopiedOutOfAPaperIsCutIntoItsEntries() {
        library.asked()
                .contentType(ContentType.TEXT)
                .queryParam("cut", "entries")
                .body("""
                        References

                        [1] Ahmed, A., & Rasool, G. (2023). Reshaping Socio-Political History: An
                            Examination of Women's Influence in the Hur Movement of Sindh. International
                            Research Journal of Religious Studies, 3(2), 65-77.
                        [2] Ahmed, A. (2022). The Contours of Pakistan's Relations with Russia.
                            Routledge.
                        """)
                .post("/references/parse")
                .then()
                .statusCode(200)
                .body("references.label", equalTo(List.of("1", "2")))
                .body("references[0].csl.page", equalTo("65-77"))
                .body("references[1].csl.publisher", equalTo("Routledge"))
                .body("references[1].segments[0].start", equalTo(0));
    }

    @Test
    void anotherWayToCutIsRefused() {
        library.asked()
                .contentType(ContentType.TEXT)
                .queryParam("cut", "words")
                .body(AHMED)
                .post("/references/parse")
                .then()
                .statusCode(400)
                .body("detail", containsString("\"words\" is neither lines nor entries"));
    }

    @Test
    void linesOfTextAreReferencesToo() {
        library.asked()
                .contentType(ContentType.TEXT)
                .body(AHMED + "\n\nAhmed, A. (2022). The Contours of Relations. Routledge.\n")
                .post("/references/parse")
                .then()
                .statusCode(200)
                .body("references", hasSize(2))
                .body("references[1].csl.publisher", equalTo("Routledge"));
    }

    @Test
    void nothingIsStored() {
        parsed(List.of(AHMED)).statusCode(200);
        assertEquals(0, library.get("/works").getInt("total"));
    }

    @Test
    void noReferenceAtAllIsAFault() {
        parsed(List.of()).statusCode(400).contentType("application/problem+json");
        library.asked()
                .contentType(ContentType.TEXT)
                .body("\n \n")
                .post("/references/parse")
                .then()
                .statusCode(400)
                .body("detail", containsString("one a line"));
    }

    @Test
    void moreThanAThousandAreAFault() {
        parsed(Collections.nCopies(1_001, "A. B. (2000). C.")).statusCode(400).contentType("application/problem+json");
    }
}
