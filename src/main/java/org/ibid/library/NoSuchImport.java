package org.ibid.library;

/// No import of the library has this id.
public final class NoSuchImport extends RuntimeException {
    public NoSuchImport(String id) {
        super("There is no import \"" + id + "\" in this library.");
    }
}
