package org.ibid.reading.cited;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a manuscript is written for.
public enum ManuscriptKind {
    /// LaTeX source: `\cite{a,b}`, natbib's and biblatex's commands, `\nocite`.
    LATEX,
    /// What LaTeX writes for BibTeX and biber: `\citation{a}`, `\abx@aux@cite{0}{a}`.
    AUX,
    /// Markdown as pandoc, Quarto and R Markdown read it: `[@a; -@b]`, `@{a}`.
    MARKDOWN,
    /// Typst: `@a`, `#cite(<a>)`.
    TYPST;

    private static final Pattern COMMAND = Pattern.compile("\\\\(documentclass|begin|section|cite|usepackage|chapter)");

    /// The kind of a file's name or ending; empty if none is known.
    public static Optional<ManuscriptKind> ofName(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "")) {
            case "tex", "ltx", "latex", "sty", "rnw" -> Optional.of(LATEX);
            case "aux" -> Optional.of(AUX);
            case "md", "qmd", "rmd", "markdown", "pmd" -> Optional.of(MARKDOWN);
            case "typ", "typst" -> Optional.of(TYPST);
            default -> Optional.empty();
        };
    }

    /// The kind a text looks like; Markdown if it looks like no other.
    public static ManuscriptKind ofText(String text) {
        String start = text.substring(0, Math.min(text.length(), 100_000));
        if (start.startsWith("\\relax") || start.contains("\\citation{") || start.contains("\\abx@aux@cite")) {
            return AUX;
        }
        if (COMMAND.matcher(start).find()) {
            return LATEX;
        }
        return start.contains("#set ") || start.contains("#cite(") || start.contains("#bibliography(")
                ? TYPST
                : MARKDOWN;
    }
}
