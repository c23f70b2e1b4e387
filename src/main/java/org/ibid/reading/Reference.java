package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// One entry of a paper's reference list or notes.
///
/// @param label  the number it is cited by, in ASCII digits; empty in a list that is not numbered
/// @param raw    the entry exactly as printed, without bullet, label, and lines that are not the entry's
/// @param span   where it stands
/// @param parsed what was read from it; of an entry that stands for another, what was read from that
/// @param standsFor the earlier entry that it names again ("ibid.", "op. cit."), if it does
public record Reference(String label, String raw, Span span, Parsed parsed, Optional<StandsFor> standsFor) {

    static final String UNRESOLVED_REPEAT = "unresolved-repeat";

    public Reference {
        requireNonNull(label, "label");
        requireNonNull(raw, "raw");
        requireNonNull(span, "span");
        requireNonNull(parsed, "parsed");
        requireNonNull(standsFor, "standsFor");
    }

    /// An entry that names its work itself.
    public Reference(String label, String raw, Span span, Parsed parsed) {
        this(label, raw, span, parsed, Optional.empty());
    }

    /// Whether it only names another entry again ("ibid.", "op. cit."), and that entry is not there. All that is known
    /// of its work is an author, or nothing.
    public boolean repeatsNothing() {
        return standsFor.isEmpty()
                && parsed.warnings().stream().anyMatch(warning -> warning.code().equals(UNRESOLVED_REPEAT));
    }
}
