package org.ibid.exchange.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// An entry while it is being read: a variable holds what it was given first, and what finds no variable is kept.
public final class Draft {

    /// Holds the place of names that are still being gathered.
    private static final Value NAMES = new Value.Names(List.of());

    private final SequencedMap<String, Value> fields = new LinkedHashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final SequencedMap<String, List<String>> kept = new LinkedHashMap<>();
    private final SequencedSet<String> aliases = new LinkedHashSet<>();
    private String type = "document";
    private String keptType = "";
    private String key = "";

    public Draft type(String cslType) {
        type = cslType;
        return this;
    }

    public String type() {
        return type;
    }

    /// The entry's type in the words of the file, where its CSL type does not lead back to it.
    public Draft keepType(String fileType) {
        keptType = fileType;
        return this;
    }

    public Draft key(String citationKey) {
        key = PlainLine.of(citationKey).text();
        return this;
    }

    public Draft alias(String alias) {
        if (!alias.isBlank()) {
            aliases.add(alias.strip());
        }
        return this;
    }

    public boolean has(String variable) {
        return fields.containsKey(variable);
    }

    public Optional<String> text(String variable) {
        return fields.get(variable) instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    /// Sets a variable that has no value yet; a blank text is none.
    ///
    /// @return whether the text is in the variable now
    public boolean put(String variable, String text) {
        return text.isBlank() || put(variable, new Value.Text(text.strip()));
    }

    /// As [#put(String, String)], and keeps the text under the file's name for it where the variable is taken.
    public void putOrKeep(String variable, String text, String field) {
        if (!put(variable, text)) {
            keep(field, text);
        }
    }

    public boolean put(String variable, Value value) {
        fields.putIfAbsent(variable, value);
        return fields.get(variable).equals(value);
    }

    public void date(String variable, PartialDate date) {
        put(variable, new Value.Date(date));
    }

    /// Adds to the names of a variable.
    public void names(String variable, List<Name> more) {
        if (!more.isEmpty()) {
            names.computeIfAbsent(variable, this::namesSoFar).addAll(more);
            fields.put(variable, NAMES);
        }
    }

    private List<Name> namesSoFar(String variable) {
        return new ArrayList<>(fields.get(variable) instanceof Value.Names(List<Name> before) ? before : List.of());
    }

    /// Keeps a value that has no variable, under the file's name for it.
    public void keep(String field, String value) {
        if (!value.isBlank()) {
            kept.computeIfAbsent(field, _ -> new ArrayList<>(1)).add(value);
        }
    }

    /// Whether nothing has come in so far.
    public boolean isEmpty() {
        return fields.isEmpty() && kept.isEmpty();
    }

    /// The entry, with what is kept of a file.
    ///
    /// @param keys the key first; none if the file gives none
    public IncomingEntry entry(String cslType, List<String> keys, Kept rest, String format, int line) {
        keys.stream().limit(1).forEach(this::key);
        keys.stream().skip(1).forEach(this::alias);
        kept.putAll(rest.fields());
        return type(cslType).keepType(rest.type()).entry(format, line);
    }

    /// The entry as it now stands.
    ///
    /// @param format the name under which the work keeps what has no variable
    public IncomingEntry entry(String format, int line) {
        names.forEach((variable, all) -> fields.put(variable, new Value.Names(all)));
        var work = new Kept(keptType, kept).in(new Work(type, fields), format);
        aliases.remove(key);
        return new IncomingEntry(key, List.copyOf(aliases), work, line);
    }
}
