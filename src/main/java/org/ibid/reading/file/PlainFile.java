package org.ibid.reading.file;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.Stated;

/// Reads plain text and Markdown, which stay as they stand, but for columns printed side by side.
final class PlainFile {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S.*$|^\\[\\^[^\\]\\s]{1,30}\\]: ");

    private PlainFile() {}

    static PaperText read(PaperFile file) {
        Decoded decoded = Decoded.of(file, "");
        String text = decoded.text();
        FileKind kind = MARKDOWN.matcher(text).results().limit(2).count() > 1 ? FileKind.MARKDOWN : FileKind.TEXT;
        String parted = kind == FileKind.TEXT ? SideBySide.parted(text) : text;
        return new PaperText(parted, kind, Optional.of(decoded.encoding()), Stated.nothing(), decoded.warnings());
    }
}
