package org.ibid.csl;

import java.util.List;

/// There is no locale of this id, nor any of its language.
public final class UnknownLocale extends RuntimeException {

    private final String id;
    private final transient List<String> nearest;

    public UnknownLocale(String id, List<String> nearest) {
        super("There is no locale \"" + id + "\""
                + (nearest.isEmpty() ? "." : "; the nearest is " + nearest.getFirst() + "."));
        this.id = id;
        this.nearest = List.copyOf(nearest);
    }

    /// The id asked for.
    public String id() {
        return id;
    }

    /// At most five ids that are like it, the likeliest first.
    public List<String> nearest() {
        return nearest;
    }
}
