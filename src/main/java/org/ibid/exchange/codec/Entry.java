package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// One thing to export: the key it goes by, the keys it went by before, and its record.
///
/// @param key     the citation key; what the record says of its own `id` is not used
/// @param aliases old keys that must still resolve, oldest first or in any other order that is kept
/// @param work    the record
public record Entry(String key, List<String> aliases, Work work) {

    public Entry {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("an entry has a key");
        }
        aliases = List.copyOf(aliases);
        requireNonNull(work, "work");
    }
}
