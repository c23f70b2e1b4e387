package org.ibid.library;

/// A work that cannot be taken away, because something refers to it.
public final class StillInUse extends RuntimeException {
    public StillInUse(String key, String why) {
        super("The work " + key + " stays: " + why + ".");
    }
}
