package org.ibid.library;

/// A key that another work has, or had.
public final class KeyTaken extends RuntimeException {
    public KeyTaken(String key, String by) {
        super("The key \"" + key + "\" " + by + " A key leads to one work for ever: choose another.");
    }
}
