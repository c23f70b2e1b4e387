package org.ibid.csl.text;

import java.util.List;

/// What a set text can be written in.
public enum OutputFormat {
    /// The HTML of the official test suite.
    SUITE_HTML("<div class=\"csl-bib-body\">\n", "  <div class=\"csl-entry\">", "</div>\n", "</div>"),
    /// HTML with elements and classes for what they mean.
    HTML("<div class=\"csl-bib-body\">\n", "  <div class=\"csl-entry\">", "</div>\n", "</div>\n"),
    TEXT("", "", "\n", ""),
    /// CommonMark; an entry is a paragraph.
    MARKDOWN("", "", "\n", ""),
    /// LaTeX that needs `hyperref`; an entry is a paragraph.
    LATEX("", "", "\n", ""),
    /// Typst markup; an entry is a paragraph.
    TYPST("", "", "\n", ""),
    /// RTF; a bibliography is a whole document, other texts are parts of one.
    RTF(
            "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n",
            "{\\pard\\li720\\fi-720 ",
            "\\par}\n",
            "}\n"),
    /// AsciiDoc; an entry is a paragraph.
    ASCIIDOC("", "", "\n", "");

    private final String start;
    private final String entryStart;
    private final String entryEnd;
    private final String end;

    OutputFormat(String start, String entryStart, String entryEnd, String end) {
        this.start = start;
        this.entryStart = entryStart;
        this.entryEnd = entryEnd;
        this.end = end;
    }

    /// What stands before all entries of a bibliography.
    public String start() {
        return start;
    }

    /// What stands after them.
    public String end() {
        return end;
    }

    /// An entry with what stands around it.
    public String entry(String text) {
        return entryStart + text + entryEnd;
    }

    /// A whole bibliography.
    ///
    /// @param entries each as [Typeset#as] writes it in this format
    public String bibliography(List<String> entries) {
        var whole = new StringBuilder(start);
        boolean isParted = switch (this) {
            case MARKDOWN, LATEX, TYPST, ASCIIDOC -> true;
            case SUITE_HTML, HTML, TEXT, RTF -> false;
        };
        for (int i = 0; i < entries.size(); i++) {
            whole.append(isParted && i > 0 ? "\n" : "").append(entry(entries.get(i)));
        }
        return whole.append(end).toString();
    }
}
