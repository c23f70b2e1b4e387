package org.ibid.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// A paper's file as text.
public final class SourceText {

    private static final SequencedMap<String, String> MAGIC = magic();
    private static final int LOOKED_AT = 8192;

    private SourceText() {}

    /// Decodes UTF-8 (a byte order mark is dropped), UTF-16 with a byte order mark, or the charset the caller names.
    ///
    /// @throws NotText if the bytes are empty, another kind of file, or not in that encoding
    public static String decode(byte[] bytes, Optional<Charset> charset) {
        refuseKnownFiles(bytes);
        boolean utf16 = startsWith(bytes, "\u00fe\u00ff") || startsWith(bytes, "\u00ff\u00fe");
        Charset used = charset.orElse(utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (!utf16 && !used.name().startsWith("UTF-16") && !used.name().startsWith("UTF-32")) {
            refuseBinary(bytes);
        }
        String text = strictly(bytes, used);
        String marked = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (marked.isBlank()) {
            throw new NotText(NotText.Reason.EMPTY, 0, "", "There is no text: the file is empty.");
        }
        return marked;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw malformed(bytes, charset, in.position());
        }
        return out.flip().toString();
    }

    private static NotText malformed(byte[] bytes, Charset charset, int offset) {
        String guess = charset.equals(StandardCharsets.UTF_8) ? guess(bytes) : "";
        String hint = guess.isEmpty() ? "" : " It may be " + guess + ".";
        return new NotText(
                NotText.Reason.MALFORMED,
                offset,
                guess,
                "Byte %d (0x%02x) is not valid %s.%s".formatted(offset, bytes[offset] & 0xff, charset.name(), hint));
    }

    /// Windows-1252 leaves five bytes undefined; Cyrillic text has mostly bytes above 0xC0.
    private static String guess(byte[] bytes) {
        int letters = 0;
        int high = 0;
        boolean undefined = false;
        for (byte each : bytes) {
            int value = each & 0xff;
            high += value >= 0xc0 ? 1 : 0;
            letters += Character.isLetter(value) ? 1 : 0;
            undefined |= value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
        }
        if (high * 2 > letters) {
            return "windows-1251";
        }
        return undefined ? "ISO-8859-1" : "windows-1252";
    }

    private static void refuseKnownFiles(byte[] bytes) {
        if (bytes.length == 0) {
            throw new NotText(NotText.Reason.EMPTY, 0, "", "There is no text: the file is empty.");
        }
        MAGIC.forEach((start, kind) -> {
            if (startsWith(bytes, start)) {
                throw new NotText(NotText.Reason.BINARY, 0, "", "This is " + kind + ", not plain text.");
            }
        });
    }

    private static void refuseBinary(byte[] bytes) {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw binary(i, "it has a zero byte");
            }
            if (i < LOOKED_AT && bytes[i] > 0 && bytes[i] < 32 && "\t\n\r\f\u000b".indexOf(bytes[i]) < 0) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if (controls * 20 > Math.min(bytes.length, LOOKED_AT)) {
            throw binary(first, "it is full of control characters");
        }
    }

    private static NotText binary(int offset, String why) {
        return new NotText(
                NotText.Reason.BINARY,
                offset,
                "",
                "This is a binary file, not text: " + why + " at byte " + offset + ".");
    }

    private static boolean startsWith(byte[] bytes, String latin1) {
        if (bytes.length < latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[i] & 0xff) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static SequencedMap<String, String> magic() {
        var magic = new LinkedHashMap<String, String>();
        magic.put("%PDF-", "a PDF file");
        magic.put("PK\u0003\u0004", "a ZIP file (or a Word, ODF or EPUB file, which are ZIP files)");
        magic.put("\u0089PNG", "a PNG image");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG image");
        magic.put("GIF8", "a GIF image");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an old Word, Excel or PowerPoint file");
        magic.put("\u001f\u008b", "a gzip file");
        magic.put("{\\rtf", "an RTF file");
        return magic;
    }
}
