package org.ibid.bench.made;

/// A file with all that is to be found in it.
///
/// @param template the template it was made by
/// @param kind     of file
/// @param damaged  whether it was scanned badly
/// @param held     whether its template was written without looking at what the reader makes of it
public record MadePaper(String template, Kind kind, boolean damaged, boolean held, byte[] bytes, Truth truth) {

    /// The kinds of file.
    public enum Kind {
        TEXT,
        DOCX,
        PDF
    }

    public String name() {
        return template + (damaged ? " (damaged) " : " ") + kind;
    }
}
