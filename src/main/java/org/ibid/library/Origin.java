package org.ibid.library;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Where the value of a field was found.
///
/// @param kind   in what
/// @param paper  the paper it was found in; null if that is not known
/// @param number the number of the entry or the citation in that paper, from 1; 0 if it was neither
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Origin(Kind kind, @Nullable PaperId paper, int number) {

    /// In what a value was found.
    public enum Kind {
        /// An entry of a paper's list.
        ENTRY,
        /// What a paper says of itself.
        PAPER,
        /// A citation in a paper's text that no entry answers.
        CITATION,
        /// Not known: it was found before this was kept.
        UNKNOWN
    }

    static final Origin UNKNOWN = new Origin(Kind.UNKNOWN, null, 0);

    public Origin {
        requireNonNull(kind, "kind");
    }
}
