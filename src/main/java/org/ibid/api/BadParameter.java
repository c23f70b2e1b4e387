package org.ibid.api;

/// A query parameter that cannot be used; the message says why and what could be.
final class BadParameter extends RuntimeException {

    private final String name;

    BadParameter(String name, String message) {
        super(message);
        this.name = name;
    }

    String name() {
        return name;
    }
}
