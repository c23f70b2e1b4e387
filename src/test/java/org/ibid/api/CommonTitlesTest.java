package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hundreds of works of one title, each a work of its own and found again, wherever among them it stands.
@QuarkusTest
class CommonTitlesTest {

    private static final int MANY = 500;

    private Library library;

    @BeforeEach
    void emptyLibrary() {
        library = Library.empty();
    }

    /// Volumes and years by which no two of the works are of one volume of one journal.
    private static String record(String title, int number, String more) {
        return """
                {"id": "e%d", "type": "article-journal", "title": "%s", "container-title": "%s",
                 "volume": "%d", "issued": {"date-parts": [[%d]]}%s}""".formatted(number, title, journal(number % 20), 1 + number / 20, 1990 + number / 20, more);
    }

    private static String journal(int number) {
        String[] subjects = {
            "Nursing", "Chemistry", "Ecology", "Surgery", "Archaeology", "Linguistics", "Forestry", "Robotics",
            "Immunology", "Geology", "Hydrology", "Pedagogy", "Economics", "Toxicology", "Botany", "Optics",
            "Acoustics", "Cardiology", "Dentistry", "Zoology"
        };
        return subjects[number] + " Quarterly";
    }

    private static String unsigned(int number) {
        return record("Editorial", number, "");
    }

    private static String signed(int number) {
        String[] families = {
            "Smith", "Petrov", "Garcia", "Nguyen", "Okafor", "Tanaka", "Rossi", "Dubois", "Silva", "Kowalski",
            "Johansson", "Haddad", "Singh", "Chen", "Murphy", "Novak", "Jensen", "Costa", "Weber", "Yilmaz"
        };
        String author = ", \"page\": \"%d\", \"author\": [{\"family\": \"%s\", \"given\": \"%s.\"}]"
                .formatted(1 + number, families[(number / 20 + number) % 20], (char) ('A' + number % 26));
        return record("Editorial", number, author);
    }

    /// Reading the events to their end waits until all are filed.
    private void addAll(IntFunction<String> record) {
        String file = IntStream.range(0, MANY).mapToObj(record).collect(Collectors.joining(",", "[", "]"));
        String id = library.asked()
                .contentType("application/vnd.citationstyles.csl+json")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(202)
                .extract()
                .path("summary.id");
        library.asked()
                .accept("text/event-stream")
                .get("/imports/" + id + "/events")
                .asString();
        assertEquals(MANY, library.get("/imports/" + id).getInt("summary.settled"));
    }

    private int works() {
        return library.get("/works?limit=1").getInt("total");
    }

    @Test
    void hundredsOfSignedEditorialsAreAWorkEach() {
        addAll(CommonTitlesTest::signed);
        assertEquals(MANY, works());
        assertEquals(0, library.get("/duplicates").getInt("total"));
    }

    @Test
    void theyAreFoundAgain() {
        addAll(CommonTitlesTest::signed);
        addAll(CommonTitlesTest::signed);
        assertEquals(MANY, works());
    }

    @Test
    void soAreUnsignedOnes() {
        addAll(CommonTitlesTest::unsigned);
        addAll(CommonTitlesTest::unsigned);
        assertEquals(MANY, works());
    }
}
