package org.ibid.exchange.bibtex;

import java.util.Map;
import java.util.Set;

/// LaTeX's commands that set text, and the markup of CSL that stands for each.
final class LatexCommands {

    static final String NO_CASE = "<span class=\"nocase\">";
    static final String SMALL_CAPS = "<span style=\"font-variant:small-caps;\">";

    /// Commands that set their argument, and what opens it.
    static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("emph", "<i>"),
            Map.entry("textit", "<i>"),
            Map.entry("textsl", "<i>"),
            Map.entry("mkbibemph", "<i>"),
            Map.entry("mkbibitalic", "<i>"),
            Map.entry("textbf", "<b>"),
            Map.entry("mkbibbold", "<b>"),
            Map.entry("textsuperscript", "<sup>"),
            Map.entry("mkbibsuperscript", "<sup>"),
            Map.entry("textsubscript", "<sub>"),
            Map.entry("textsc", SMALL_CAPS),
            Map.entry("enquote", "“"),
            Map.entry("mkbibquote", "“"),
            Map.entry("MakeUppercase", ""),
            Map.entry("uppercase", ""),
            Map.entry("mbox", ""),
            Map.entry("hbox", ""),
            Map.entry("text", ""),
            Map.entry("textrm", ""),
            Map.entry("textup", ""),
            Map.entry("textmd", ""),
            Map.entry("textnormal", ""),
            Map.entry("textsf", ""),
            Map.entry("texttt", ""),
            Map.entry("underline", ""),
            Map.entry("uline", ""),
            Map.entry("ensuremath", ""),
            Map.entry("mathrm", ""),
            Map.entry("mathit", ""),
            Map.entry("mathbf", ""),
            Map.entry("natexlab", ""),
            Map.entry("relax", ""),
            Map.entry("nocase", NO_CASE));

    /// Commands that set the rest of their group.
    static final Map<String, String> DECLARATIONS = Map.ofEntries(
            Map.entry("em", "<i>"),
            Map.entry("it", "<i>"),
            Map.entry("sl", "<i>"),
            Map.entry("itshape", "<i>"),
            Map.entry("slshape", "<i>"),
            Map.entry("bf", "<b>"),
            Map.entry("bfseries", "<b>"),
            Map.entry("sc", SMALL_CAPS),
            Map.entry("scshape", SMALL_CAPS),
            Map.entry("rm", ""),
            Map.entry("tt", ""),
            Map.entry("sf", ""),
            Map.entry("normalfont", ""),
            Map.entry("upshape", ""),
            Map.entry("small", ""),
            Map.entry("protect", ""),
            Map.entry("relax", ""),
            Map.entry("ignorespaces", ""));

    static final Set<String> FIRST_ARGUMENT_UNSEEN =
            Set.of("href", "textcolor", "color", "noopsort", "hspace", "vspace", "foreignlanguage", "selectlanguage");

    private LatexCommands() {}

    /// What ends what an opening markup begins.
    static String closer(String opener) {
        return switch (opener) {
            case "" -> "";
            case "“" -> "”";
            case String tag when tag.startsWith("<span") -> "</span>";
            default -> "</" + opener.substring(1);
        };
    }
}
