package org.ibid.web;

/// A query parameter that cannot be used; the message says why and what could be.
public final class BadParameter extends RuntimeException {

    private final String name;

    public BadParameter(String name, String message) {
        super(message);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
