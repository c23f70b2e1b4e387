package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.library.StoredCitation;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.reading.Span;

/// A citation; leads to the first entry that answers it.
///
/// @param entries the texts of the entries by number
record CitedMark(StoredCitation citation, Map<Integer, String> entries) implements Mark {

    @Override
    public Span span() {
        return citation.span();
    }

    @Override
    public String id() {
        return "cite-" + citation.number();
    }

    /// The least certain of its cites gives the colour.
    @Override
    public String css() {
        return "cite "
                + citation.cites().stream()
                        .map(StoredCite::resolution)
                        .max(Enum::compareTo)
                        .map(CitedMark::css)
                        .orElse("");
    }

    private static String css(Resolution resolution) {
        return switch (resolution) {
            case ENTRY -> "entry";
            case AMBIGUOUS -> "ambiguous";
            case SKETCH -> "sketch";
        };
    }

    @Override
    public String title() {
        return chips().map(Chip::title).collect(joining("; "));
    }

    @Override
    public String href() {
        return chips().map(Chip::href).findFirst().orElse("");
    }

    /// None where the citation itself is the only link.
    @Override
    public List<Chip> after() {
        var chips = chips().toList();
        return chips.size() == 1 ? List.of() : chips;
    }

    private Stream<Chip> chips() {
        return citation.cites().stream().flatMap(this::chips);
    }

    private Stream<Chip> chips(StoredCite cite) {
        return switch (cite.resolution()) {
            case ENTRY -> cite.candidates().stream().map(entry -> chip(entry, "", "Entry "));
            case AMBIGUOUS -> cite.candidates().stream().map(entry -> chip(entry, "?", "One of several: entry "));
            case SKETCH ->
                Stream.concat(
                        cite.key().stream().map(key -> new Chip("no entry", "#sketch-" + key, "No entry of the list")),
                        cite.suggestions().stream().map(entry -> chip(entry, "?", "Perhaps entry ")));
        };
    }

    private Chip chip(Entry entry, String doubt, String what) {
        int number = entry.reference();
        String why = " (" + entry.evidence() + ")";
        return new Chip(
                number + doubt,
                "#ref-" + number,
                what + number + ": " + entries.getOrDefault(number, "")
                        + (entry.evidence().isEmpty() ? "" : why));
    }
}
