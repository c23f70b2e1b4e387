package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The citations of a paper's running text, chapter by chapter, each linked to the entries of its chapter first.
final class CitedPlaces {

    private final String text;
    /// With the notes.
    private final String whole;

    private final String masked;
    private final Apparatus apparatus;
    private final List<Slice> aside;
    private final int most;

    CitedPlaces(String text, String masked, Apparatus apparatus, int most) {
        this.text = text;
        this.apparatus = apparatus;
        this.aside = apparatus.aside();
        this.whole = masked;
        this.masked = Masked.without(aside, masked);
        this.most = most;
    }

    List<Citation> read(FrontMatter front, List<Reference> references, Offsets offsets, List<Warning> warnings) {
        var linker = new Linker(references);
        var citations = new ArrayList<Citation>();
        for (Apparatus.Section section : apparatus.sections(front.regions(front.end()))) {
            add(section, linker, masked, offsets, citations, warnings);
        }
        for (Apparatus.Section remarks : apparatus.remarks()) {
            add(remarks, linker, whole, offsets, citations, warnings);
        }
        citations.sort(Comparator.comparingInt(citation -> citation.span().start()));
        return citations;
    }

    private void add(
            Apparatus.Section section,
            Linker linker,
            String around,
            Offsets offsets,
            List<Citation> citations,
            List<Warning> warnings) {
        var finder = new CitationFinder(
                Masked.narrow(around), linker.within(section.entries(), section.remarks()), most - citations.size());
        finder.find(section.regions()).forEach(found -> citations.add(citation(found, around, offsets)));
        finder.unreadable().forEach(place -> warnings.add(unreadable(place, offsets)));
    }

    private Citation citation(CitationFinder.Found found, String around, Offsets offsets) {
        return new Citation(
                found.kind(),
                printed(found.place()),
                offsets.span(found.place()),
                found.cites(),
                CitingSentence.of(around, found.place()));
    }

    /// The text of a place without what stands in it between two pages.
    private String printed(Slice place) {
        var printed = new StringBuilder();
        int from = place.from();
        for (Slice each : aside) {
            if (each.from() > from && each.to() < place.to()) {
                printed.append(text, from, each.from());
                from = each.to();
            }
        }
        return printed.append(text, from, place.to()).toString();
    }

    private Warning unreadable(Slice place, Offsets offsets) {
        return new Warning(
                "unreadable-citation",
                "Here was a citation that the text no longer shows: \"" + Masked.readable(place.of(text)) + "\".",
                offsets.span(place));
    }
}
