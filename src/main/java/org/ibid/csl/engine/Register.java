package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.ibid.csl.engine.Positions.Place;
import org.jspecify.annotations.Nullable;

/// The works of a document with what depends on all of them together: their order, their numbers, and what tells them
/// apart.
final class Register {

    private final CompiledStyle style;
    private final SequencedMap<Item, Known> works;
    private final List<Item> cited;
    private final List<Item> listed;
    private final Map<String, Integer> sequence = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable NameRegister names;
    private final Map<Item, Distinction> distinctions;

    /// @param works the works in their order of citation, with what is known of them
    Register(CompiledStyle style, SequencedMap<Item, Known> works) {
        this.style = style;
        this.works = works;
        this.cited = List.copyOf(works.keySet());
        for (int i = 0; i < cited.size(); i++) {
            sequence.put(cited.get(i).id(), i + 1);
        }
        this.names = Disambiguator.registered(style, works.values());
        works.values().forEach(work -> work.update(names));
        this.listed = listed(works);
        number();
        this.distinctions = Disambiguator.distinguish(style, works, Comparator.comparingInt(places()::get), names);
    }

    private List<Item> listed(SequencedMap<Item, Known> works) {
        Ordering ordering = style.bibliography == null ? null : style.bibliography.ordering();
        if (ordering == null) {
            return cited;
        }
        var keyed = new ArrayList<Map.Entry<SortKey, Item>>(works.size());
        works.forEach((item, known) ->
                keyed.add(Map.entry(known.listingKey(ordering, sequence.get(item.id()), names), item)));
        keyed.sort(Map.Entry.comparingByKey());
        return keyed.stream().map(Map.Entry::getValue).toList();
    }

    private Map<Item, Integer> places() {
        var places = new HashMap<Item, Integer>();
        listed.forEach(item -> places.put(item, places.size()));
        return places;
    }

    private void number() {
        boolean backwards = style.bibliography != null
                && style.bibliography.ordering() != null
                && style.bibliography.ordering().isByNumberDescending();
        for (int i = 0; i < listed.size(); i++) {
            numbers.put(listed.get(i).id(), backwards ? listed.size() - i : i + 1);
        }
    }

    /// The works in their order of citation.
    List<Item> items() {
        return cited;
    }

    /// The works in the order of the bibliography.
    List<Item> listing() {
        return listed;
    }

    Distinction distinction(Item item) {
        return distinctions.getOrDefault(item, Distinction.NONE);
    }

    int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    /// All that a cite depends on.
    CiteState state(Cite cite, Place reckoned) {
        Item item = item(cite.id());
        var place =
                cite.position() == null ? reckoned : new Place(cite.position(), cite.nearNote(), reckoned.firstNote());
        return new CiteState(
                cite.locator().strip(),
                cite.label().equals("sub verbo") ? "sub-verbo" : cite.label(),
                cite.part(),
                place.position(),
                place.nearNote(),
                style.options.asksForFirstNote() ? place.firstNote() : 0,
                number(cite.id()),
                item == null ? Distinction.NONE : distinction(item));
    }

    private @Nullable Item item(String id) {
        Integer place = sequence.get(id);
        return place == null ? null : cited.get(place - 1);
    }

    /// A citation with its cites in the order the style prints them.
    Cluster sorted(Cluster cluster) {
        Ordering ordering = style.citation.ordering();
        if (ordering == null || cluster.cites().size() < 2) {
            return cluster;
        }
        var keyed = new ArrayList<SortedCite>();
        for (int i = 0; i < cluster.cites().size(); i++) {
            Cite cite = cluster.cites().get(i);
            Item item = item(cite.id());
            Known known = item == null ? null : works.get(item);
            if (item == null || known == null) {
                return cluster;
            }
            SortKey key = known.citationKey(ordering, number(cite.id()), distinction(item), i, names);
            keyed.add(new SortedCite(cite, item, known, key));
        }
        keyed.sort(Comparator.comparing(SortedCite::key));
        boolean isInDocument = cluster.cites().getFirst().position() == null;
        var sorted = isInDocument && style.options.groupsCites() ? grouped(keyed, ordering.texts()) : keyed;
        return new Cluster(sorted.stream().map(SortedCite::cite).toList(), cluster.note(), cluster.mode());
    }

    /// Cites with the same names come together: the groups in the order of their first cites' first keys, then of the
    /// names (CSL 1.0.2, "Cite Grouping").
    private List<SortedCite> grouped(List<SortedCite> sorted, Comparator<String> texts) {
        var groups = new LinkedHashMap<String, List<SortedCite>>();
        for (var each : sorted) {
            groups.computeIfAbsent(each.known.firstNames(distinction(each.item)), _ -> new ArrayList<>(2))
                    .add(each);
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.<String, List<SortedCite>>comparingByValue(
                                (one, two) -> one.getFirst().key.compareFirst(two.getFirst().key))
                        .thenComparing(Map.Entry.comparingByKey(texts)))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }

    private record SortedCite(Cite cite, Item item, Known known, SortKey key) {}
}
