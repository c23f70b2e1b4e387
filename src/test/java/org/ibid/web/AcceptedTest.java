package org.ibid.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is chosen of what a client accepts, by RFC 9110, section 12.5.1.
class AcceptedTest {

    private static final List<String> OFFERED =
            List.of("application/json", "application/x-bibtex", "text/x-bibliography");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | application/json",
                "*/* | application/json",
                "text/* | text/x-bibliography",
                "application/x-bibtex, application/json | application/x-bibtex",
                "application/x-bibtex;q=0.2, application/json;q=0.3 | application/json",
                "application/*;q=0.5, application/json;q=0.1 | application/x-bibtex",
                "application/json;q=0, */*;q=0.1 | application/x-bibtex",
                "Text/X-Bibliography; Style=\"apa\"; q=0.9, */*;q=0.8 | text/x-bibliography",
                "; | application/json",
                "nonsense, ;;, text/x-bibliography | text/x-bibliography"
            })
    void whatIsAcceptedBestIsChosen(String header, String type) {
        assertEquals(type, Accepted.of(header).choose(OFFERED).mediaType());
    }

    @Test
    void aParameterIsTakenFromTheRangeThatWasChosen() {
        var chosen = Accepted.of("text/x-bibliography; style=\"apa\"; locale=de-CH; q=1")
                .choose(OFFERED);

        assertEquals("apa", chosen.range().parameters().get("style"));
        assertEquals("de-CH", chosen.range().parameters().get("locale"));
    }

    @Test
    void whatIsRefusedIsNotChosen() {
        assertThrows(NotAcceptable.class, () -> Accepted.of("*/*;q=0").choose(OFFERED));
    }
}
