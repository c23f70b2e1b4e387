package org.ibid.library;

/// A pattern that says of no work what its key is.
public final class BadKeyPattern extends RuntimeException {
    public BadKeyPattern(String message) {
        super(message);
    }
}
