package org.ibid.reading.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.ibid.reading.NotText;
import org.ibid.reading.SourceText;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes as text, and how its encoding was found: by its mark, by what was told or declared, by trying UTF-8,
/// or else by the letters.
record Decoded(String text, Encoding encoding) {

    private static final int BEGINNING = 16_384;
    private static final int LOOKED_AT = 1 << 20;

    /// @param declared what the text itself says it is in; empty if it says nothing
    /// @throws NotText if the bytes are no text, or do not fit the encoding that was told
    static Decoded of(PaperFile file, String declared) {
        byte[] bytes = file.bytes();
        Optional<String> mark = mark(bytes);
        if (mark.isPresent()) {
            return in(bytes, mark.get(), Encoding.Known.MARKED);
        }
        if (file.charset().isPresent()) {
            return in(bytes, file.charset().get().name(), Encoding.Known.TOLD);
        }
        if (isKnown(declared)) {
            try {
                return in(bytes, declared, Encoding.Known.DECLARED);
            } catch (NotText elsewise) {
                return fitting(bytes);
            }
        }
        return fitting(bytes);
    }

    /// The first kilobytes, good enough to tell what kind of text it is.
    static String beginning(byte[] bytes) {
        int length = Math.min(BEGINNING, bytes.length);
        Charset charset =
                mark(bytes).or(() -> wide(bytes)).map(Charset::forName).orElse(StandardCharsets.ISO_8859_1);
        String start = new String(bytes, 0, length, charset);
        return start.startsWith("\ufeff") ? start.substring(1) : start;
    }

    private static Decoded fitting(byte[] bytes) {
        try {
            return in(bytes, "UTF-8", Encoding.Known.FITS);
        } catch (NotText malformed) {
            Optional<String> wide = wide(bytes);
            if (wide.isPresent()) {
                return in(bytes, wide.get(), Encoding.Known.DETECTED);
            }
            if (malformed.reason() != NotText.Reason.MALFORMED) {
                throw malformed;
            }
            return detected(bytes, malformed);
        }
    }

    private static Decoded detected(byte[] bytes, NotText malformed) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        var tries = List.of(
                Optional.ofNullable(detector.getDetectedCharset()).orElse(""),
                malformed.guess().orElse(""),
                "ISO-8859-1");
        for (String name : tries) {
            if (isKnown(name) && !name.startsWith("UTF") && !name.equals("US-ASCII")) {
                try {
                    return in(bytes, name, Encoding.Known.DETECTED);
                } catch (NotText elsewise) {
                    continue;
                }
            }
        }
        throw malformed;
    }

    /// UTF-16 without a mark: every second byte of plain letters is zero.
    private static Optional<String> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4_096) & ~1;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked < 4 || Math.max(even, odd) * 10 < looked * 3 || Math.min(even, odd) * 50 > looked) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? "UTF-16BE" : "UTF-16LE");
    }

    private static Optional<String> mark(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            return Optional.of("UTF-8");
        }
        if (start.startsWith("\u00ff\u00fe\0\0")) {
            return Optional.of("UTF-32LE");
        }
        if (start.equals("\0\0\u00fe\u00ff")) {
            return Optional.of("UTF-32BE");
        }
        return start.startsWith("\u00ff\u00fe")
                ? Optional.of("UTF-16LE")
                : start.startsWith("\u00fe\u00ff") ? Optional.of("UTF-16BE") : Optional.empty();
    }

    private static boolean isKnown(String charset) {
        try {
            return !charset.isEmpty() && Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static Decoded in(byte[] bytes, String name, Encoding.Known known) {
        try {
            Charset charset = Charset.forName(name);
            return new Decoded(SourceText.decode(bytes, Optional.of(charset)), new Encoding(charset.name(), known));
        } catch (UnsupportedCharsetException gone) {
            throw new AssertionError("asked before", gone);
        }
    }

    /// Says that the encoding was guessed, where it was.
    List<Warning> warnings() {
        return encoding.known() == Encoding.Known.DETECTED
                ? List.of(new Warning(
                        "guessed-encoding",
                        "The file does not say its encoding; it was read as " + encoding.charset()
                                + ". If letters are wrong, name the charset in the Content-Type.",
                        new Span(0, 0)))
                : List.of();
    }
}
