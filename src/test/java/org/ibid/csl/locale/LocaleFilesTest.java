package org.ibid.csl.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CSL 1.0.2, "Locale Fallback".
class LocaleFilesTest {

    private static final List<String> THERE =
            List.of("en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "sr-Cyrl-RS", "sr-Latn-RS", "nb-NO", "ar", "zh-CN");

    private final AtomicInteger reads = new AtomicInteger();
    private final LocaleFiles files = new LocaleFiles(tag -> {
        reads.incrementAndGet();
        return THERE.contains(tag)
                ? Optional.of("<locale lang='" + tag + "'><terms><term name='in'>" + tag + "</term></terms></locale>")
                : Optional.empty();
    });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT                    | de-AT de-DE en-US",
                "de                       | de-DE en-US",
                "de-LI                    | de-DE en-US",
                "DE_at                    | de-AT de-DE en-US",
                "fr                       | fr-FR en-US",
                "en-GB                    | en-GB en-US",
                "en-US                    | en-US",
                "en-US-x-sort-ja-x-sec-en | en-US",
                "sr                       | sr-Cyrl-RS en-US",
                "sr-Latn-RS               | sr-Latn-RS sr-Cyrl-RS en-US",
                "no                       | nb-NO en-US",
                "ar-EG                    | ar en-US",
                "gx                       | en-US",
                "''                       | en-US",
                "../../etc/passwd         | en-US"
            })
    void aLanguageFallsBackToItsPrimaryDialectAndToEnglish(String tag, String expected) {
        assertEquals(
                expected,
                files.chain(tag).stream()
                        .map(file -> file.attribute("lang", ""))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aFileIsReadOnce() {
        files.chain("en-US");
        files.chain("en-US");

        assertEquals(1, reads.get());
    }

    @ParameterizedTest
    @CsvSource({"de-AT, dialect", "de-DE, language", "fr-FR, all"})
    void aStylesOwnLocaleComesBeforeTheFilesTheNearestFirst(String tag, String expected) {
        Xml style = XmlReader.read("""
                <style>
                  <locale><terms><term name="in">all</term></terms></locale>
                  <locale xml:lang="de"><terms><term name="in">language</term></terms></locale>
                  <locale xml:lang="de-AT"><terms><term name="in">dialect</term></terms></locale>
                </style>""");

        assertEquals(expected, files.locale(tag, style).term("in", TermForm.LONG, false));
    }

    @Test
    void aStyleMayDefineALanguageThatHasNoFile() {
        Xml style = XmlReader.read(
                "<style><locale xml:lang='gx'><terms><term name='page'>pax</term></terms></locale></style>");
        var locale = files.locale("gx", style);

        assertEquals("pax", locale.term("page", TermForm.LONG, false));
        assertEquals("en-US", locale.term("in", TermForm.LONG, false));
    }
}
