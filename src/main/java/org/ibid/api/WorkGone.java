package org.ibid.api;

/// A work that was taken away.
final class WorkGone extends RuntimeException {
    WorkGone(String key) {
        super("The work " + key + " was taken away.");
    }
}
