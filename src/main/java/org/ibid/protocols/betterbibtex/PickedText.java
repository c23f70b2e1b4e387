package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cluster;
import org.ibid.library.LibraryId;
import org.ibid.web.BadParameter;

/// What an editor gets for what was picked, in the format it asks for.
@ApplicationScoped
class PickedText {

    private static final List<String> FORMATS = List.of(
            "pandoc",
            "natbib",
            "latex",
            "cite",
            "citep",
            "citet",
            "biblatex",
            "mmd",
            "typst",
            "jekyll",
            "jupyter",
            "asciidoctor-bibtex",
            "formatted-citation",
            "formatted-bibliography",
            "translate",
            "json",
            "citationLinks",
            "playground");

    private final Citeproc citeproc;
    private final CitedWorks cited;
    private final ObjectMapper json;

    PickedText(Citeproc citeproc, CitedWorks cited, ObjectMapper json) {
        this.citeproc = citeproc;
        this.cited = cited;
        this.json = json;
    }

    /// @throws BadParameter if the format is none that is written, or a parameter of it cannot be used
    String of(LibraryId library, List<Pick> picks, Wish wish) throws IOException {
        var latex = new LatexCitations(wish);
        var markup = new MarkupCitations(wish);
        String format = format(wish);
        if (picks.isEmpty()) {
            return "";
        }
        return switch (format) {
            case "latex", "natbib", "cite" -> latex.natbib(picks, "cite");
            case "citet", "citep" -> latex.natbib(picks, format);
            case "biblatex" -> latex.biblatex(picks);
            case "pandoc" -> markup.pandoc(picks);
            case "mmd" -> markup.multiMarkdown(picks);
            case "typst" -> markup.typst(picks);
            case "jekyll" -> markup.jekyll(picks);
            case "jupyter" -> jupyter(picks, wish);
            case "asciidoctor-bibtex" -> markup.asciidoctor(picks);
            case "citationLinks" -> MarkupCitations.links(picks);
            case "formatted-citation" -> citation(picks, wish, contentType(wish));
            case "formatted-bibliography" -> bibliography(picks, wish);
            case "translate" ->
                cited.written(
                        picks.stream().map(Pick::work).toList(),
                        Translator.format(wish.option("translator").orElse("biblatex")));
            case "json" ->
                json.writeValueAsString(
                        picks.stream().map(pick -> described(library, pick)).toList());
            default -> markup.playground(picks);
        };
    }

    /// @throws BadParameter if it is none that is written
    static String format(Wish wish) {
        String format = wish.option("format").orElse("latex");
        if (!FORMATS.contains(format)) {
            throw new BadParameter(
                    "format",
                    "\"" + format + "\" is no format that is written here; there are " + String.join(", ", FORMATS)
                            + ".");
        }
        return format;
    }

    private String jupyter(List<Pick> picks, Wish wish) {
        return picks.stream()
                .map(pick ->
                        "<cite data-cite=\"" + pick.key().replace("&", "&amp;").replace("\"", "&quot;") + "\">"
                                + citation(List.of(pick), wish, Format.HTML) + "</cite>")
                .collect(Collectors.joining());
    }

    private String citation(List<Pick> picks, Wish wish, Format format) {
        var cluster = new Cluster(picks.stream().map(Pick::cite).toList(), 1);
        return citeproc.citations(
                        style(wish),
                        wish.option("locale"),
                        format,
                        CitedWorks.records(picks.stream().map(Pick::work).toList()),
                        List.of(cluster))
                .getFirst();
    }

    private String bibliography(List<Pick> picks, Wish wish) {
        var records = CitedWorks.records(picks.stream().map(Pick::work).toList());
        return citeproc.bibliography(style(wish), wish.option("locale"), contentType(wish), records)
                .text();
    }

    private static String style(Wish wish) {
        return wish.option("style").orElse(Styles.USUAL);
    }

    private static Format contentType(Wish wish) {
        return Optional.of("html").equals(wish.option("contentType")) ? Format.HTML : Format.TEXT;
    }

    /// `citekey` as older versions had it, and clients still read it.
    private Map<String, Object> described(LibraryId library, Pick pick) {
        var work = pick.work().work();
        var one = new LinkedHashMap<String, Object>();
        one.put("id", CitedWorks.number(work));
        one.put("locator", pick.locator());
        one.put("suppressAuthor", pick.withYear());
        one.put("prefix", pick.prefix());
        one.put("suffix", pick.suffix());
        one.put("label", pick.label());
        one.put("citationKey", pick.key());
        one.put("citekey", pick.key());
        one.put("libraryID", library.number());
        one.put("uri", cited.address(library, work));
        one.put("itemType", work.csl().type());
        one.put("title", work.csl().text("title").orElse(""));
        return one;
    }
}
