package org.ibid.csl.citeprocjava;

import de.undercouch.citeproc.AbbreviationProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.GeneratedCitation;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.output.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cite.Part;
import org.ibid.csl.text.Typeset;

/// The citations of one document, rendered in their order, each knowing those before it (for "ibid.").
final class CompiledCitations {

    private final SStyle style;
    private final LLocale locale;
    private final AbbreviationProvider abbreviations;
    private final EngineTokens tokens;
    private final Map<String, CSLItemData> items = new HashMap<>();
    private final List<GeneratedCitation> before = new ArrayList<>();

    CompiledCitations(
            SStyle style,
            LLocale locale,
            AbbreviationProvider abbreviations,
            EngineTokens tokens,
            List<CSLItemData> numbered) {
        this.style = style;
        this.locale = locale;
        this.abbreviations = abbreviations;
        this.tokens = tokens;
        numbered.forEach(item -> items.put(item.getId(), item));
    }

    /// @param cites of works whose engine ids are known here
    /// @throws RuntimeException of the kinds in [EngineFault]
    Typeset next(List<Cite> cites) {
        var prepared = cites.stream().map(this::item).toArray(CSLCitationItem[]::new);
        if (style.getCitation().getSort() != null) {
            var order = style.getCitation().getSort().comparator(style, locale, abbreviations);
            Arrays.sort(prepared, (a, b) -> order.compare(a.getItemData(), b.getItemData()));
        }
        var citation = new CSLCitation(prepared);
        var context =
                new RenderContext(style, locale, null, abbreviations, citation, Collections.unmodifiableList(before));
        style.getCitation().render(context);
        var text = Typeset.of(Placeholder.removed(FieldMarkup.ABSENT, tokens.citation(context)));
        before.add(new GeneratedCitation(citation, citation, new Citation(before.size(), "")));
        return text;
    }

    private CSLCitationItem item(Cite cite) {
        var data = new CSLItemDataBuilder(items.get(cite.id()));
        var item = new CSLCitationItemBuilder(cite.id());
        if (!cite.locator().isBlank()) {
            data.locator(FieldMarkup.clean(cite.locator()));
            item.locator(FieldMarkup.clean(cite.locator())).label(label(cite.label()));
        }
        if (cite.part() == Part.SUPPRESS_AUTHOR && items.get(cite.id()).getAuthor() != null) {
            data.author(new CSLNameBuilder()
                    .literal(String.valueOf(FieldMarkup.ABSENT))
                    .build());
        }
        if (!cite.prefix().isBlank()) {
            item.prefix(FieldMarkup.marked(cite.prefix()));
        }
        if (!cite.suffix().isBlank()) {
            item.suffix(FieldMarkup.marked(cite.suffix()));
        }
        return item.itemData(data.build()).build();
    }

    /// A label the engine does not know counts as a page, as one that is not given.
    private static CSLLabel label(String label) {
        return Arrays.stream(CSLLabel.values())
                .filter(known -> known.toString().equals(label.replace('-', ' '))
                        || known.toString().equals(label))
                .findFirst()
                .orElse(CSLLabel.PAGE);
    }
}
