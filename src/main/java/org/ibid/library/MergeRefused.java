package org.ibid.library;

/// A merge, or the undoing of one, that cannot be done as things stand. The message says why and what would help.
public final class MergeRefused extends RuntimeException {
    public MergeRefused(String message) {
        super(message);
    }
}
