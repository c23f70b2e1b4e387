package org.ibid.library;

/// No job of the library has this id.
public final class NoSuchJob extends RuntimeException {
    public NoSuchJob(String id) {
        super("There is no job \"" + id + "\" in this library.");
    }
}
