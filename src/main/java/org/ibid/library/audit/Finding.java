package org.ibid.library.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// Something an editor should look at.
///
/// @param kind       what it is about
/// @param severity   how much it matters
/// @param message    what is the matter, and how it is mended: whole sentences
/// @param places     where, the place to be changed first; several where one fault is repeated or two places disagree
/// @param variables  the CSL variables concerned, the most important first; none if it is about a citation
/// @param suggestion what could stand at the first place instead; empty if nothing can be proposed
public record Finding(
        Kind kind,
        Severity severity,
        String message,
        List<Place> places,
        List<String> variables,
        Optional<String> suggestion) {

    public Finding {
        requireNonNull(kind, "kind");
        requireNonNull(severity, "severity");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding has a message");
        }
        places = List.copyOf(places);
        variables = List.copyOf(variables);
        requireNonNull(suggestion, "suggestion");
    }

    Finding(Kind kind, String message, List<Place> places) {
        this(kind, kind.severity(), message, places, List.of(), Optional.empty());
    }

    Finding about(String... concerned) {
        return new Finding(kind, severity, message, places, List.of(concerned), suggestion);
    }

    Finding suggesting(String text) {
        return new Finding(kind, severity, message, places, variables, Optional.of(text));
    }

    Finding as(Severity other) {
        return new Finding(kind, other, message, places, variables, suggestion);
    }

    /// Where it begins in the text; before everything if it has no place.
    int start() {
        return places.isEmpty() ? -1 : places.getFirst().span().start();
    }
}
