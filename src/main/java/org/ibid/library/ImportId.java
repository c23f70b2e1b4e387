package org.ibid.library;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/// What identifies an import for ever: a UUID, later ones sorting behind earlier ones (version 7, RFC 9562).
public record ImportId(UUID value) {

    @JsonCreator
    public ImportId {
        requireNonNull(value, "value");
    }

    /// Reads the text form; empty if the text is no UUID.
    public static Optional<ImportId> parse(String text) {
        return Ids.parse(text).map(ImportId::new);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
