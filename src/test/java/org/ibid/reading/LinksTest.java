package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date of access, and the word behind it that leads to where the source was found.
class LinksTest {

    private static String rest(String raw) {
        var draft = new Draft(raw);
        String rest = Links.take(Plain.of(raw), draft);
        assertEquals("https://a.example/b", draft.get("URL"));
        assertFalse(rest.contains("2020"), rest);
        return rest;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Barley. Retrieved 4 May 2020, from Wikipedia: https://a.example/b                   | from
            Barley. Accessed 4 May 2020 at the Wellcome Library, https://a.example/b            | at
            """)
    void anEnglishWordThatLeadsToASourceGoesWithTheDate(String raw, String word) {
        assertFalse(rest(raw).matches(".*\\b" + word + "\\b.*"), () -> rest(raw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La ley. Recuperado el 4 de mayo de 2020 de https://a.example/b                      | de
            Recht. Abgerufen am 4. Mai 2020 von https://a.example/b                             | von
            """)
    void aWordThatLeadsToAnAddressGoesWithTheDate(String raw, String word) {
        assertFalse(rest(raw).matches(".*\\b" + word + "\\b.*"), () -> rest(raw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La ley. Recuperado el 4 de mayo de 2020 de la Biblioteca Nacional: https://a.example/b | de la Biblioteca
            Recht. Abgerufen am 4. Mai 2020 von der Bibliothek: https://a.example/b                | von der Bibliothek
            """)
    void aWordThatBelongsToANameStaysWithIt(String raw, String name) {
        assertTrue(rest(raw).contains(name), () -> rest(raw));
    }
}
