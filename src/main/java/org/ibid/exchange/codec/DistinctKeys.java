package org.ibid.exchange.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ibid.exchange.codec.Fault.Harm;

/// Keys for entries that go from one file into another: each entry has one, and no other has it. For one file.
public final class DistinctKeys {

    private final Map<String, Integer> taken = new HashMap<>();
    private int entries;

    /// The key of the file's next entry: its own; if it has none, one by its place; with a number behind it if an entry
    /// before has it already, which is told as a fault that cost nothing.
    public String next(IncomingEntry entry, Consumer<Fault> faults) {
        String key = next(entry.key());
        if (!entry.key().isEmpty() && !key.equals(entry.key())) {
            faults.accept(new Fault(
                    Harm.NONE,
                    entry.line(),
                    1,
                    "",
                    "The key " + entry.key() + " is taken; this entry is now " + key + "."));
        }
        return key;
    }

    /// As above, for an entry that wants this key.
    ///
    /// @param own empty if it has none
    public String next(String own) {
        entries++;
        String wanted = own.isEmpty() ? "entry" + entries : own;
        String key = wanted;
        while (taken.containsKey(key)) {
            key = wanted + "-" + taken.merge(wanted, 1, Integer::sum);
        }
        taken.put(key, 1);
        return key;
    }
}
