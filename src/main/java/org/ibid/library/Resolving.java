package org.ibid.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    private final List<WorkRow> added = new ArrayList<>();
    private final List<VerdictRow> reviews = new ArrayList<>();
    private final List<RelationRow> relations = new ArrayList<>();
    private final Map<String, List<Near>> addedByKey = new HashMap<>();

    /// @param stored the works of the library that each record was compared with
    Resolving(LibraryId library, Resolver resolver, List<Candidate> records, List<List<Compared>> stored) {
        this.library = library;
        this.resolver = resolver;
        this.records = records;
        this.stored = stored;
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
        if (compared.isEmpty() || !compared.getLast().isSure()) {
            compared.addAll(resolver.compared(record, addedNear(record)));
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

    private List<Near> addedNear(Candidate record) {
        var works = new LinkedHashSet<Near>();
        record.blockingKeys().forEach(key -> works.addAll(addedByKey.getOrDefault(key, List.of())));
        return List.copyOf(works);
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
        var near = new Near(row.id, () -> record);
        for (var key : row.blocking) {
            var works = addedByKey.computeIfAbsent(key, _ -> new ArrayList<>());
            if (works.size() < Nearness.MOST_OF_A_KEY) {
                works.add(near);
            }
        }
        return row.id;
    }

    /// Writes what was added.
    void store() {
        resolver.store(library, added, reviews, relations);
    }
}
