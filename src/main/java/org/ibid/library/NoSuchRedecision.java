package org.ibid.library;

/// No redecision of the library has this id.
public final class NoSuchRedecision extends RuntimeException {
    public NoSuchRedecision(String id) {
        super("There is no redecision \"" + id + "\" in this library.");
    }
}
