package org.ibid.csl.citeprocjava;

import static java.util.Objects.requireNonNull;

import de.undercouch.citeproc.AbbreviationProvider;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.NotReadable;
import org.ibid.work.Work;

/// A style in a locale, compiled by citeproc-java. For one thread at a time: its parts keep state while they
/// render.
///
/// It stands in for citeproc-java's own front door, `CSL`, which sorts by insertion (quadratic), loses the order of
/// items, and fails as a whole where one item fails. Works are known by their places in the list, so that equal ids
/// swallow nothing.
public final class CiteprocJavaStyle {

    private final SStyle style;
    private final LLocale locale;
    private final boolean aligned;
    private final AbbreviationProvider abbreviations = new DefaultAbbreviationProvider();
    private final EngineTokens tokens = new EngineTokens();

    /// An entry of a bibliography.
    ///
    /// @param work  the work's place in the list
    /// @param text  empty if the style failed on it or prints nothing
    /// @param fault what went wrong with it, in words; empty if nothing
    public record Listed(int work, Typeset text, String fault) {
        public Listed {
            requireNonNull(text, "text");
            requireNonNull(fault, "fault");
        }
    }

    /// @param entries    in the style's order
    /// @param orderFault why they stand in the order given instead; empty if they do not
    public record Listing(List<Listed> entries, String orderFault) {
        public Listing {
            entries = List.copyOf(entries);
            requireNonNull(orderFault, "orderFault");
        }
    }

    private record Ordered(List<CSLItemData> items, String fault) {}

    private CiteprocJavaStyle(SStyle style, LLocale locale) {
        this.style = style;
        this.locale = locale;
        this.aligned = style.getBibliography() != null
                && style.getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
    }

    static CiteprocJavaStyle compile(String xml, String locale, String localeXml) {
        var tree = SafeXml.tree(xml);
        return EngineFault.orElse(
                () -> {
                    var style = new SStyle(tree);
                    return new CiteprocJavaStyle(style, EngineLocale.of(locale, localeXml, style.getLocales()));
                },
                fault -> {
                    throw new NotReadable(
                            0, 0, "the engine cannot use it: " + fault + ". Check it against the schema.");
                });
    }

    public boolean hasBibliography() {
        return style.getBibliography() != null;
    }

    /// All works as a bibliography.
    public Listing list(List<Work> works) {
        var faults = new String[works.size()];
        var ordered = ordered(items(works, faults));
        var entries = new ArrayList<Listed>(works.size());
        for (var item : ordered.items) {
            int index = Integer.parseInt(item.getId());
            entries.add(EngineFault.orElse(
                    () -> new Listed(index, entry(item), faults[index]),
                    fault -> new Listed(index, Typeset.plain(""), "the style failed on it (" + fault + ")")));
        }
        return new Listing(entries, ordered.fault);
    }

    /// The citations of one document, in its order, each knowing those before it (for "ibid.").
    ///
    /// @param clusters the ids of their cites are places in the list of works
    /// @return one text a cluster; empty if the style failed on it or prints nothing
    public List<Typeset> cite(List<Work> works, List<Cluster> clusters) {
        var cited = inOrderOfCitation(items(works, new String[works.size()]), clusters);
        var document = new CompiledCitations(style, locale, abbreviations, tokens, ordered(cited).items);
        return clusters.stream()
                .map(cluster -> EngineFault.orElse(() -> document.next(cluster.cites()), _ -> Typeset.plain("")))
                .toList();
    }

    private static List<CSLItemData> items(List<Work> works, String[] faults) {
        return IntStream.range(0, works.size())
                .mapToObj(index -> {
                    faults[index] = "";
                    return EngineFault.orElse(() -> EngineItem.of("" + index, works.get(index)), fault -> {
                        faults[index] = "only its title could be read (" + fault + ")";
                        String title = works.get(index).text("title").orElse("");
                        return EngineItem.of("" + index, Work.ofType("document").with("title", title));
                    });
                })
                .toList();
    }

    private static List<CSLItemData> inOrderOfCitation(List<CSLItemData> items, List<Cluster> clusters) {
        var order = new LinkedHashSet<CSLItemData>();
        clusters.stream()
                .flatMap(cluster -> cluster.cites().stream())
                .forEach(cite -> order.add(items.get(Integer.parseInt(cite.id()))));
        order.addAll(items);
        return List.copyOf(order);
    }

    /// The items in the bibliography's order, numbered.
    private Ordered ordered(List<CSLItemData> items) {
        if (!hasBibliography() || style.getBibliography().getSort() == null) {
            return new Ordered(numbered(items, 1), "");
        }
        var comparator = style.getBibliography().getSort().comparator(style, locale, abbreviations);
        var sorted = new ArrayList<>(items);
        return EngineFault.orElse(
                () -> {
                    sorted.sort(comparator);
                    return new Ordered(numbered(sorted, comparator.getCitationNumberDirection()), "");
                },
                fault -> new Ordered(numbered(items, 1), fault));
    }

    private Typeset entry(CSLItemData item) {
        var context = new RenderContext(style, locale, item, abbreviations);
        style.getBibliography().render(context);
        return Typeset.of(tokens.entry(context, aligned));
    }

    private static List<CSLItemData> numbered(List<CSLItemData> items, int direction) {
        var numbered = new ArrayList<CSLItemData>(items.size());
        for (var item : items) {
            int number = direction > 0 ? numbered.size() + 1 : items.size() - numbered.size();
            numbered.add(new CSLItemDataBuilder(item)
                    .citationNumber(String.valueOf(number))
                    .build());
        }
        return numbered;
    }
}
