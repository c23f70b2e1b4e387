package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.identity.Answer;
import org.ibid.identity.Identity;
import org.ibid.identity.Merged;
import org.ibid.library.Origin.Kind;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// Completes the record of a work with what registries have of it. A gap is filled; a fuller value takes the place of
/// one that was read by machine (of an entry, a paper's own lines, another registry). What a person entered, be it by
/// an edit or in a file that was brought in, stays as it is. Within the caller's transaction, under the library's lock.
@ApplicationScoped
class Completing {

    /// What was read by machine.
    private static final Set<Kind> READ = EnumSet.of(Kind.ENTRY, Kind.PAPER, Kind.CITATION, Kind.LOOKUP);

    private final Identity identity;
    private final Matching matching;
    private final Notices notices;
    private final Proposals proposals;
    private final KeyIndex keys;

    Completing(Identity identity, Matching matching, Notices notices, Proposals proposals, KeyIndex keys) {
        this.identity = identity;
        this.matching = matching;
        this.notices = notices;
        this.proposals = proposals;
        this.keys = keys;
    }

    private record Record(Work work, Provenance provenance) {}

    /// Takes over what the matches say that are the same source, as the record now is.
    ///
    /// @param dryRun only tells what would change
    WorkLookup complete(LibraryId library, WorkRow row, Matches matches, boolean dryRun) {
        var same = matching.same(row.csl, matches);
        var record = new Record(row.found(), row.provenance);
        for (var match : same) {
            record = with(record, match);
        }
        var after = Overrule.over(record.work(), row.overrules());
        var changes = Change.between(row.csl, after);
        if (!dryRun) {
            if (!record.work().equals(row.found())) {
                store(library, row, record, same);
            }
            notices.note(library, row.id, same);
        }
        return new WorkLookup(
                dryRun,
                new WorkId(row.id),
                keys.current(library.number(), List.of(row.id)).get(row.id),
                outcome(same, matches, changes),
                changes,
                matches.matches(),
                matches.unanswered());
    }

    private static Outcome outcome(List<Match> same, Matches matches, Map<String, Change> changes) {
        if (!same.isEmpty()) {
            return changes.isEmpty() ? Outcome.CONFIRMED : Outcome.COMPLETED;
        }
        if (matches.matches().stream().anyMatch(Completing::isWorthALook)) {
            return Outcome.UNSURE;
        }
        return matches.unanswered().isEmpty() ? Outcome.NOTHING : Outcome.FAILED;
    }

    /// It may be the work, or is something else under the work's identifier. What a search by words brings up besides
    /// is neither.
    private static boolean isWorthALook(Match match) {
        return match.likeness() != Answer.DIFFERENT || !match.identifier().isEmpty();
    }

    private Record with(Record record, Match match) {
        var theirs = match.csl().without("id").without("custom").without("note");
        var merged = identity.merge(record.work(), theirs);
        var work = merged.work();
        var origin = Origin.lookedUp(new Origin.LookedUp(match.service().word(), match.identifier(), match.at()));
        for (String variable : merged.from().keySet()) {
            if (isTheirs(merged, variable) && mustStay(record, variable)) {
                work = Overrule.set(work, variable, Overrule.value(record.work(), variable));
            }
        }
        var kept = work;
        return new Record(
                work,
                record.provenance()
                        .of(
                                work,
                                variable -> isTheirs(merged, variable)
                                                && !Overrule.value(kept, variable)
                                                        .equals(Overrule.value(record.work(), variable))
                                        ? origin
                                        : record.provenance().of(variable)));
    }

    private static boolean isTheirs(Merged merged, String variable) {
        return Merged.OTHER.equals(merged.from().get(variable));
    }

    private static boolean mustStay(Record record, String variable) {
        Optional<Value> ours = Overrule.value(record.work(), variable);
        return ours.isPresent()
                && !READ.contains(record.provenance().of(variable).kind());
    }

    private void store(LibraryId library, WorkRow row, Record record, List<Match> same) {
        var before = row.csl;
        row.provenance = record.provenance();
        row.holds(record.work(), identity);
        String from = String.join(
                ", ",
                same.stream().map(match -> match.service().words()).distinct().toList());
        EventRow.add(library, row.id, "enriched", Optional.empty(), new Act(Act.OURS.by(), from), before, row.csl);
        WorkRow.flush();
        proposals.lookAgain(library, row);
    }
}
