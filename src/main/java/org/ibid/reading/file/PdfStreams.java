package org.ibid.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks the streams of a PDF into nothing before anything else does, so that none can grow beyond the
/// limits.
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final String PACKED = "/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b";
    private static final Pattern TWICE =
            Pattern.compile(PACKED + "[^/>]{0,200}(?:/ASCII\\w{1,20}[^/>]{0,200})?" + PACKED);
    private static final Pattern ELSEWHERE = Pattern.compile("/Filter\\s{0,20}\\d");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image\\b");
    private static final byte[] STREAM_END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    /// Pictures are not unpacked when a text is read; but what says it is one need not be.
    private static final int PICTURES = 16;

    private PdfStreams() {}

    static void check(byte[] bytes, FileLimits limits) {
        long left = limits.totalBytes();
        long leftForPictures = PICTURES * limits.totalBytes();
        int before = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            String dictionary = dictionary(bytes, before, at);
            before = at;
            if (TWICE.matcher(dictionary).find()
                    || ELSEWHERE.matcher(dictionary).find()) {
                throw FileLimits.exceeded(
                        "At byte " + at + " a stream is packed twice, or in a way that is said elsewhere",
                        "Print it to a new PDF.");
            }
            boolean picture = PICTURE.matcher(dictionary).find();
            long most = picture ? Math.min(leftForPictures, limits.totalBytes()) : Math.min(left, limits.partBytes());
            long size = PdfFilters.areIn(dictionary)
                    ? PdfFilters.unpacked(Arrays.copyOfRange(bytes, at, end(bytes, at)), dictionary, most, at)
                    : unpacked(bytes, at, most);
            if (picture) {
                leftForPictures -= size;
            } else {
                left -= size;
            }
            if (left < 0 || leftForPictures < 0) {
                throw FileLimits.exceeded("The PDF's streams unpack to too much", "Print it to a new PDF.");
            }
        }
    }

    private static int end(byte[] bytes, int from) {
        for (int i = from; i + STREAM_END.length <= bytes.length; i++) {
            if (bytes[i] == 'e' && Arrays.equals(bytes, i, i + STREAM_END.length, STREAM_END, 0, STREAM_END.length)) {
                return i;
            }
        }
        return bytes.length;
    }

    /// A name may be written with its letters' numbers (ISO 32000, 7.3.5).
    private static String dictionary(byte[] bytes, int from, int to) {
        String before = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.indexOf('#') < 0
                ? dictionary
                : ESCAPED.matcher(dictionary)
                        .replaceAll(each ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))));
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
        return Arrays.equals(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length);
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
