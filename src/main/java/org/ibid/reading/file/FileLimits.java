package org.ibid.reading.file;

import java.util.stream.IntStream;
import org.ibid.reading.NotText;

/// What reading one file may cost. Beyond any of these it is refused as [NotText.Reason#TOO_LARGE].
///
/// @param partBytes   of one part of a container, or of one stream of a PDF, unpacked; and of all parts with text
///                    together
/// @param totalBytes  of all parts of a container, unpacked
/// @param parts       files in a container
/// @param elements    of one XML or HTML file
/// @param depth       of elements in each other
/// @param characters  of the text that comes out
/// @param pages       of a PDF
/// @param pageGlyphs  characters on one page of a PDF
/// @param operators   drawing commands of a whole PDF, and the letters they draw
public record FileLimits(
        int partBytes,
        long totalBytes,
        int parts,
        int elements,
        int depth,
        int characters,
        int pages,
        int pageGlyphs,
        int operators) {

    public FileLimits {
        if (totalBytes < 1
                || IntStream.of(partBytes, parts, elements, depth, characters, pages, pageGlyphs, operators)
                        .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /// 64 MB a part and 256 MB together, 10,000 parts, a million elements 200 deep, ten million characters,
    /// 3,000 pages of 200,000 characters, 20 million commands.
    public static FileLimits defaults() {
        return new FileLimits(64 << 20, 256L << 20, 10_000, 1_000_000, 200, 10_000_000, 3_000, 200_000, 20_000_000);
    }

    static NotText exceeded(String what, String mend) {
        return new NotText(NotText.Reason.TOO_LARGE, what + ", more than is read. " + mend);
    }
}
