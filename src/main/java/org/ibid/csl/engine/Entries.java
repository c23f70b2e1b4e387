package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.csl.engine.Document.BibliographyEntry;
import org.ibid.csl.engine.Rendering.Purpose;
import org.ibid.csl.text.Typeset;

/// The entries of a document's bibliography; those that did not change since the last time are not rendered again.
final class Entries {

    /// What an entry's text depends on.
    private record Key(Item item, CiteState state, EntryNames before) {}

    private record Set(Typeset text, EntryNames names) {}

    private final CompiledStyle style;
    private Map<Key, Set> known = new HashMap<>();

    Entries(CompiledStyle style) {
        this.style = style;
    }

    List<BibliographyEntry> of(Register register) {
        var fresh = new HashMap<Key, Set>();
        var entries = new ArrayList<BibliographyEntry>(register.listing().size());
        EntryNames before = EntryNames.NONE;
        for (var item : register.listing()) {
            int number = register.number(item.id());
            var key = new Key(item, CiteState.entry(number, register.distinction(item)), before);
            Set entry = Objects.requireNonNullElseGet(known.get(key), () -> render(key));
            fresh.put(key, entry);
            before = entry.names;
            entries.add(new BibliographyEntry(item.id(), entry.text, number));
        }
        known = fresh;
        return entries;
    }

    private Set render(Key key) {
        Layout layout = Objects.requireNonNull(style.bibliography);
        Rendering rendering = style.rendering(key.item, Purpose.BIBLIOGRAPHY, key.state);
        rendering.entryBefore = key.before;
        Typeset text = style.typesetter.set(layout.entry(rendering));
        return new Set(text, rendering.entryNames == null ? key.before : rendering.entryNames);
    }
}
