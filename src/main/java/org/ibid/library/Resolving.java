package org.ibid.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Verdict;
import org.ibid.library.Nearness.Near;
import org.ibid.library.Resolver.Compared;
import org.ibid.work.Work;

/// The records of one paper on their way to works of the library. What it brings in is written at once, by [#store].
final class Resolving {

    /// So many near misses of one record are kept for a person to look at.
    private static final int MOST_REVIEWS = 5;

    private final LibraryId library;
    private final Resolver resolver;
    private final List<Candidate> records;
    private final List<List<Compared>> stored;
    private final List<Map<Candidate, Verdict>> among;

    private final List<WorkRow> added = new ArrayList<>();
    private final List<VerdictRow> reviews = new ArrayList<>();
    private final List<RelationRow> relations = new ArrayList<>();
    private final KeyedWorks keyed = new KeyedWorks();

    /// @param stored the works of the library that each record was compared with
    /// @param among  what comparing each record with those before it gave, as far as it was done
    Resolving(
            LibraryId library,
            Resolver resolver,
            List<Candidate> records,
            List<List<Compared>> stored,
            List<Map<Candidate, Verdict>> among) {
        this.library = library;
        this.resolver = resolver;
        this.records = records;
        this.stored = stored;
        this.among = among;
    }

    /// @param work    the work the record is
    /// @param isNew   whether the record brought it in
    /// @param verdict what was decided, and why; for a new work, that it is itself
    record Resolved(UUID work, boolean isNew, Verdict verdict) {}

    /// The work of one of the records; one that was added for an earlier record counts.
    ///
    /// @param origin where the record was found
    Resolved resolve(int index, Origin origin) {
        return resolve(index, origin, Optional.empty());
    }

    /// As [#resolve(int, Origin)]; a work that the record brings in gets the key wished for, if it is free.
    Resolved resolve(int index, Origin origin, Optional<String> wished) {
        var record = records.get(index);
        var compared = new ArrayList<>(stored.get(index));
        if (!Resolver.isSettled(compared)) {
            compared.addAll(resolver.compared(record, keyed.near(record), among.get(index)));
        }
        compared.sort(Resolver.PROBABILITY.reversed());
        return compared.stream()
                .filter(Compared::isSame)
                .findFirst()
                .map(one -> new Resolved(one.near().work(), false, one.verdict()))
                .orElseGet(() -> add(record, origin, wished, compared));
    }

    /// The most probable of the works that a person is to compare a new one with.
    Optional<VerdictRow> toReview(UUID work) {
        return reviews.stream().filter(review -> review.one.equals(work)).findFirst();
    }

    private Resolved add(Candidate record, Origin origin, Optional<String> wished, List<Compared> compared) {
        var row = add(record, false, origin);
        added.getLast().wishedKey = wished.orElse(null);
        compared.stream()
                .filter(one -> one.verdict().answer() == Answer.REVIEW)
                .limit(MOST_REVIEWS)
                .forEach(one -> question(row, record, one));
        return new Resolved(row, true, new Verdict(Answer.SAME, 1, List.of(), "new"));
    }

    private void question(UUID work, Candidate record, Compared other) {
        var near = other.near().work();
        reviews.add(VerdictRow.of(library, "compared", work, near, other.verdict(), "ibid"));
        resolver.relation(record, other)
                .ifPresent(related -> relations.add(RelationRow.found(library, work, near, related)));
    }

    /// Adds a work that is compared with nothing, so nothing is ever taken for it.
    UUID sketch(Work record, Origin origin) {
        return add(resolver.candidate(record), true, origin);
    }

    private UUID add(Candidate record, boolean sketch, Origin origin) {
        var row = WorkRow.of(library, record, sketch, origin);
        added.add(row);
        keyed.add(List.of(row.blocking), new Near(row.id, () -> record));
        return row.id;
    }

    /// Writes what was added.
    void store() {
        resolver.store(library, added, reviews, relations);
    }
}
