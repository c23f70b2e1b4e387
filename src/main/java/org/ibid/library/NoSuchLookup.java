package org.ibid.library;

/// No lookup of the library has this id.
public final class NoSuchLookup extends RuntimeException {
    public NoSuchLookup(String id) {
        super("There is no lookup \"" + id + "\" in this library.");
    }
}
