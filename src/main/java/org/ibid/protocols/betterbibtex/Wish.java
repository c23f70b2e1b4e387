package org.ibid.protocols.betterbibtex;

import java.util.Map;
import java.util.Optional;

/// How an editor wants what is picked: the parameters of its request.
record Wish(Map<String, String> parameters) {

    /// What Better BibTeX writes before locators, by CSL's label (`formatter.ts`).
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("article", "art."),
            Map.entry("book", "bk."),
            Map.entry("chapter", "ch."),
            Map.entry("subchapter", "subch."),
            Map.entry("column", "col."),
            Map.entry("figure", "fig."),
            Map.entry("folio", "fol."),
            Map.entry("line", "l."),
            Map.entry("note", "n."),
            Map.entry("issue", "no."),
            Map.entry("opus", "op."),
            Map.entry("page", "p."),
            Map.entry("paragraph", "para."),
            Map.entry("subparagraph", "subpara."),
            Map.entry("part", "pt."),
            Map.entry("rule", "r."),
            Map.entry("section", "sec."),
            Map.entry("subsection", "subsec."),
            Map.entry("sub verbo", "sv."),
            Map.entry("sub-verbo", "sv."),
            Map.entry("schedule", "sch."),
            Map.entry("title", "tit."),
            Map.entry("verse", "vrs."),
            Map.entry("volume", "vol."));

    Wish {
        parameters = Map.copyOf(parameters);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /// A locator with its label, shortened, or as the request names it: `&page=S.&Section=sec.`.
    String labelled(Pick pick) {
        String label = parameters.getOrDefault(pick.label(), SHORT.getOrDefault(pick.label(), pick.label()));
        return (label + " " + pick.locator()).strip();
    }

    /// As [#labelled], but a page has no label unless the request names one.
    String labelledButPages(Pick pick) {
        return pick.label().equals("page") && !parameters.containsKey("page") ? pick.locator() : labelled(pick);
    }
}
