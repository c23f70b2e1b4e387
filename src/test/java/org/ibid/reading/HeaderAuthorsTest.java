package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ibid.work.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderAuthorsTest {

    private static final String BODY =
            "\n\nAbstract\nLittle is known of it.\n\nIntroduction\nThey differ (Lee, 2001).\n";

    private static String authors(String front) {
        return String.join(
                "; ",
                Shipped.PAPERS.read(front + BODY).metadata().work().names("author").stream()
                        .map(HeaderAuthorsTest::shown)
                        .toList());
    }

    private static String shown(Name name) {
        return switch (name) {
            case Name.Person person -> person.familyWithParticles() + ", " + person.given();
            case Name.Literal(String text) -> text;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gabriel García Márquez, María José Pérez Gómez y Ana Ruiz"
                        + "|García Márquez, Gabriel; Pérez Gómez, María José; Ruiz, Ana",
                "Mario Vargas Llosa and Laura Restrepo|Vargas Llosa, Mario; Restrepo, Laura",
                "Anna García Lindgren and Jonas Weber|Lindgren, Anna García; Weber, Jonas"
            })
    void aSpanishFamilyNameHasTwoWords(String byline, String authors) {
        assertEquals(authors, authors("Memory and reform in the country\n\n" + byline));
    }

    @Test
    void aChineseFamilyNameStandsFirst() {
        var found = Shipped.PAPERS.read("山区冻土公路研究\n\n王小明，李华，欧阳修\n\n摘要：本文研究山区冻土公路。\n\n引言\n他们不同。\n");
        assertEquals(
                "王, 小明; 李, 华; 欧阳, 修",
                String.join(
                        "; ",
                        found.metadata().work().names("author").stream()
                                .map(HeaderAuthorsTest::shown)
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TU Dresden", "ETH Zürich", "KU Leuven", "UC Berkeley", "RWTH Aachen"})
    void aUniversityIsNoAuthor(String university) {
        assertEquals(
                "Chen, Zsófia; Silva, Bjarki",
                authors("Frost heave under paved roads\n\nZsófia Chen\n" + university + "\n\nBjarki Silva\n"
                        + university));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edited by:\nAna Torres,\nUniversity of Porto, Portugal\nReviewed by:\nJun Mori,\nKyoto University, Japan\n"
                        + "*Correspondence:\nAnna Lindgren\nanna@uio.example.org",
                "EDITED BY\n\nAna Torres,\n\nUniversity of Porto, Portugal\n\nREVIEWED BY\n\nJun Mori,\n\nKyoto"
                        + " University, Japan\n\nMaria Rossi,\n\nUniversity of Milan, Italy"
            })
    void editorsAndReviewersInASideColumnAreNoAuthors(String column) {
        assertEquals(
                "Lindgren, Anna; Weber, Jonas",
                authors("Frost heave under paved roads\n\n" + column + "\n\nAnna Lindgren1* and Jonas Weber2"));
    }
}
