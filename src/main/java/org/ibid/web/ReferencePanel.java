package org.ibid.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.library.StoredCitation;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.library.StoredReference;

/// What stands beside a paper's text: the entries of its list and the works it cites without an entry, each with the
/// places that cite it.
record ReferencePanel(List<Listed> entries, List<Sketched> sketches) {

    /// An entry with its citing places.
    record Listed(StoredReference reference, List<Place> places) {}

    /// A work that is known only from citations.
    ///
    /// @param key         its citation key
    /// @param name        what the citations call it
    /// @param places      the citing places
    /// @param suggestions entries that may be meant
    record Sketched(String key, String name, List<Place> places, List<Entry> suggestions) {}

    /// A citing place.
    ///
    /// @param number   the citation's number
    /// @param sure     whether this entry alone answers it
    /// @param sentence the sentence that cites
    record Place(int number, boolean sure, String sentence) {}

    private record Cited(StoredCitation citation, StoredCite cite) {
        Place place() {
            return new Place(citation.number(), cite.resolution() != Resolution.AMBIGUOUS, citation.sentence());
        }
    }

    static ReferencePanel of(List<StoredReference> references, List<StoredCitation> citations) {
        var cited = citations.stream()
                .flatMap(citation -> citation.cites().stream().map(cite -> new Cited(citation, cite)))
                .toList();
        return new ReferencePanel(entries(references, cited), sketches(cited));
    }

    private static List<Listed> entries(List<StoredReference> references, List<Cited> cited) {
        Map<Integer, List<Cited>> byEntry = cited.stream()
                .flatMap(one -> one.cite.candidates().stream().map(entry -> Map.entry(entry.reference(), one)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return references.stream()
                .map(reference -> new Listed(reference, places(byEntry.getOrDefault(reference.number(), List.of()))))
                .toList();
    }

    private static List<Place> places(List<Cited> cited) {
        return cited.stream().map(Cited::place).distinct().toList();
    }

    private static List<Sketched> sketches(List<Cited> cited) {
        return cited.stream()
                .filter(one -> one.cite.resolution() == Resolution.SKETCH)
                .collect(groupingBy(one -> one.cite.key().orElse(""), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> sketched(group.getKey(), group.getValue()))
                .toList();
    }

    private static Sketched sketched(String key, List<Cited> cited) {
        return new Sketched(
                key,
                name(cited.getFirst()),
                places(cited),
                cited.stream()
                        .flatMap(one -> one.cite.suggestions().stream())
                        .distinct()
                        .toList());
    }

    private static String name(Cited cited) {
        var cite = cited.cite;
        String authors = String.join(" & ", cite.authors()) + (cite.etAl() ? " et al." : "");
        String name =
                Stream.of(authors, cite.year()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return name.isEmpty() ? cited.citation.raw() : name;
    }
}
