package org.ibid.library.audit;

import static java.util.Objects.requireNonNull;

import org.ibid.lookup.Notice;

/// What registries say happened to the work of an entry.
///
/// @param entry its number, from 1
/// @param kind  what happened
/// @param other the identifier of the other work, `doi:10.1000/182`; empty if none is named
/// @param by    the registry
public record Noticed(int entry, Notice.Kind kind, String other, String by) {

    public Noticed {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
        requireNonNull(by, "by");
    }

    /// "Crossref, doi:10.1000/182"
    String source() {
        return other.isEmpty() ? by : by + ", " + other;
    }
}
