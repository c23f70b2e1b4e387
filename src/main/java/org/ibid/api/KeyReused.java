package org.ibid.api;

/// An idempotency key came with another request before.
final class KeyReused extends RuntimeException {
    KeyReused(String key) {
        super("The key " + key + " came with another request in the last 24 hours. Send a new key.");
    }
}
