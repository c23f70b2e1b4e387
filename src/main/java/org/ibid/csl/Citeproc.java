package org.ibid.csl;

import static java.util.stream.Collectors.joining;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibid.work.Work;

/// The front door of rendering: citations and bibliographies of works in any style, locale and format (CSL 1.0.2).
/// Thread-safe; holds compiled styles, nothing of what it rendered.
///
/// Every work gives an entry, also one without author, date or title, of an unknown type, or with an id that
/// another has as well. What the engine cannot render becomes a plain "authors, title, year" and a warning.
public final class Citeproc {

    private final Styles styles;
    private final EnginePool engines = new EnginePool();

    public Citeproc(Styles styles) {
        this.styles = styles;
    }

    /// All works as a bibliography in the style's order.
    ///
    /// @param style  an id or address of a style
    /// @param locale a language tag, `de` or `de-CH`; if empty, the one the style asks for, or else `en-US`
    /// @throws UnknownStyle   if there is no such style
    /// @throws BrokenStyle    if the style cannot be used
    /// @throws UnknownLocale  if there is no locale of that language
    /// @throws NoBibliography if the style only cites
    public Bibliography bibliography(String style, Optional<String> locale, Format format, List<Work> works) {
        Style chosen = styles.style(style);
        String language = language(chosen, locale);
        return engines.with(chosen, language, engine -> {
            if (!engine.hasBibliography()) {
                throw new NoBibliography(chosen.info().id());
            }
            var warnings = new ArrayList<String>();
            var entries = entries(engine, format, works, warnings);
            String text = FormatWriter.of(format)
                    .body(entries.stream().map(Entry::text).toList());
            return new Bibliography(chosen.info(), language, format, entries, text, warnings);
        });
    }

    /// The citations of a document, in its order, one text a cluster.
    ///
    /// @param works    all the works cited, each with its `id`
    /// @param clusters the citations; a cite of an id that no work has shows as the id with a question mark
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public List<String> citations(
            String style, Optional<String> locale, Format format, List<Work> works, List<Cluster> clusters) {
        Style chosen = styles.style(style);
        return engines.with(chosen, language(chosen, locale), engine -> citations(engine, format, works, clusters));
    }

    private static String language(Style style, Optional<String> asked) {
        return asked.filter(tag -> !tag.isBlank())
                .map(Locales::resolve)
                .or(() -> Optional.of(style.info().defaultLocale())
                        .filter(tag -> !tag.isBlank())
                        .flatMap(Locales::find))
                .orElse(Locales.DEFAULT);
    }

    private static List<Entry> entries(CompiledStyle engine, Format format, List<Work> works, List<String> warnings) {
        var entries = new ArrayList<Entry>(works.size());
        for (var item : engine.ordered(items(works, warnings), warnings)) {
            int index = Integer.parseInt(item.getId());
            RichText text = entry(engine, item, works.get(index), id(works, index), warnings);
            entries.add(new Entry(id(works, index), FormatWriter.of(format).text(text)));
        }
        return entries;
    }

    private static RichText entry(CompiledStyle engine, CSLItemData item, Work work, String id, List<String> warnings) {
        RichText text = EngineFault.orElse(() -> engine.entry(item), fault -> {
            warnings.add("Work \"" + id + "\" is shown plainly: the style failed on it (" + fault + ").");
            return PlainEntry.of(work);
        });
        if (text.isBlank()) {
            warnings.add("Work \"" + id + "\" is shown plainly: the style prints nothing for it.");
            return text.beside(PlainEntry.of(work));
        }
        return text;
    }

    /// The works as items whose ids are their indexes, so that equal ids swallow nothing.
    private static List<CSLItemData> items(List<Work> works, List<String> warnings) {
        return IntStream.range(0, works.size())
                .mapToObj(index -> EngineFault.orElse(() -> EngineItem.of("" + index, works.get(index)), fault -> {
                    warnings.add("Work \"" + id(works, index) + "\" is shown by its title only (" + fault + ").");
                    String title = works.get(index).text("title").orElse(id(works, index));
                    return EngineItem.of("" + index, Work.ofType("document").with("title", title));
                }))
                .toList();
    }

    private static String id(List<Work> works, int index) {
        return works.get(index).text("id").filter(id -> !id.isBlank()).orElse("" + index);
    }

    private static List<String> citations(
            CompiledStyle engine, Format format, List<Work> works, List<Cluster> clusters) {
        var indexes = new HashMap<String, Integer>();
        IntStream.range(0, works.size()).forEach(index -> indexes.putIfAbsent(id(works, index), index));
        var numbered = engine.ordered(
                inOrderOfCitation(items(works, new ArrayList<>()), clusters, indexes), new ArrayList<>());
        var document = engine.citations(() -> numbered);
        return clusters.stream()
                .map(cluster -> FormatWriter.of(format).text(citation(document, cluster, works, indexes)))
                .toList();
    }

    private static List<CSLItemData> inOrderOfCitation(
            List<CSLItemData> items, List<Cluster> clusters, Map<String, Integer> indexes) {
        var order = new LinkedHashSet<CSLItemData>();
        clusters.stream()
                .flatMap(cluster -> cluster.cites().stream())
                .filter(cite -> indexes.containsKey(cite.id()))
                .forEach(cite -> order.add(items.get(indexes.get(cite.id()))));
        order.addAll(items);
        return List.copyOf(order);
    }

    private static RichText citation(
            CompiledCitations document, Cluster cluster, List<Work> works, Map<String, Integer> indexes) {
        var known = cluster.cites().stream()
                .filter(cite -> indexes.containsKey(cite.id()))
                .map(cite -> cite.as("" + indexes.get(cite.id())))
                .toList();
        if (known.size() < cluster.cites().size()) {
            return inWords(cluster, works, indexes);
        }
        RichText text = EngineFault.orElse(() -> document.next(known), _ -> inWords(cluster, works, indexes));
        return text.isBlank() ? inWords(cluster, works, indexes) : text;
    }

    private static RichText inWords(Cluster cluster, List<Work> works, Map<String, Integer> indexes) {
        return RichText.plain(cluster.cites().stream()
                .map(cite -> Optional.ofNullable(indexes.get(cite.id()))
                        .map(index -> PlainEntry.cite(works.get(index)))
                        .orElse(FieldMarkup.clean(cite.id()) + "?"))
                .collect(joining("; ", "(", ")")));
    }
}
