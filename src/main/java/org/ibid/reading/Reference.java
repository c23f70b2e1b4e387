package org.ibid.reading;

import static java.util.Objects.requireNonNull;

/// One entry of a paper's reference list or notes.
///
/// @param label  the number it is cited by, in ASCII digits; empty in a list that is not numbered
/// @param raw    the entry exactly as printed, without bullet, label, and lines that are not the entry's
/// @param span   where it stands
/// @param parsed what was read from it
public record Reference(String label, String raw, Span span, Parsed parsed) {

    public Reference {
        requireNonNull(label, "label");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
        requireNonNull(parsed, "parsed");
    }
}
