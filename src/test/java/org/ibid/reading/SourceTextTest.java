package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static String decode(byte[] bytes) {
        return SourceText.decode(bytes, Optional.empty());
    }

    private static NotText refused(byte[] bytes) {
        return assertThrows(NotText.class, () -> decode(bytes));
    }

    @Test
    void utf8IsReadWithoutItsByteOrderMark() {
        assertEquals("Ünï", decode("\ufeffÜnï".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void utf16IsReadByItsByteOrderMark() {
        assertEquals("Ünï", decode("\ufeffÜnï".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("Ünï", decode("\ufeffÜnï".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void aNamedCharsetIsUsed() {
        Charset windows = Charset.forName("windows-1252");
        assertEquals("“Ünï”", SourceText.decode("“Ünï”".getBytes(windows), Optional.of(windows)));
    }

    @Test
    void malformedUtf8NamesItsFirstBadByteAndAGuess() {
        NotText refused = refused("The naïve café".getBytes(Charset.forName("windows-1252")));
        assertEquals(NotText.Reason.MALFORMED, refused.reason());
        assertEquals(6, refused.offset());
        assertEquals("windows-1252", refused.guess().orElseThrow());
    }

    @Test
    void cyrillicIsGuessedAsCyrillic() {
        NotText refused = refused("Россия и Пакистан".getBytes(Charset.forName("windows-1251")));
        assertEquals("windows-1251", refused.guess().orElseThrow());
    }

    @Test
    void aTruncatedCharacterAtTheEndIsMalformed() {
        assertEquals(2, refused(new byte[] {'a', 'b', (byte) 0xc3}).offset());
    }

    @Test
    void nothingAndOnlyWhiteSpaceAreEmpty() {
        assertEquals(NotText.Reason.EMPTY, refused(new byte[0]).reason());
        assertEquals(
                NotText.Reason.EMPTY,
                refused(" \n\t".getBytes(StandardCharsets.UTF_8)).reason());
    }

    @Test
    void aKnownFileIsCalledByItsName() {
        NotText pdf = refused("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(NotText.Reason.BINARY, pdf.reason());
        assertTrue(pdf.getMessage().contains("PDF"));
        assertTrue(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).getMessage().contains("ZIP"));
        assertTrue(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                .getMessage()
                .contains("PNG"));
    }

    @Test
    void aZeroByteIsBinaryAndSaysWhere() {
        NotText refused = refused(new byte[] {'a', 'b', 0, 'c'});
        assertEquals(NotText.Reason.BINARY, refused.reason());
        assertEquals(2, refused.offset());
    }

    @Test
    void manyControlCharactersAreBinary() {
        assertEquals(
                NotText.Reason.BINARY,
                refused(new byte[] {1, 2, 3, 4, 'a', 5, 6}).reason());
    }
}
