package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Numbers of a list that were raised in print and are plain digits in the text, as `pdftotext` leaves them.
class PlainCallsTest {

    private static final String LIST = """


            References

            1. Smith J, Jones K. Stroke. Lancet 2001;357:1-5.
            2. Khan M. Strokes. BMJ 2002;324:10-12.
            3. Berg A. History of stroke. JAMA 1949;12:1.
            4. Dorn C. Statins. Lancet 2003;361:100-4.
            5. Hall S. More statins. BMJ 2004;328:20-5.
            6. Roe J. Still more. JAMA 2005;293:30-9.
            7. Doe J. Against. Lancet 2006;367:40-1.
            8. Poe E. A trial. N Engl J Med 2001;344:5-9.
            """;

    private static List<String> calls(String text) {
        return Shipped.PAPERS.read("Introduction\n\n" + text + "\n" + LIST).citations().stream()
                .map(citation -> citation.cites().stream().map(Cite::note).toList())
                .map(numbers -> String.join(" ", numbers))
                .toList();
    }

    @Test
    void severalNumbersAndRangesAreOneCall() {
        assertEquals(
                List.of("1 2", "3", "4 5 6", "7", "8"),
                calls("Stroke is common.1,2 It was described early.3 Statins reduce it by 25%.4–6 Others7 disagree."
                        + " Later,8 a trial began."));
    }

    @Test
    void aCallMayBeGluedToAYear() {
        assertEquals(
                List.of("1 2", "3", "4 5 6", "7", "8"),
                calls("Stroke is common.1,2 It was described in 1949.3 Statins reduce it.4–6 Others disagree.7"
                        + " In 2001,8 a trial began."));
    }

    @Test
    void whatWasCalledMayBeCalledAgain() {
        assertEquals(
                List.of("1 2", "3", "1", "4 5 6", "2 4", "7", "8"),
                calls("Stroke is common.1,2 It was described early.3 So it is.1 Statins reduce it.4–6 It was"
                        + " confirmed.2,4 Others7 disagree. Later,8 a trial began."));
    }

    @Test
    void unitsAndSymbolsAreNoCalls() {
        assertEquals(
                List.of("1 2", "3", "4 5 6", "7", "8"),
                calls(
                        "Stroke is common.1,2 It was described early.3 The dose is 10 mg2 per m2 of skin, with p3."
                                + " Statins reduce it.4–6 Others disagree.7 Then,8 a trial began, of which 4.5 or 2.3 is said."));
    }
}
