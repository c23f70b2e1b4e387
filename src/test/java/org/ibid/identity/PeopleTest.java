package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    private static People people(Name... names) {
        return People.of(Work.ofType("book").withNames("author", List.of(names)));
    }

    /// Names that are nearly each other's, so that more than one of a list could be meant.
    private static Name name(Random random) {
        var families = List.of("Khan", "Kahn", "Khann", "van Khan", "Fradkov", "Fredkov", "Hans");
        var givens = List.of("F", "F. H.", "Feroz", "Feroz Hassan", "H", "Khan", "");
        return new Name.Person(
                families.get(random.nextInt(families.size())), givens.get(random.nextInt(givens.size())));
    }

    private static People list(Random random) {
        return people(IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> name(random))
                .toArray(Name[]::new));
    }

    @Test
    void asManyAreMatchedFromEitherSide() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var one = list(random);
            var two = list(random);
            assertEquals(one.matched(two), two.matched(one), () -> one.names() + " and " + two.names());
        }
    }

    @Test
    void noMoreAreMatchedThanTheShorterListNames() {
        var random = new Random(2);
        for (int i = 0; i < 500; i++) {
            var one = list(random);
            var two = list(random);
            assertTrue(
                    one.matched(two) <= Math.min(one.names().size(), two.names().size()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taimoor | F. | Taimur | F.",
                "Fradkov | E. | Fredkov | E.",
                "Dostoevskij | F. M. | Dostoyevsky | Fyodor",
                "Dostoyevsky | F. | Достоевский | Ф. М.",
                "Tschaikowski | P. | Tchaikovsky | Pyotr",
                "Chaikovskii | P. I. | Tschaikowsky | P.",
                "Shcherbakov | A. | Щербаков | А.",
                "Trotsky | L. | Trockij | Lev",
                "Троцкий | Л. | Trotzki | Leo",
                "Ђурић | Ђ. | Đurić | Đorđe",
                "Његош | П. | Njegoš | Petar",
                "Љубишић | М. | Ljubišić | M.",
                "Ґудзь | О. | Gudz | O.",
                "Müller | H. | Mueller | H.",
                "de la Cruz | J. | Cruz | Juan",
                "Yang | Beverly | Beverly | Yang"
            })
    void twoSpellingsOfANameAreAlike(String family, String given, String otherFamily, String otherGiven) {
        var name = NormalName.of(new Name.Person(family, given));
        var other = NormalName.of(new Name.Person(otherFamily, otherGiven));
        assertTrue(name.likeness(other) >= 0.75, () -> name + " and " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khan | F. | Kohn | F.",
                "Ivanov | A. | Ivanova-Petrova | B.",
                "Li | X. | Lu | X.",
                "Chekhov | A. | Chernov | A.",
                "Tolstoj | L. | Tolkien | J."
            })
    void twoNamesAreNotAlike(String family, String given, String otherFamily, String otherGiven) {
        var name = NormalName.of(new Name.Person(family, given));
        var other = NormalName.of(new Name.Person(otherFamily, otherGiven));
        assertTrue(name.likeness(other) < 0.75, () -> name + " and " + other);
    }

    @Test
    void initialsThatCrossSayNothingOfNamesInFull() {
        var name = NormalName.of(new Name.Person("Smith", "John"));
        assertEquals(0, name.likeness(NormalName.of(new Name.Person("Jones", "Sarah"))));
    }

    @Test
    void initialsThatCrossMayBeTwoNamesSwappedAndCut() {
        var name = NormalName.of(new Name.Person("Beverly", "Y."));
        assertEquals(0.6, name.likeness(NormalName.of(new Name.Person("Yang", "B."))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHO | World Health Organization",
                "W.H.O. | World Health Organisation",
                "NIST | National Institute of Standards and Technology",
                "UNESCO | United Nations Educational, Scientific and Cultural Organization",
                "OECD | Organisation for Economic Co-operation and Development",
                "APEC | Asia-Pacific Economic Cooperation",
                "FAO | Food and Agriculture Organization of the United Nations",
                "BfS | Bundesamt für Statistik",
                "NATO | North Atlantic Treaty Organization",
                "IPCC | Intergovernmental Panel on Climate Change",
                "World Health Organization (WHO) | World Health Organization",
                "European Commission | European Comission"
            })
    void anOrganisationIsItsAcronym(String one, String two) {
        var name = NormalName.of(new Name.Literal(one));
        var other = NormalName.of(new Name.Literal(two));
        assertTrue(name.likeness(other) >= 0.75, () -> name + " and " + other);
    }

    @ParameterizedTest
    @CsvSource({
        "World Health Organization, World Trade Organization",
        "WHO, WTO",
        "FAO, World Health Organization",
        "OECD, Organisation of Eastern Caribbean States",
        "IPC, Intergovernmental Panel on Climate Change"
    })
    void twoOrganisationsAreTwo(String one, String two) {
        var name = NormalName.of(new Name.Literal(one));
        var other = NormalName.of(new Name.Literal(two));
        assertTrue(name.likeness(other) < 0.75, () -> name + " and " + other);
    }
}
