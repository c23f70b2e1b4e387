package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.SourceText;
import org.ibid.reading.Stated;

/// Reads plain text and Markdown, which stay as they stand.
final class PlainFile {

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S.*$|^\\[\\^[^\\]\\s]{1,30}\\]: ");

    private PlainFile() {}

    static PaperText read(PaperFile file) {
        String text = SourceText.decode(file.bytes(), file.charset());
        FileKind kind = MARKDOWN.matcher(text).results().limit(2).count() > 1 ? FileKind.MARKDOWN : FileKind.TEXT;
        return new PaperText(text, kind, Optional.empty(), Stated.nothing(), List.of());
    }
}
