package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ibid.identity.Container.Agreement;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

    private static final Set<Agreement> ONE = EnumSet.of(Agreement.EQUAL, Agreement.ABBREVIATED);

    private static Container container(String name) {
        return Container.of(Work.ofType("article-journal").with("container-title", name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/identity/abbreviations.csv", delimiter = ';')
    void aTitleIsItsAbbreviation(String title, String abbreviation) {
        var agreement = container(title).agreement(container(abbreviation));
        assertTrue(agreement.filter(ONE::contains).isPresent(), agreement::toString);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/identity/abbreviations.csv", delimiter = ';')
    void anAgreementIsTheSameFromEitherSide(String title, String abbreviation) {
        var one = container(title);
        var two = container(abbreviation);
        assertEquals(one.agreement(two), two.agreement(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Journal of the History of Ideas; J. Hist. Sociol.",
                "Physical Review Letters; Phys. Rev. B",
                "Journal of the American Chemical Society; J. Am. Math. Soc.",
                "Nature; Nature Physics",
                "Annals of Mathematics; Ann. Stat.",
                "American Journal of Sociology; Am. J. Psychol.",
                "VLDB; SIGMOD Conference",
                "Journal of Databases; Journal of Physics",
                "International Security; Security"
            })
    void aTitleIsNotTheAbbreviationOfAnother(String title, String abbreviation) {
        var agreement = container(title).agreement(container(abbreviation));
        assertTrue(agreement.filter(Predicate.not(ONE::contains)).isPresent(), agreement::toString);
    }

    @Test
    void theYearInAMeetingsNameIsItsYear() {
        assertEquals(
                Optional.of(1996),
                container("Proceedings of the 1996 ACM SIGMOD Conference").year());
    }

    @Test
    void theYearInABooksNameIsNotWhenItCameOut() {
        assertEquals(
                Optional.empty(), container("Essays on the Revolution of 1917").year());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IEEE Transactions on Computers",
                "ACM Transactions on Database Systems (TODS)",
                "ACM Computing Surveys -- The Survey Journal"
            })
    void eachFormOfANameStandsOnce(String name) {
        var names = container(name).names();
        assertEquals(new HashSet<>(names).size(), names.size(), names::toString);
    }
}
