package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ibid.reading.NotText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static void isReadIn(String text, String charset, Encoding.Known known, byte[] bytes) {
        PaperText read = Made.read(bytes);
        assertEquals(text, read.text());
        assertEquals(new Encoding(charset, known), read.encoding().orElseThrow());
    }

    @Test
    void aByteOrderMarkDecides() {
        isReadIn("Ünï", "UTF-8", Encoding.Known.MARKED, "\ufeffÜnï".getBytes(StandardCharsets.UTF_8));
        isReadIn("Ünï", "UTF-16LE", Encoding.Known.MARKED, "\ufeffÜnï".getBytes(StandardCharsets.UTF_16LE));
        isReadIn("Ünï", "UTF-16BE", Encoding.Known.MARKED, "\ufeffÜnï".getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void whatFitsUtf8IsUtf8() {
        isReadIn("Müller", "UTF-8", Encoding.Known.FITS, "Müller".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsToldIsUsedAndHeldTo() {
        byte[] bytes = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        var files = new PaperFiles(FileLimits.defaults());
        var told = files.read(new PaperFile(bytes, Optional.of(StandardCharsets.ISO_8859_1)));
        assertEquals(Encoding.Known.TOLD, told.encoding().orElseThrow().known());
        NotText refused = assertThrows(
                NotText.class, () -> files.read(new PaperFile(bytes, Optional.of(StandardCharsets.UTF_8))));
        assertEquals(1, refused.offset());
    }

    @Test
    void wideLettersWithoutAMarkAreDetected() {
        isReadIn(
                "A plain text.",
                "UTF-16LE",
                Encoding.Known.DETECTED,
                "A plain text.".getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Der Staat und die Straße: über Völkerrecht und Außenpolitik in größeren Gebirgen – “so” heißt es.",
        "windows-1251, Дипломатия и география: о перевалах и договорах в высоких горах Азии и о границах государств.",
        "KOI8-R, Дипломатия и география: о перевалах и договорах в высоких горах Азии и о границах государств.",
        "Shift_JIS, 外交と地理。高い山の峠と条約についての研究であり、国境の歴史を述べるものである。",
        "GB18030, 外交与地理：关于亚洲高山的山口与条约的研究，以及国家边界的历史和现状的讨论。"
    })
    void otherEncodingsAreDetectedByTheirLettersAndSaid(String charset, String text) {
        PaperText read = Made.read(text.getBytes(Charset.forName(charset)));
        assertEquals(text, read.text());
        assertEquals(Encoding.Known.DETECTED, read.encoding().orElseThrow().known());
        assertTrue(read.warnings().getFirst().message().contains("was read as"));
    }
}
