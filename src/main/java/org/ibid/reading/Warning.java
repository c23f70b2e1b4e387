package org.ibid.reading;

import static java.util.Objects.requireNonNull;

/// Something that could not be read, or was read with doubt, and where it stands.
///
/// @param code    a stable word in kebab-case, such as `unreadable-citation`
/// @param message one sentence for a person
/// @param span    in the raw text for a warning of a [ReadReference], in the paper's text for those of a [Reading]
public record Warning(String code, String message, Span span) {

    public Warning {
        requireNonNull(span, "span");
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a warning has a code and a message");
        }
    }

    Warning at(Span place) {
        return new Warning(code, message, place);
    }
}
