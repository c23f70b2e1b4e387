package org.ibid.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF into nothing before anything else does, so that none can grow beyond the
/// limits.
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern TWICE =
            Pattern.compile("(?s).*/(?:FlateDecode|Fl|LZWDecode|LZW)\\b\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\\b.*");
    private static final int LOOKED_BACK = 400;

    private PdfStreams() {}

    static void check(byte[] bytes, FileLimits limits) {
        long left = limits.totalBytes();
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int from = Math.max(0, at - LOOKED_BACK);
            String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (TWICE.matcher(dictionary).matches()) {
                throw FileLimits.exceeded("At byte " + at + " a stream is packed twice", "Print it to a new PDF.");
            }
            if (!dictionary.contains("/Image")) {
                left -= unpacked(bytes, at, Math.min(left, limits.partBytes()));
            }
        }
    }

    /// Where the next stream's bytes begin; negative behind the last.
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && (i < 3 || bytes[i - 1] != 'd' || bytes[i - 2] != 'n')) {
                int behind = i + STREAM.length;
                int line = bytes[behind] == '\r' ? behind + 1 : behind;
                return bytes[line] == '\n' ? line + 1 : line;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long unpacked(byte[] bytes, int at, long most) {
        var inflater = new Inflater();
        long written = 0;
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            var buffer = new byte[65_536];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                written += count;
                if (written > most) {
                    throw FileLimits.exceeded(
                            "At byte " + at + " a stream unpacks to over " + most + " bytes", "Print it to a new PDF.");
                }
                if (count == 0) {
                    break;
                }
            }
        } catch (DataFormatException notPacked) {
            return written;
        } finally {
            inflater.end();
        }
        return written;
    }
}
