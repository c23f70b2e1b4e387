package org.ibid.library;

/// No library has this name.
public final class NoSuchLibrary extends RuntimeException {
    public NoSuchLibrary(String name) {
        super("There is no library \"" + name + "\".");
    }
}
