package org.ibid.api;

/// A file of which it cannot be told in which exchange format it is.
final class UnknownFormat extends RuntimeException {
    UnknownFormat(String message) {
        super(message);
    }
}
