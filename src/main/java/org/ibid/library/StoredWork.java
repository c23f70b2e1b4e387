package org.ibid.library;

import java.util.List;
import java.util.Optional;
import org.ibid.work.Work;

/// A work as the library keeps it.
///
/// @param id      what identifies it for ever
/// @param version the number of the library's change that last changed it; it only ever grows
/// @param key     its citation key
/// @param aliases keys it also answers to: earlier ones, and those of works merged into it
/// @param sketch  whether all that is known of it is what a citation gave (an author and a year)
/// @param csl     its record, with the key as the item's `id`
/// @param citedBy how many papers of the library cite it
/// @param paper   the paper whose own record it is, if the library holds its text
public record StoredWork(
        WorkId id,
        long version,
        String key,
        List<String> aliases,
        boolean sketch,
        Work csl,
        long citedBy,
        Optional<PaperId> paper) {

    /// By the id alone: lists of works are gone through for doubles, and a whole record is long.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
