package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTitleTest {

    private static NormalTitle title(String printed) {
        return NormalTitle.of(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Origins of Political Order | Origins of Political Order",
                "A Theory of Justice | Theory of Justice",
                "Der Zauberberg | Zauberberg",
                "Data Base Systems | Database systems",
                "Supply & Demand | Supply and demand",
                "The Third Manifesto | 3rd manifesto",
                "Don't Panic! | Don’t panic",
                "CO<sub>2</sub> in the <i>Air</i> | CO2 in the air",
                "<b>X</b>-ray optics | X‐Ray Optics",
                "Die Straße | Die Strasse",
                "Война и мир | Voina i mir",
                "Hern&#225;ndez&rsquo;s caf&eacute; &amp; &#xD6;l | Hernández's café and Öl",
                "The &lt;i&gt;E. coli&lt;/i&gt; genome | The E. coli genome",
                "Food & drink; a history | Food and drink: a history",
                "RETRACTED: A study of cells | A study of cells"
            })
    void whatPrintersDoOtherwiseMakesNoDifference(String one, String other) {
        assertEquals(title(one).squashed(), title(other).squashed());
    }

    /// As a browser shows UTF-8 that it takes for Windows-1252.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monitoring streams â€“ a new class | Monitoring streams – a new class",
                "HernÃ¡ndez's problem | Hernández's problem",
                "The Ã–zsu papers | The Özsu papers",
                "Monitoring streams â?? a new class | Monitoring streams: a new class",
                "Monitoring streams â ?? a new class | Monitoring streams: a new class"
            })
    void textReadInTheWrongEncodingIsMended(String garbled, String meant) {
        assertEquals(title(meant).words(), title(garbled).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"L'été où ça pâlit", "Sâ, ou l'âge", "Châteaux « forts »", "Ã", "â"})
    void textInTheRightEncodingStaysAsItIs(String text) {
        assertEquals(text, Garbled.mended(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Views in a large XML repository[J]",
                "Views in a large XML repository [C].",
                "Views in a large XML repository[EB/OL]",
                "views in a large xml repository [ j ]"
            })
    void theKindBehindATitleIsNoPartOfIt(String marked) {
        assertEquals(
                title("Views in a large XML repository").words(), title(marked).words());
    }

    @Test
    void aBracketThatBelongsToATitleStays() {
        assertNotEquals(
                title("The ratio of [C] to [N] in stars").squashed(),
                title("The ratio of to in stars").squashed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Growth in a Time of Debt: Evidence | Growth in a time of debt",
                "Growth in a Time of Debt - Evidence | Growth in a time of debt",
                "Growth in a Time of Debt (Revised edition) | Growth in a time of debt",
                "Growth in a Time of Debt. Evidence from Europe | Growth in a time of debt"
            })
    void aTitleWithoutItsSubtitleIsCut(String whole, String cut) {
        assertTrue(title(whole).isCutOf(title(cut)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Aftermath of Growth in a Time of Debt, NBER Working Paper No. 15639",
                "The Aftermath of Growth in a Time of Debt (Discussion Paper Series, Vol. 7)",
                "The Aftermath of Growth in a Time of Debt (Lecture Notes in Economics, vol. 12)",
                "The Aftermath of Growth in a Time of Debt, Technical Report number 4"
            })
    void theNumberOfASeriesIsNoPart(String numbered) {
        assertEquals(Set.of(), title(numbered).parts());
        assertTrue(title(numbered).isCutOf(title("The Aftermath of Growth in a Time of Debt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A History of Sindh, part 2 | 2",
                "A History of Sindh, Vol. II | 2",
                "A History of Sindh III | 3",
                "Lecture Notes on Probability, Part 2 | 2",
                "Annual report no. 14 | 14"
            })
    void theNumberOfAPartCounts(String printed, String part) {
        assertEquals(Set.of(part), title(printed).parts());
    }

    @Test
    void numbersThatDifferInTheirSpacesOnlyAgree() {
        var one = title("Report on the 4th AOSE workshop");
        var other = title("Report on the 4 thAOSE workshop");
        assertEquals(one.numbersBeside(other), other.numbers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editorial",
                "Guest Editors' Introduction to the Special Issue",
                "Keynote address",
                "Treasurer's Message",
                "Letter from the President",
                "Book Reviews",
                "In this issue"
            })
    void aTitleOfFramingWordsAloneIsThatOfMany(String printed) {
        assertTrue(title(printed).isGeneric());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Secretary of State and her critics", "A review of monoids", "Editorial boards in chemistry"
            })
    void aTitleThatNamesItsSubjectIsItsOwn(String printed) {
        assertFalse(title(printed).isGeneric());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Theory of Justice (review)",
                "A Theory of Justice - Book Review",
                "A Theory of Justice [Book Review]"
            })
    void whatSaysBehindTheTitleOfABookThatItReviewsItIsAReviewUnderThatTitle(String printed) {
        assertEquals(NormalTitle.About.REVIEW, title(printed).about());
        assertEquals(title("A Theory of Justice").squashed(), title(printed).squashed());
    }
}
