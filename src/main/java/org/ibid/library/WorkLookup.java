package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What looking a work up in the registries brought.
///
/// @param dryRun     whether nothing was changed
/// @param work       the work
/// @param key        its citation key
/// @param outcome    what became of it
/// @param changes    what changed in its record, by variable
/// @param matches    what the registries have; only those that are the same source were used
/// @param unanswered registries that did not answer
public record WorkLookup(
        boolean dryRun,
        WorkId work,
        String key,
        Outcome outcome,
        Map<String, Change> changes,
        List<Match> matches,
        List<Unanswered> unanswered) {

    /// What can become of a work.
    public enum Outcome {
        /// A registry had more of it than was known.
        COMPLETED,
        /// A registry has it, and no more than was known.
        CONFIRMED,
        /// Registries have something like it, or something else under its identifier; a person should look.
        UNSURE,
        /// No registry knows it.
        NOTHING,
        /// The registries did not answer.
        FAILED;

        /// As it stands in addresses and in the database.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public WorkLookup {
        requireNonNull(outcome, "outcome");
        matches = List.copyOf(matches);
        unanswered = List.copyOf(unanswered);
    }

    /// With no more matches than a person needs who is to decide.
    WorkLookup shortened() {
        var shown = outcome == Outcome.UNSURE ? matches.subList(0, Math.min(3, matches.size())) : List.<Match>of();
        return new WorkLookup(dryRun, work, key, outcome, changes, shown, unanswered);
    }
}
