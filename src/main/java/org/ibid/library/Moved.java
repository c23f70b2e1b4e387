package org.ibid.library;

import java.util.List;
import java.util.UUID;

/// What a merge took from the work that is gone and gave to the one that is kept.
///
/// @param currentKey the key that was the gone work's own
/// @param keys       all its keys
/// @param references the reference entries that resolved to it
/// @param cites      the cites that resolved to it
/// @param papers     the papers whose own record it was
/// @param settled    the ambiguous cites whose candidates became one work
record Moved(
        String currentKey,
        List<String> keys,
        List<ReferencePlace> references,
        List<CitePlace> cites,
        List<UUID> papers,
        List<CitePlace> settled) {

    record ReferencePlace(UUID paper, int ordinal) {}

    record CitePlace(UUID paper, int citation, int ordinal) {}
}
