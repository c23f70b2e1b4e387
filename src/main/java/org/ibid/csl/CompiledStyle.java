package org.ibid.csl;

import de.undercouch.citeproc.AbbreviationProvider;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A style in a locale, compiled by citeproc-java. For one thread at a time: its parts keep state while they
/// render.
///
/// It stands in for citeproc-java's own front door, `CSL`, which sorts by insertion (quadratic), loses the order of
/// items, and fails as a whole where one item fails.
final class CompiledStyle {

    private final SStyle style;
    private final LLocale locale;
    private final boolean aligned;
    private final AbbreviationProvider abbreviations = new DefaultAbbreviationProvider();
    private final EngineTokens tokens = new EngineTokens();

    private CompiledStyle(SStyle style, LLocale locale) {
        this.style = style;
        this.locale = locale;
        this.aligned = style.getBibliography() != null
                && style.getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
    }

    /// @throws BrokenStyle if the engine cannot make a style of it
    static CompiledStyle compile(String id, String xml, String locale) {
        var tree = SafeXml.tree(id, xml);
        return EngineFault.orElse(
                () -> {
                    var style = new SStyle(tree);
                    return new CompiledStyle(style, EngineLocale.of(locale, style.getLocales()));
                },
                fault -> {
                    throw new BrokenStyle(
                            id, 0, 0, "the engine cannot use it: " + fault + ". Check it against the schema.");
                });
    }

    boolean hasBibliography() {
        return style.getBibliography() != null;
    }

    /// The items in the bibliography's order, numbered.
    ///
    /// @param warnings takes a line if the style's order cannot be had
    List<CSLItemData> ordered(List<CSLItemData> items, List<String> warnings) {
        if (!hasBibliography() || style.getBibliography().getSort() == null) {
            return numbered(items, 1);
        }
        var comparator = style.getBibliography().getSort().comparator(style, locale, abbreviations);
        var sorted = new ArrayList<>(items);
        return EngineFault.orElse(
                () -> {
                    sorted.sort(comparator);
                    return numbered(sorted, comparator.getCitationNumberDirection());
                },
                fault -> {
                    warnings.add("The entries stand in the order given: the style's order failed (" + fault + ").");
                    return numbered(items, 1);
                });
    }

    /// @throws RuntimeException of the kinds in [EngineFault]
    RichText entry(CSLItemData item) {
        var context = new RenderContext(style, locale, item, abbreviations);
        style.getBibliography().render(context);
        return tokens.entry(context, aligned);
    }

    /// The citations of one document, one after the other.
    CompiledCitations citations(Supplier<List<CSLItemData>> items) {
        return new CompiledCitations(style, locale, abbreviations, tokens, items.get());
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
