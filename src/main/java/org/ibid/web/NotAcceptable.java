package org.ibid.web;

import java.util.List;

/// None of the formats the client accepts can be given.
public final class NotAcceptable extends RuntimeException {

    private final List<String> available;

    public NotAcceptable(List<String> available) {
        super("This address can be given as " + String.join(", ", available) + ".");
        this.available = List.copyOf(available);
    }

    public List<String> available() {
        return available;
    }
}
