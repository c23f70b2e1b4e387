package org.ibid.library;

/// The library has no such split.
public final class NoSuchSplit extends RuntimeException {
    public NoSuchSplit(String id) {
        super("There is no split \"" + id + "\" in this library.");
    }
}
