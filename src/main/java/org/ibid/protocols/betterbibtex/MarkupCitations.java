package org.ibid.protocols.betterbibtex;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Typeset;

/// Citations as lightweight markup writes them.
record MarkupCitations(Wish wish) {

    /// pandoc ("Citation syntax" of its manual): `see @a, p. 12; -@b`, in brackets if they are wanted. A key that the
    /// syntax would cut short is in braces, and so is a locator it would not recognise as one.
    String pandoc(List<Pick> picks) {
        String text = picks.stream().map(this::pandoc).collect(Collectors.joining("; "));
        return wish.option("brackets").isPresent() ? "[" + text + "]" : text;
    }

    private String pandoc(Pick pick) {
        boolean isSimple = pick.key().matches("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*");
        boolean isNumber = pick.locator().matches("[\\p{N}ivxlcdmIVXLCDM][\\p{N}ivxlcdmIVXLCDM–-]*");
        String locator = pick.locator().isEmpty() ? "" : wish.labelled(pick);
        return (pick.prefix().isEmpty() ? "" : pick.prefix() + " ")
                + (pick.withYear() ? "-" : "")
                + (isSimple ? "@" + pick.key() : "@{" + pick.key() + "}")
                + (locator.isEmpty() ? "" : isNumber ? ", " + locator : ", {" + locator + "}")
                + (pick.suffix().isEmpty() ? "" : " " + pick.suffix());
    }

    /// MultiMarkdown: `[see][#a]`, `[#b][]`.
    String multiMarkdown(List<Pick> picks) {
        return picks.stream()
                .map(pick -> pick.prefix().isEmpty()
                        ? "[#" + pick.key() + "][]"
                        : "[" + pick.prefix() + "][#" + pick.key() + "]")
                .collect(Collectors.joining());
    }

    /// Typst (the function `cite`): `#cite(<a>, supplement: [p. 3], form: "year")`; text around it stays around it.
    String typst(List<Pick> picks) {
        return picks.stream().map(this::typst).collect(Collectors.joining(" "));
    }

    private String typst(Pick pick) {
        String label = pick.key().matches("[\\p{L}\\p{N}_:.-]+")
                ? "<" + pick.key() + ">"
                : "label(\"" + pick.key().replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
        String supplement = pick.locator().isEmpty() ? "" : ", supplement: [" + typst(wish.labelled(pick)) + "]";
        return (pick.prefix().isEmpty() ? "" : typst(pick.prefix()) + " ")
                + "#cite(" + label + supplement + (pick.withYear() ? ", form: \"year\"" : "") + ")"
                + (pick.suffix().isEmpty() ? "" : " " + typst(pick.suffix()));
    }

    private static String typst(String text) {
        return Typeset.plain(text).as(OutputFormat.TYPST);
    }

    /// jekyll-scholar: `{% cite a --locator 3 --label page %}`; keys alone share one tag.
    String jekyll(List<Pick> picks) {
        return picks.stream().allMatch(Pick::isPlain)
                ? "{% cite " + picks.stream().map(Pick::key).collect(Collectors.joining(" ")) + " %}"
                : picks.stream().map(MarkupCitations::jekyll).collect(Collectors.joining());
    }

    private static String jekyll(Pick pick) {
        return "{% cite " + pick.key()
                + option("--locator", pick.locator())
                + option("--label", pick.label())
                + option("--prefix", pick.prefix())
                + option("--suffix", pick.suffix())
                + (pick.withYear() ? " --suppress_author" : "")
                + " %}";
    }

    /// The tag's arguments are read as a shell reads them.
    private static String option(String name, String value) {
        String quoted = value.matches("[\\w.–-]+")
                ? value
                : "'" + value.replace("'", "’").replace("%}", "% }") + "'";
        return value.isEmpty() ? "" : " " + name + " " + quoted;
    }

    /// asciidoctor-bibtex: `cite:[a(12), b]`; the macro's name is the parameter `cite`.
    String asciidoctor(List<Pick> picks) {
        return wish.option("cite").orElse("cite")
                + picks.stream()
                        .map(pick ->
                                pick.key() + (pick.locator().isEmpty() ? "" : "(" + wish.labelledButPages(pick) + ")"))
                        .collect(Collectors.joining(", ", ":[", "]"));
    }

    /// One line a work, as links between notes have it.
    static String links(List<Pick> picks) {
        return picks.stream().map(pick -> "cites: " + pick.key()).collect(Collectors.joining("\n"));
    }

    /// Whatever the request puts around keys: `citeprefix`, `keyprefix`, `keypostfix`, `separator`, `citepostfix`.
    String playground(List<Pick> picks) {
        return picks.stream()
                .map(pick -> wish.option("keyprefix").orElse("")
                        + pick.key()
                        + wish.option("keypostfix").orElse(""))
                .collect(Collectors.joining(
                        wish.option("separator").orElse(","),
                        wish.option("citeprefix").orElse(""),
                        wish.option("citepostfix").orElse("")));
    }
}
