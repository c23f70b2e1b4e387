package org.ibid.library;

import java.time.Instant;
import java.util.List;
import org.ibid.identity.Evidence;
import org.ibid.identity.Relation;

/// How a work belongs together with another that is not the same source.
///
/// @param kind        how
/// @param direction   which of the two is the chapter, the earlier version...
/// @param work        the other work
/// @param by          who found or said it: a person's name, `local`, or `ibid`
/// @param at          when
/// @param why         in a person's words; may be empty
/// @param probability that the two are one source after all, 0 to 1; 0 if a person said what they are
/// @param evidence    what spoke for it, and against
/// @param model       the version of the rules that found it, or `person`
public record WorkRelation(
        Relation kind,
        Direction direction,
        StoredWork work,
        String by,
        Instant at,
        String why,
        double probability,
        List<Evidence> evidence,
        String model) {

    /// Which way a relation goes.
    public enum Direction {
        /// The work asked for is a chapter, an earlier version... of the other.
        OF,
        /// The other is a chapter, an earlier version... of the work asked for.
        HAS,
        /// That is not known.
        UNKNOWN
    }
}
