package org.ibid.library;

/// A text that cannot be a key.
public final class BadKey extends RuntimeException {
    BadKey(String key, String why) {
        super("\"" + key.replace("\0", "") + "\" cannot be a key: " + why + ".");
    }
}
