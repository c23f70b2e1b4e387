package org.ibid.reading.file;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ibid.reading.Stated;
import org.ibid.reading.Warning;

/// A paper's file as text: a paragraph a line with blank lines between, headings on lines of their own, notes
/// at the end under a heading, with their numbers raised where they are called (`¹²`). Plain text stays as it
/// stands.
///
/// @param encoding of kinds whose text has one
/// @param stated   what the file says exactly; its places are spans of `text`
/// @param warnings what was left out or is doubtful, with spans of `text`
public record PaperText(
        String text, FileKind kind, Optional<Encoding> encoding, Stated stated, List<Warning> warnings) {

    public PaperText {
        requireNonNull(text, "text");
        requireNonNull(kind, "kind");
        requireNonNull(encoding, "encoding");
        requireNonNull(stated, "stated");
        warnings = List.copyOf(warnings);
    }
}
