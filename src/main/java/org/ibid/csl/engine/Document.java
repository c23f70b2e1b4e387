package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.ClusterSetting.Ready;
import org.ibid.csl.engine.Positions.Place;
import org.ibid.csl.text.Typeset;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// A document being written: its citations in order, what it lists without citing, and their rendering. For one thread
/// at a time. Nothing is rendered twice while nothing it depends on changed.
public final class Document {

    /// An entry of the bibliography.
    ///
    /// @param id    the work's `id`
    /// @param text  the entry
    /// @param order its citation number, from 1
    public record BibliographyEntry(String id, Typeset text, int order) {}

    private final CompiledStyle style;
    private final Map<String, Work> works;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<Item, Known> known = new HashMap<>();
    private final ClusterSetting setting;
    private final Entries entries;
    private List<String> uncited = List.of();
    private List<Cluster> clusters = List.of();
    private List<Typeset> rendered = List.of();
    private List<BibliographyEntry> listed = List.of();
    private Register register;
    private Map<List<Object>, Typeset> texts = new HashMap<>();

    Document(CompiledStyle style, Map<String, Work> works) {
        this.style = style;
        this.works = works;
        this.setting = new ClusterSetting(style);
        this.entries = new Entries(style);
        this.register = new Register(style, new LinkedHashMap<>());
    }

    /// Sets the works that stand in the bibliography without being cited; at first none.
    public void uncited(Collection<String> ids) {
        uncited = List.copyOf(ids);
    }

    /// Sets all citations of the document, in its order, and renders them.
    ///
    /// @return one text a cluster
    public List<Typeset> cite(List<Cluster> ordered) {
        clusters = List.copyOf(ordered);
        Register current = current();
        var sorted = clusters.stream().map(current::sorted).toList();
        var places = Positions.of(sorted, style.options.nearNote());
        var fresh = new HashMap<List<Object>, Typeset>();
        var all = new ArrayList<Typeset>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            all.add(text(sorted.get(i), ready(sorted.get(i), places.get(i), current), fresh));
        }
        texts = fresh;
        rendered = List.copyOf(all);
        return rendered;
    }

    private Typeset text(Cluster cluster, List<Ready> cites, Map<List<Object>, Typeset> fresh) {
        var key = List.<Object>of(cluster.mode(), cites);
        Typeset text = texts.get(key);
        if (text == null) {
            text = fresh.get(key);
        }
        if (text == null) {
            text = setting.set(cluster, cites);
        }
        fresh.put(key, text);
        return text;
    }

    private List<Ready> ready(Cluster cluster, List<Place> places, Register current) {
        var ready = new ArrayList<Ready>(cluster.cites().size());
        for (int i = 0; i < cluster.cites().size(); i++) {
            Cite cite = cluster.cites().get(i);
            ready.add(new Ready(cite, item(cite.id()), current.state(cite, places.get(i))));
        }
        return ready;
    }

    /// Puts a citation before the one at a place, or behind the last.
    ///
    /// @param at from 0 to the number of citations
    /// @throws IndexOutOfBoundsException if there is no such place
    public Changes insert(int at, Cluster cluster) {
        var edited = new ArrayList<>(clusters);
        var before = new ArrayList<>(rendered);
        edited.add(at, cluster);
        before.add(at, null);
        return edit(edited, before);
    }

    /// Puts a citation in the place of another.
    ///
    /// @throws IndexOutOfBoundsException if there is no citation at that place
    public Changes replace(int at, Cluster cluster) {
        var edited = new ArrayList<>(clusters);
        edited.set(at, cluster);
        return edit(edited, new ArrayList<>(rendered));
    }

    /// Takes a citation away and puts it where, without it, another place is.
    ///
    /// @throws IndexOutOfBoundsException if there is no citation or no place
    public Changes move(int from, int to) {
        var edited = new ArrayList<>(clusters);
        var before = new ArrayList<>(rendered);
        edited.add(to, edited.remove(from));
        before.add(to, before.remove(from));
        return edit(edited, before);
    }

    /// Takes a citation away.
    ///
    /// @throws IndexOutOfBoundsException if there is no citation at that place
    public Changes delete(int at) {
        var edited = new ArrayList<>(clusters);
        var before = new ArrayList<>(rendered);
        edited.remove(at);
        before.remove(at);
        return edit(edited, before);
    }

    /// @param before the texts as they were, where they are now; null where there was none
    private Changes edit(List<Cluster> edited, List<@Nullable Typeset> before) {
        var entriesBefore = new HashMap<String, Typeset>();
        listed.forEach(entry -> entriesBefore.put(entry.id(), entry.text()));
        List<Typeset> after = cite(edited);
        var citations = new LinkedHashMap<Integer, Typeset>();
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                citations.put(i, after.get(i));
            }
        }
        var changed = new LinkedHashMap<String, Typeset>();
        var listing = new ArrayList<String>();
        for (var entry : bibliography()) {
            listing.add(entry.id());
            if (!entry.text().equals(entriesBefore.get(entry.id()))) {
                changed.put(entry.id(), entry.text());
            }
        }
        return new Changes(citations, changed, listing);
    }

    /// The bibliography of all works cited and uncited, in the style's order; empty if the style has none.
    public List<BibliographyEntry> bibliography() {
        listed = style.bibliography == null ? List.of() : entries.of(current());
        return listed;
    }

    /// What is odd about the citations and the bibliography as they were rendered last.
    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        for (int i = 0; i < clusters.size(); i++) {
            warn(i, warnings);
        }
        for (var entry : listed) {
            if (entry.text().toString().isBlank()) {
                warnings.add(new Warning.EmptyEntry(entry.id()));
            }
        }
        return warnings;
    }

    private void warn(int citation, List<Warning> warnings) {
        for (var cite : clusters.get(citation).cites()) {
            if (item(cite.id()) == null) {
                warnings.add(new Warning.UnknownWork(citation, cite.id()));
            }
        }
        String text = rendered.get(citation).toString();
        if (text.isBlank() || text.contains(CompiledStyle.NOTHING)) {
            warnings.add(new Warning.EmptyCitation(citation));
        }
    }

    /// The register of all works cited so far, made anew only if they or their order changed.
    private Register current() {
        var ids = new LinkedHashMap<String, Item>();
        for (var cluster : clusters) {
            for (var cite : cluster.cites()) {
                add(cite.id(), ids);
            }
        }
        uncited.forEach(id -> add(id, ids));
        var cited = List.copyOf(ids.values());
        if (!cited.equals(register.items())) {
            var works = LinkedHashMap.<Item, Known>newLinkedHashMap(cited.size());
            cited.forEach(item -> works.put(item, known.computeIfAbsent(item, _ -> new Known(style, item))));
            register = new Register(style, works);
        }
        return register;
    }

    private void add(String id, Map<String, Item> ids) {
        if (!ids.containsKey(id)) {
            Item item = item(id);
            if (item != null) {
                ids.put(id, item);
            }
        }
    }

    private @Nullable Item item(String id) {
        Item known = items.get(id);
        Work work = known == null ? works.get(id) : null;
        if (work == null) {
            return known;
        }
        Item item = Item.of(id, work, style.variables);
        items.put(id, item);
        return item;
    }
}
