package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.Stated;

/// Reads plain text and Markdown, which stay as they stand, but for columns printed side by side. What the block of
/// YAML at a Markdown file's head says of the paper is stated.
final class PlainFile {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S.*$|^\\[\\^[^\\]\\s]{1,30}\\]: ");

    private PlainFile() {}

    static PaperText read(PaperFile file) {
        Decoded decoded = Decoded.of(file, "");
        String text = decoded.text();
        boolean headed = MarkdownHead.begins(text);
        FileKind kind =
                headed || MARKDOWN.matcher(text).results().limit(2).count() > 1 ? FileKind.MARKDOWN : FileKind.TEXT;
        String parted = kind == FileKind.TEXT ? SideBySide.parted(text) : text;
        Stated stated = MarkdownHead.of(text)
                .map(work -> new Stated(work, List.of(), List.of()))
                .orElse(Stated.nothing());
        return new PaperText(parted, kind, Optional.of(decoded.encoding()), stated, decoded.warnings());
    }
}
