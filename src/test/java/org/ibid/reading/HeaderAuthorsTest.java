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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orsolya Kertész, MD; Tamsin Poldark, PhD, RN; Ikechukwu Nwosu, MBBS"
                        + "|Kertész, Orsolya; Poldark, Tamsin; Nwosu, Ikechukwu",
                "Orsolya Kertész, Senior Member, IEEE, and Tamsin Poldark|Kertész, Orsolya; Poldark, Tamsin",
                "Orsolya Kertész (https://orcid.org/0000-0002-1825-0097), Tamsin Poldark (0000-0001-5109-3700)"
                        + "|Kertész, Orsolya; Poldark, Tamsin",
                "Orsolya Kertész,1 Tamsin Poldark,1,2 and Ikechukwu Nwosu3"
                        + "|Kertész, Orsolya; Poldark, Tamsin; Nwosu, Ikechukwu",
                "Kertész, Orsolya; Poldark, Tamsin|Kertész, Orsolya; Poldark, Tamsin",
                "par Orsolya KERTÉSZ|Kertész, Orsolya",
                "Von Orsolya Kertész, Szeged|Kertész, Orsolya",
                "Orsolya Kertész and Tamsin Poldark, for the TIDE Study Group"
                        + "|Kertész, Orsolya; Poldark, Tamsin; TIDE Study Group"
            })
    void whatABylinePrintsAroundNamesIsNotOfThem(String byline, String authors) {
        assertEquals(authors, authors("Frost heave under paved roads\n\n" + byline));
    }

    @Test
    void anInstitutionAboveTheTitleIsNotTheTitle() {
        String page = "Orsolya Kertész\nSciences Po, Paris\n\nFrost heave under paved roads";
        assertEquals("Kertész, Orsolya", authors(page));
        assertEquals(
                "Frost heave under paved roads",
                Shipped.PAPERS.read(page + BODY).metadata().work().text("title").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resumen|Kertész Poldark, Orsolya; Nwosu, Ana María",
                "Abstract|Poldark, Orsolya Kertész; Nwosu, Ana María"
            })
    void amongSpanishWordsTheSecondOfThreeIsAFamilyName(String label, String authors) {
        var found = Shipped.PAPERS.read("Memoria y reforma\n\nOrsolya Kertész Poldark y Ana María Nwosu\n\n" + label
                + "\nSe sabe poco de ella.\n\nIntroducción\nNo coinciden (Lee, 2001).\n");
        assertEquals(
                authors,
                String.join(
                        "; ",
                        found.metadata().work().names("author").stream()
                                .map(HeaderAuthorsTest::shown)
                                .toList()));
    }
}
