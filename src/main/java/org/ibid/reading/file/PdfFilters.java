package org.ibid.reading.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// Undoes the filters of a PDF's stream that are not zip's (ISO 32000, 7.4), one behind the other, only to see how much
/// comes of it.
final class PdfFilters {

    private static final Map<String, COSName> KNOWN = Map.of(
            "ASCII85Decode", COSName.ASCII85_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "ASCIIHexDecode", COSName.ASCII_HEX_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE,
            "LZWDecode", COSName.LZW_DECODE,
            "LZW", COSName.LZW_DECODE,
            "RunLengthDecode", COSName.RUN_LENGTH_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE,
            "FlateDecode", COSName.FLATE_DECODE,
            "Fl", COSName.FLATE_DECODE);

    private static final Pattern NAME = Pattern.compile("/(" + String.join("|", KNOWN.keySet()) + ")\\b");

    private PdfFilters() {}

    static boolean areIn(String dictionary) {
        return filters(dictionary).stream().anyMatch(filter -> !filter.equals(COSName.FLATE_DECODE));
    }

    private static List<COSName> filters(String dictionary) {
        return NAME.matcher(dictionary)
                .results()
                .map((MatchResult name) -> KNOWN.get(name.group(1)))
                .toList();
    }

    /// How many bytes a stream takes and makes.
    ///
    /// @throws org.ibid.reading.NotText if it makes more than `most`
    static long unpacked(byte[] stream, String dictionary, long most, int place) {
        byte[] packed = stream;
        long size = stream.length;
        for (var filter : filters(dictionary)) {
            var out = new Bounded(most, place);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filter)
                        .decode(new ByteArrayInputStream(packed), out, new COSDictionary(), 0);
            } catch (IOException notPacked) {
                return size + out.size();
            }
            packed = out.toByteArray();
            size += packed.length;
        }
        return size;
    }

    /// Keeps what is written, up to a bound.
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final long most;
        private final int place;

        Bounded(long most, int place) {
            this.most = most;
            this.place = place;
        }

        @Override
        public void write(int b) {
            check(1);
            written.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            check(length);
            written.write(bytes, from, length);
        }

        private void check(int more) {
            if (written.size() + (long) more > most) {
                throw FileLimits.exceeded(
                        "At byte " + place + " a stream unpacks to over " + most + " bytes", "Print it to a new PDF.");
            }
        }

        int size() {
            return written.size();
        }

        byte[] toByteArray() {
            return written.toByteArray();
        }
    }
}
