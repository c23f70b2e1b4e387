package org.ibid.api;

import java.util.List;

/// None of the formats the client accepts can be given.
final class NotAcceptable extends RuntimeException {

    private final List<String> available;

    NotAcceptable(List<String> available) {
        super("This address can be given as " + String.join(", ", available) + ".");
        this.available = List.copyOf(available);
    }

    List<String> available() {
        return available;
    }
}
