package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lists and notes without a heading, behind the text.
class UnannouncedListTest {

    private static Reading read(String name) {
        return Shipped.PAPERS.read(CaseFiles.text(CaseFiles.resource("notes/" + name + ".txt")));
    }

    private static List<String> calls(Reading reading) {
        return reading.citations().stream()
                .map(citation -> citation.cites().stream().map(Cite::note).toList())
                .map(numbers -> String.join(" ", numbers))
                .toList();
    }

    @Test
    void aNumberedListBehindTheTextIsOne() {
        Reading reading = read("nature");

        assertEquals(
                List.of("Adams", "Berg,", "Clary", "Dorn,", "Eder,", "Fink,"),
                reading.references().stream()
                        .map(entry -> entry.raw().substring(0, 5))
                        .toList());
        assertEquals(List.of("1", "2 3 4", "5", "6", "2 3"), calls(reading));
    }

    @Test
    void notesBehindTheAuthorsOwnAreNotes() {
        Reading reading = read("law-review");

        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                calls(reading).stream().distinct().toList());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                reading.references().stream().map(Reference::label).distinct().toList());
    }

    @Test
    void whatSendsTheReaderToASourceIsNoPartOfIt() {
        Reading reading = read("law-review");

        assertEquals(
                List.of("Samuel D.", "Griswold ", "JOHN HART", "18 U.S.C.", "Roe v. Wa"),
                reading.references().stream()
                        .map(entry -> entry.raw().substring(0, 9))
                        .toList());
    }

    @Test
    void stepsThatAreNumberedAreNoList() {
        Reading reading = Shipped.PAPERS.read("How to bake\n\nAnna Roe\n\nIntroduction\n\nProceed so.\n\n"
                + "1. Take flour.\n2. Add water.\n3. Wait until 2001 is past.\n4. Bake.\n5. Eat.\n6. Rest.\n");

        assertEquals(List.of(), reading.references());
    }
}
