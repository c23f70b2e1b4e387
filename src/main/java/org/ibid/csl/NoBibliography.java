package org.ibid.csl;

/// A bibliography was asked of a style that has none: some note styles only cite.
public final class NoBibliography extends RuntimeException {

    private final String id;

    public NoBibliography(String id) {
        super("The style \"" + id + "\" makes citations only; it has no bibliography.");
        this.id = id;
    }

    /// The style's id.
    public String id() {
        return id;
    }
}
