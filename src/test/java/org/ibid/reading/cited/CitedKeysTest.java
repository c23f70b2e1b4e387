package org.ibid.reading.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"natbib.tex", "all.tex", "bibtex.aux", "biblatex.aux", "pandoc.md", "paper.typ"})
    void theKeysOfAManuscriptAreFoundInItsOrder(String file) throws IOException {
        var cited = CitedKeys.in(text(file), ManuscriptKind.ofName(file).orElseThrow());

        var found = new ArrayList<>(cited.keys());
        if (cited.everything()) {
            found.add("*");
        }
        assertEquals(text(file + ".keys").strip(), String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource({
        "natbib.tex, LATEX",
        "all.tex, LATEX",
        "bibtex.aux, AUX",
        "biblatex.aux, AUX",
        "pandoc.md, MARKDOWN",
        "paper.typ, TYPST"
    })
    void whatAManuscriptIsWrittenForIsSeenFromItsText(String file, ManuscriptKind kind) throws IOException {
        assertEquals(kind, ManuscriptKind.ofText(text(file)));
    }

    @ParameterizedTest
    @EnumSource(ManuscriptKind.class)
    void aTextOfBeginningsOnlyIsReadInTime(ManuscriptKind kind) {
        for (String piece :
                new String[] {"\\cite{", "\\cites[{", "\\cite[", "@", "@{", "`", "<", "cite(<", "/*", "*", "%"}) {
            assertTimeout(Duration.ofSeconds(20), () -> CitedKeys.in(piece.repeat(20_000), kind));
        }
    }

    @ParameterizedTest
    @CsvSource({"LATEX, \\cite{", "MARKDOWN, @{"})
    void aMillionBracesThatNeverCloseAreReadInTime(ManuscriptKind kind, String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CitedKeys.in(piece.repeat(1_000_000), kind));
    }

    @Test
    void aTextWithoutCitationsCitesNothing() {
        assertEquals(0, CitedKeys.in("", ManuscriptKind.LATEX).keys().size());
    }

    private static String text(String file) throws IOException {
        try (InputStream in = CitedKeysTest.class.getResourceAsStream("/reading/cited/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
