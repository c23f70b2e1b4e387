package org.ibid.csl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.csl.text.Block;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Run;
import org.ibid.csl.text.Typeset;

/// An output format. All media types are texts: who accepts `text/*` gets HTML, the first, and who accepts
/// `application/*` can only mean the JSON around a text.
public enum Format {
    /// HTML without a page around it; DOIs and web addresses are links.
    HTML("text/html", OutputFormat.HTML),
    /// Plain text without any markup.
    TEXT("text/plain", OutputFormat.TEXT),
    /// CommonMark.
    MARKDOWN("text/markdown", OutputFormat.MARKDOWN),
    /// LaTeX for a document that loads `hyperref`.
    LATEX("text/x-tex", OutputFormat.LATEX),
    /// Typst markup.
    TYPST("text/vnd.typst", OutputFormat.TYPST),
    /// Rich Text Format; a whole bibliography is a document, a single entry a part of one.
    RTF("text/rtf", OutputFormat.RTF),
    /// AsciiDoc.
    ASCIIDOC("text/asciidoc", OutputFormat.ASCIIDOC);

    private final String mediaType;
    private final OutputFormat output;

    Format(String mediaType, OutputFormat output) {
        this.mediaType = mediaType;
        this.output = output;
    }

    /// The format of a name in any case: `html`, `text`, `latex`.
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /// The names of all, in words: "html, text, ... or asciidoc".
    public static String names() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
                .replaceFirst(", (\\w+)$", " or $1");
    }

    /// The media type, without a charset.
    public String mediaType() {
        return mediaType;
    }

    /// A text in bold face, in which nothing is markup.
    public String strong(String text) {
        return write(Typeset.of(List.of(
                new Block(Run.Layout.INLINE, List.of(new Run(text, Set.of(Run.Face.BOLD), "", Run.Layout.INLINE))))));
    }

    String write(Typeset text) {
        return text.as(output);
    }

    /// A whole bibliography.
    ///
    /// @param entries each in this format
    public String bibliography(List<String> entries) {
        return output.bibliography(entries);
    }

    /// Citations and a bibliography as one text.
    String preview(List<String> citations, List<String> entries) {
        return switch (this) {
            case HTML ->
                citations.stream()
                                .map(citation -> "  <li>" + citation + "</li>\n")
                                .collect(Collectors.joining("", "<ul class=\"ibid-citations\">\n", "</ul>\n"))
                        + (entries.isEmpty() ? "" : bibliography(entries));
            case RTF ->
                bibliography(Stream.concat(citations.stream(), entries.stream()).toList());
            case TEXT, MARKDOWN, LATEX, TYPST, ASCIIDOC ->
                bibliography(citations) + (entries.isEmpty() ? "" : "\n" + bibliography(entries));
        };
    }
}
