package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ibid.library.Paper;
import org.ibid.reading.Span;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// What a paper's text says of the paper itself, for the top of its page.
///
/// @param label    the title, or else the file's name, or else the key
/// @param authors  the authors' names in reading order
/// @param source   where it appeared, on one line; empty if the text does not say
/// @param language the text's language tag; empty if unknown
/// @param facts    everything else that was read, one by one
record PaperHead(String label, List<String> authors, String source, String language, List<Fact> facts) {

    /// The variables shown one by one, with what to call them.
    private static final SequencedMap<String, String> NAMES = names();

    /// One thing that was read.
    ///
    /// @param variable the CSL variable
    /// @param name     what to call it
    /// @param value    its value
    /// @param link     a web address it stands for; empty if none
    /// @param place    the id of the place where it was read; empty if not known
    record Fact(String variable, String name, String value, String link, String place) {}

    static PaperHead of(Paper paper) {
        var work = paper.csl();
        return new PaperHead(
                paper.label(),
                work.names("author").stream().map(PaperHead::inReadingOrder).toList(),
                source(work),
                work.text("language").orElse(""),
                facts(paper));
    }

    private static String source(Work work) {
        String volume = work.text("volume").orElse("")
                + work.text("issue").map(issue -> " (" + issue + ")").orElse("");
        return Stream.of(
                        work.text("container-title").orElse(""),
                        volume.strip(),
                        work.text("page").map(pages -> "pp. " + pages).orElse(""),
                        work.year().map(Objects::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static List<Fact> facts(Paper paper) {
        return NAMES.entrySet().stream()
                .flatMap(name -> fact(paper, name.getKey(), name.getValue()).stream())
                .toList();
    }

    private static Optional<Fact> fact(Paper paper, String variable, String name) {
        return value(paper.csl().fields().get(variable))
                .filter(value -> !value.isEmpty())
                .map(value -> new Fact(variable, name, value, link(variable, value), place(paper.spans(), variable)));
    }

    private static Optional<String> value(@org.jspecify.annotations.Nullable Value value) {
        return switch (value) {
            case Value.Text(String text) -> Optional.of(text);
            case Value.Number(Number number) -> Optional.of(number.toString());
            case Value.Names(List<Name> names) ->
                Optional.of(names.stream().map(PaperHead::inReadingOrder).collect(joining(", ")));
            case Value.Date(PartialDate date) -> Optional.of(inWords(date));
            case Value.Other _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static String inReadingOrder(Name name) {
        return switch (name) {
            case Name.Person person ->
                Stream.of(person.given(), person.droppingParticle(), person.familyWithParticles(), person.suffix())
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" "));
            case Name.Literal(String text) -> text;
        };
    }

    /// As exact as it is known: `2024`, `2024-06`, `2024-06-30`, `2023/2024`.
    private static String inWords(PartialDate date) {
        return date.parts().isEmpty()
                ? date.literal() + date.raw()
                : date.parts().stream().map(PaperHead::inWords).collect(joining("/"));
    }

    private static String inWords(PartialDate.Parts parts) {
        return parts.year()
                + (parts.month() == 0 ? "" : "-%02d".formatted(parts.month()))
                + (parts.day() == 0 ? "" : "-%02d".formatted(parts.day()));
    }

    private static String link(String variable, String value) {
        return switch (variable) {
            case "DOI" -> "https://doi.org/" + value;
            case "URL" -> value.startsWith("http://") || value.startsWith("https://") ? value : "";
            default -> "";
        };
    }

    private static String place(Map<String, Span> spans, String variable) {
        return spans.containsKey(variable) ? "told-" + variable : "";
    }

    private static SequencedMap<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("author", "Authors");
        names.put("container-title", "In");
        names.put("volume", "Volume");
        names.put("issue", "Issue");
        names.put("page", "Pages");
        names.put("issued", "Issued");
        names.put("publisher", "Publisher");
        names.put("DOI", "DOI");
        names.put("URL", "Address");
        names.put("ISSN", "ISSN");
        names.put("keyword", "Keywords");
        names.put("abstract", "Abstract");
        return names;
    }
}
