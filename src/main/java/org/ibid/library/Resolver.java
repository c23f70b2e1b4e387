package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Verdict;
import org.ibid.work.Work;

/// Finds the work of the library that a record is, or adds a new one.
@ApplicationScoped
class Resolver {

    /// So many works are compared with one record; blocking keys are chosen so that more is very rare.
    private static final int MOST_CANDIDATES = 200;

    /// So many near misses of one record are kept for a person to look at.
    private static final int MOST_REVIEWS = 5;

    private final Session session;
    private final Identity identity;
    private final Keys keys;

    Resolver(Session session, Identity identity, Keys keys) {
        this.session = session;
        this.identity = identity;
        this.keys = keys;
    }

    /// @param work    the row the record resolves to
    /// @param isNew   whether the record brought it in
    /// @param verdict what was decided, and why; for a new work, that it is itself
    record Resolved(WorkRow work, boolean isNew, Verdict verdict) {}

    private record Compared(WorkRow work, Verdict verdict) {}

    /// The caller holds the library's lock, so no other writer adds the same work meanwhile.
    ///
    /// @param origin where the record was found
    Resolved resolve(LibraryId library, Work record, Origin origin) {
        var ready = identity.candidate(record);
        var compared = candidates(library, ready).stream()
                .map(row -> new Compared(row, identity.compare(ready, identity.candidate(row.csl))))
                .sorted(Comparator.comparingDouble(one -> -one.verdict().probability()))
                .toList();
        return compared.stream()
                .filter(one -> one.verdict().answer() == Answer.SAME)
                .findFirst()
                .map(one -> new Resolved(one.work(), false, one.verdict()))
                .orElseGet(() -> add(library, record, origin, compared));
    }

    /// The works that a record could be.
    List<WorkRow> candidates(LibraryId library, Candidate record) {
        return session.createNativeQuery("""
                        select * from work
                        where library_id = ?1 and merged_into is null and blocking && cast(?2 as text[])
                        order by work_id limit ?3""", WorkRow.class)
                .setParameter(1, library.number())
                .setParameter(2, record.blockingKeys().toArray(String[]::new))
                .setParameter(3, MOST_CANDIDATES)
                .getResultList();
    }

    private Resolved add(LibraryId library, Work record, Origin origin, List<Compared> compared) {
        var row = newWork(library, record, false, origin);
        compared.stream()
                .filter(one -> one.verdict().answer() == Answer.REVIEW)
                .limit(MOST_REVIEWS)
                .forEach(one -> VerdictRow.add(library, "compared", row.id, one.work().id, one.verdict(), "ibid"));
        return new Resolved(row, true, new Verdict(Answer.SAME, 1, List.of(), "new"));
    }

    /// Adds a work, with a key. A sketch is compared with nothing, so nothing is ever taken for it.
    WorkRow newWork(LibraryId library, Work record, boolean sketch, Origin origin) {
        var row = WorkRow.of(library, record, sketch, origin, identity);
        row.persist();
        keys.give(library, row);
        return row;
    }

    /// Enriches a known work with what its own paper says of itself.
    void enrich(LibraryId library, WorkRow known, Work metadata, Origin origin) {
        var before = known.csl;
        var fuller = identity.merge(known.found(), metadata);
        if (!fuller.work().equals(known.found())) {
            known.provenance = known.provenance.with(fuller, Provenance.all(origin));
            known.holds(fuller.work(), identity);
            EventRow.add(library, known.id, "enriched", Optional.empty(), Act.OURS, before, known.csl);
        }
    }
}
