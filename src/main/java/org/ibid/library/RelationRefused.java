package org.ibid.library;

/// A relation that cannot be as things stand. The message says why and what would help.
public final class RelationRefused extends RuntimeException {
    RelationRefused(String message) {
        super(message);
    }
}
