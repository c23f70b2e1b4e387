package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Run;
import org.ibid.csl.text.Typeset;
import org.ibid.work.Work;

/// What citeproc-js answers (citeproc-js' manual, "Running the processor": `makeBibliography`,
/// `appendCitationCluster`).
///
/// @param bibliography empty if none was ordered, or the style makes none
/// @param citations    one text a cluster, in the order of the document
public record CiteprocJs(Optional<Listing> bibliography, List<String> citations) {

    public CiteprocJs {
        requireNonNull(bibliography, "bibliography");
        citations = List.copyOf(citations);
    }

    /// What is to be rendered.
    ///
    /// @param styleXml a style that is nowhere but here; if empty, `style` names one
    /// @param locale   holds unless the style asks for one
    /// @param links    whether DOIs and web addresses lead there
    /// @param works    each with its `id`
    public record Order(
            Optional<String> styleXml,
            String style,
            Optional<String> locale,
            OutputFormat format,
            boolean links,
            List<Work> works,
            boolean withBibliography,
            List<Cluster> clusters) {
        public Order {
            requireNonNull(styleXml, "styleXml");
            requireNonNull(style, "style");
            requireNonNull(locale, "locale");
            requireNonNull(format, "format");
            works = List.copyOf(works);
            clusters = List.copyOf(clusters);
        }
    }

    /// A bibliography, and how it is to be laid out.
    ///
    /// @param widest  characters of the widest first field, where the style sets it apart
    /// @param ids     of the works, in the order of the entries
    /// @param entries without what stands around them
    public record Listing(int widest, ListLook look, List<String> ids, List<String> entries) {
        public Listing {
            requireNonNull(look, "look");
            ids = List.copyOf(ids);
            entries = List.copyOf(entries);
        }
    }

    static CiteprocJs of(Order order, Style style, Processor processor) {
        var works = new GivenWorks(order.works()).citedFirst(order.clusters());
        var locale = style.info().defaultLocale().isBlank() ? order.locale() : Optional.<String>empty();
        String language = Citeproc.language(style, locale);
        var citations = new GivenCitations(works, order.clusters());
        if (!order.withBibliography() || !style.info().hasBibliography()) {
            var texts = citations.by(known -> processor.cite(style, language, works, known));
            return new CiteprocJs(Optional.empty(), written(texts, order));
        }
        var made = citations.with(known -> processor.write(style, language, works, known));
        return new CiteprocJs(
                Optional.of(listing(order, style, made.listing(), works)), written(made.citations(), order));
    }

    private static Listing listing(Order order, Style style, Processor.Listing listing, GivenWorks works) {
        var texts = listing.entries().stream()
                .map(listed -> Citeproc.entry(listed, works, new ArrayList<>()))
                .toList();
        return new Listing(
                texts.stream().mapToInt(CiteprocJs::margin).max().orElse(0),
                ListLook.of(style),
                listing.entries().stream()
                        .map(listed -> works.id(listed.work()))
                        .toList(),
                written(texts, order));
    }

    private static int margin(Typeset entry) {
        return entry.blocks().stream()
                .filter(block -> block.layout() == Run.Layout.LEFT_MARGIN)
                .mapToInt(block -> block.text().length())
                .max()
                .orElse(0);
    }

    private static List<String> written(List<Typeset> texts, Order order) {
        return texts.stream()
                .map(text -> (order.links() ? text : text.withoutLinks()).as(order.format()))
                .toList();
    }
}
