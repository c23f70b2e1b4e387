package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.ibid.identity.Container.Agreement;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {

    private static Container container(String name) {
        return Container.of(Work.ofType("article-journal").with("container-title", name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/identity/abbreviations.csv", delimiter = ';')
    void aTitleIsItsAbbreviation(String title, String abbreviation) {
        assertNotEquals(Optional.of(Agreement.CONFLICTING), container(title).agreement(container(abbreviation)));
        assertNotEquals(Optional.of(Agreement.OVERLAPPING), container(title).agreement(container(abbreviation)));
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
                "American Journal of Sociology; Am. J. Psychol."
            })
    void aTitleIsNotTheAbbreviationOfAnother(String title, String abbreviation) {
        var agreement = container(title).agreement(container(abbreviation));
        assertNotEquals(Optional.of(Agreement.EQUAL), agreement);
        assertNotEquals(Optional.of(Agreement.ABBREVIATED), agreement);
    }
}
