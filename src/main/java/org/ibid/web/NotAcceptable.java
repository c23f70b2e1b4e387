package org.ibid.web;

import java.util.List;

/// None of what the client accepts can be given: no format, or not in that style or locale.
public final class NotAcceptable extends RuntimeException {

    private final List<String> available;

    public NotAcceptable(List<String> available) {
        this("This address can be given as " + String.join(", ", available) + ".", available);
    }

    public NotAcceptable(String message, List<String> available) {
        super(message);
        this.available = List.copyOf(available);
    }

    /// Formats, styles or locales that can be had; of styles those nearest to what was asked for.
    public List<String> available() {
        return available;
    }
}
