package org.ibid.reading.file;

/// The kinds of file that papers come in.
public enum FileKind {
    TEXT("plain text"),
    MARKDOWN("Markdown"),
    HTML("HTML"),
    DOCX("Word (.docx)"),
    ODT("OpenDocument text (.odt, .fodt)"),
    PDF("PDF"),
    JATS("JATS XML"),
    TEI("TEI XML"),
    LATEX("LaTeX"),
    EPUB("EPUB");

    private final String shown;

    FileKind(String shown) {
        this.shown = shown;
    }

    /// What a person calls it.
    public String shown() {
        return shown;
    }
}
