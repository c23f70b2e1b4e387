package org.ibid.api;

/// The same request is being done at this moment.
final class KeyInUse extends RuntimeException {
    KeyInUse(String key) {
        super("The request with the key " + key + " is still being done. Ask again in a moment.");
    }
}
