package org.ibid.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.identity.Relation;

/// One thing that became of a work, or of one that was merged into it.
///
/// @param kind        what
/// @param at          when
/// @param by          a person's name, `local`, or `ibid`
/// @param why         in that person's words; may be empty
/// @param work        the work it became of
/// @param other       the other work, where two were compared, merged or split
/// @param version     the number of the library's change; nothing where only a judgement was noted
/// @param model       the version of the rules that judged, or `person`
/// @param answer      whether the two are one source, where that was judged
/// @param probability that they are, 0 to 1
/// @param relation    that the work is, or is no more, a chapter, a version... of the other
/// @param evidence    what spoke for it, and against
/// @param changes     what became of its fields
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HistoryEntry(
        Kind kind,
        Instant at,
        String by,
        String why,
        WorkId work,
        Optional<WorkId> other,
        Optional<Long> version,
        Optional<String> model,
        Optional<Answer> answer,
        Optional<Double> probability,
        Optional<Relation> relation,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Change> changes) {

    /// What can become of a work.
    public enum Kind {
        /// It came into the library.
        ADDED,
        /// It was compared with another, and a person should look.
        COMPARED,
        /// A person said what it and another are.
        DECLARED,
        /// It was found or said to be a chapter, a version... of another.
        RELATED,
        /// That was taken back.
        UNRELATED,
        /// A person changed its record.
        EDITED,
        /// A person gave it another key.
        RENAMED,
        /// Its own paper, an import, or a registry said more of it.
        ENRICHED,
        /// Another was merged into it.
        MERGED,
        /// It was merged into another.
        MERGED_AWAY,
        /// A merge into it was taken back.
        UNMERGED,
        /// It is itself again: its merge into another was taken back.
        RESTORED,
        /// Entries were split off from it.
        SPLIT,
        /// It was made by splitting another.
        SPLIT_OFF,
        /// What was split off from it came back.
        REJOINED,
        /// It went back to the work it was split off from.
        REJOINED_AWAY,
        /// An import was taken back, and with it what that had added to the record.
        TAKEN_BACK,
        /// It was taken away.
        DELETED
    }
}
