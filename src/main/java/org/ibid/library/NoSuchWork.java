package org.ibid.library;

import java.util.List;

/// No work of the library has one of these ids or keys.
public final class NoSuchWork extends RuntimeException {

    private final List<String> missing;
    private final List<String> nearest;

    public NoSuchWork(List<String> missing, List<String> nearest) {
        super("No work of this library has the id or key " + String.join(", ", missing) + ".");
        this.missing = List.copyOf(missing);
        this.nearest = List.copyOf(nearest);
    }

    /// The ids or keys that nothing answers to, as they were asked for.
    public List<String> missing() {
        return missing;
    }

    /// Keys of the library that look like the first missing one, best first.
    public List<String> nearest() {
        return nearest;
    }
}
