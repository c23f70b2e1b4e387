package org.ibid.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Kept;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// The variables found so far in an entry on its way in. The first value of a variable stays.
public final class Draft {

    private final SequencedMap<String, Value> variables = new LinkedHashMap<>();

    public boolean has(String variable) {
        return variables.containsKey(variable);
    }

    public Optional<String> text(String variable) {
        return variables.get(variable) instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    public void put(String variable, String text) {
        if (!text.isBlank()) {
            variables.putIfAbsent(variable, new Value.Text(text));
        }
    }

    public void put(String variable, PartialDate date) {
        variables.putIfAbsent(variable, new Value.Date(date));
    }

    /// Adds names to those the variable has.
    public void add(String variable, List<Name> names) {
        if (!names.isEmpty()) {
            var all = new ArrayList<Name>(
                    variables.get(variable) instanceof Value.Names(List<Name> before) ? before : List.of());
            all.addAll(names);
            variables.put(variable, new Value.Names(all));
        }
    }

    /// The entry: what has been found, under a type, and what is kept of a format's file.
    ///
    /// @param keys the key first; none if the file gives none
    public IncomingEntry entry(String type, List<String> keys, Kept kept, String format, int line) {
        var aliases = keys.stream().skip(1).distinct().filter(key -> !key.equals(keys.getFirst()));
        return new IncomingEntry(
                keys.isEmpty() ? "" : keys.getFirst(),
                aliases.toList(),
                kept.in(new Work(type, variables), format),
                line);
    }
}
