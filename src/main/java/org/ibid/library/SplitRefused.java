package org.ibid.library;

/// A split, or the undoing of one, that cannot be done as things stand. The message says why and what would
/// help.
public final class SplitRefused extends RuntimeException {
    public SplitRefused(String message) {
        super(message);
    }
}
