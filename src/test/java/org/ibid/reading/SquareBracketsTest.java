package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Citations in square brackets that are no numbers: those of the American Geophysical Union's journals, of natbib's
/// option `square`, and of LaTeX's styles alpha and apalike.
class SquareBracketsTest {

    private static final String DATED = """


            References

            Berg, A., and C. Dorn (2012), Storm tracks in reanalyses, J. Geophys. Res., 117, D04103.

            Clary, C., B. Smith, and D. Doe (2011), Ocean waves, Geophys. Res. Lett., 38, L10501.

            Khan, M. (2010), Trends of wind, J. Clim., 23, 1205-1218.
            """;

    private static final String ALPHA = """


            References

            [DH01] A. Dorn and B. Hill. Sorting fast. Journal of the ACM, 48(2):100-120, 2001.
            [GJS+12] C. Gray, D. Jones, E. Smith, et al. Graph sorting. In Proc. STOC, pages 1-10, 2012.
            [Knu84] Donald E. Knuth. The TeXbook. Addison-Wesley, 1984.
            """;

    private static final String APALIKE = """


            References

            [Berg and Dorn, 2012] Berg, A. and Dorn, C. (2012). Storm tracks in reanalyses. J. Geophys. Res., 117:100-120.

            [Gray et al., 2012] Gray, C., Jones, D., and Smith, E. (2012). Graph sorting. In Proc. STOC, pages 1-10.
            """;

    private static Reading read(String sentence, String list) {
        return Shipped.PAPERS.read("1 Introduction\n\n" + sentence + "\n" + list);
    }

    private static List<List<Integer>> entries(Reading reading) {
        return reading.citations().stream()
                .map(citation -> citation.cites().stream()
                        .map(cite -> cite.references().getFirst().reference())
                        .toList())
                .toList();
    }

    private static List<String> raws(Reading reading) {
        return reading.citations().stream().map(Citation::raw).toList();
    }

    @Test
    void namesWithYearsInThemAreCitations() {
        Reading reading = read(
                "Winds have risen [Khan, 2010; Berg and Dorn, 2012], as was said [see also Clary et al., 2011, p. 4].",
                DATED);

        assertEquals(List.of(List.of(2, 0), List.of(1)), entries(reading));
    }

    @Test
    void aYearInThemBehindANameIsACitation() {
        Reading reading = read("As Clary et al. [2011] show, and Khan [2010, p. 3] says, storms matter.", DATED);

        assertEquals(List.of("Clary et al. [2011]", "Khan [2010, p. 3]"), raws(reading));
        assertEquals(List.of(List.of(1), List.of(2)), entries(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The value [2010 baseline] is high.",
                "It rose [Fig. 3].",
                "“He [Mayor Smith, 2010] spoke.”",
                "The interval [Abc] is open.",
                "“It [the war of 1914] ended.”"
            })
    void whatElseStandsInThemIsNone(String sentence) {
        assertEquals(List.of(), raws(read(sentence, DATED)));
    }

    @Test
    void entriesAreCalledByLabelsOfLettersAndYears() {
        Reading reading = read("Sorting is old [Knu84, DH01]. See [GJS+12] and [Knu84, p. 12], not [Abc].", ALPHA);

        assertEquals(
                List.of("DH01", "GJS+12", "Knu84"),
                reading.references().stream().map(Reference::label).toList());
        assertEquals(List.of(List.of(2, 0), List.of(1), List.of(2)), entries(reading));
    }

    @Test
    void entriesWhoseLabelsAreNamesAndYearsAreCalledByThose() {
        Reading reading =
                read("So it is [Gray et al., 2012]. As Berg and Dorn [2012, p. 3] show, all is well.", APALIKE);

        assertEquals(
                List.of("Berg, A.", "Gray, C."),
                reading.references().stream()
                        .map(entry -> entry.raw().substring(0, 8))
                        .toList());
        assertEquals(List.of(List.of(1), List.of(0)), entries(reading));
    }

    @Test
    void yearsOfOneAuthorMayEachHaveAPage() {
        Reading reading = read("As Khan (2010: 7; 2010, p. 9) says, it is so.", DATED);

        assertEquals(
                List.of("7", "9"),
                reading.citations().getFirst().cites().stream()
                        .map(Cite::locator)
                        .toList());
    }
}
