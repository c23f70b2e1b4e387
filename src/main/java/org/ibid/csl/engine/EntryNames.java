package org.ibid.csl.engine;

import java.util.List;

/// The names that began an entry of a bibliography, as texts to compare with the next entry's.
record EntryNames(List<String> names) {

    static final EntryNames NONE = new EntryNames(List.of());

    EntryNames {
        names = List.copyOf(names);
    }

    /// How many names from the first on are the same.
    int sameAs(EntryNames other) {
        int most = Math.min(names.size(), other.names.size());
        for (int i = 0; i < most; i++) {
            if (!names.get(i).equals(other.names.get(i))) {
                return i;
            }
        }
        return most;
    }
}
