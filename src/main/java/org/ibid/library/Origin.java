package org.ibid.library;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where the value of a field was found.
///
/// @param kind     in what
/// @param paper    the paper it was found in; null if that is not known
/// @param number   the number of the entry or the citation in that paper, or of the entry in the file that was
///                 brought in, from 1; 0 if it was neither
/// @param brought  the import that brought it in; null if none did
/// @param lookedUp the registry that had it; null if none did
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Origin(
        Kind kind,
        @Nullable PaperId paper,
        int number,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("import") @Nullable
        ImportId brought,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LookedUp lookedUp) {

    /// Where a registry had a value.
    ///
    /// @param service    the registry
    /// @param identifier under what it was asked: `doi:10.1000/182`; empty if it was searched for by words
    /// @param at         when
    public record LookedUp(String service, String identifier, Instant at) {}

    /// In what a value was found.
    public enum Kind {
        /// An entry of a paper's list.
        ENTRY,
        /// What a paper says of itself.
        PAPER,
        /// A citation in a paper's text that no entry answers.
        CITATION,
        /// An entry of a file of records that was brought in.
        IMPORT,
        /// What a registry answered.
        LOOKUP,
        /// Not known: it was found before this was kept.
        UNKNOWN
    }

    static final Origin UNKNOWN = new Origin(Kind.UNKNOWN, null, 0);

    public Origin {
        requireNonNull(kind, "kind");
    }

    Origin(Kind kind, @Nullable PaperId paper, int number) {
        this(kind, paper, number, null, null);
    }

    static Origin imported(int number, ImportId brought) {
        return new Origin(Kind.IMPORT, null, number, brought, null);
    }

    static Origin lookedUp(LookedUp where) {
        return new Origin(Kind.LOOKUP, null, 0, null, where);
    }
}
