package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.Work;

/// One entry read from a file.
///
/// @param key     the citation key the file gives it; empty if it gives none
/// @param aliases other keys the file says it goes by (biblatex's `ids`, `custom.ids` of CSL-JSON)
/// @param work    the record, without `id`; what CSL has no variable for is [Kept] in it
/// @param line    the line of the file it begins on, from 1
public record IncomingEntry(String key, List<String> aliases, Work work, int line) {

    public IncomingEntry {
        requireNonNull(key, "key");
        aliases = List.copyOf(aliases);
        requireNonNull(work, "work");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }
}
