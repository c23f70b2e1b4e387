package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Related;
import org.ibid.identity.Verdict;
import org.ibid.library.Nearness.Near;
import org.ibid.work.Work;

/// Finds the works of the library that records are.
@ApplicationScoped
class Resolver {

    /// From here on a work is the record, and no other is looked at.
    private static final double SURE = 0.95;

    /// The most probable is the greatest.
    static final Comparator<Compared> PROBABILITY =
            Comparator.comparingDouble(one -> one.verdict().probability());

    private final Identity identity;
    private final Nearness nearness;
    private final Keys keys;
    private final Rows rows;

    Resolver(Identity identity, Nearness nearness, Keys keys, Rows rows) {
        this.identity = identity;
        this.nearness = nearness;
        this.keys = keys;
        this.rows = rows;
    }

    /// A work that was compared with a record.
    record Compared(Near near, Verdict verdict) {
        boolean isSame() {
            return verdict.answer() == Answer.SAME;
        }

        boolean isSure() {
            return isSame() && verdict.probability() >= SURE;
        }
    }

    /// Makes records ready to be resolved, or added, one after the other. The caller holds the library's lock, so no
    /// other writer adds the same work meanwhile.
    Resolving begin(LibraryId library, List<Work> records) {
        var candidates = candidates(records);
        var stored = compared(candidates, nearness.of(library, candidates));
        return new Resolving(library, this, candidates, stored, new Siblings(this, candidates, stored).compared());
    }

    /// The work that each record most likely is.
    List<Optional<Compared>> nearest(LibraryId library, List<Work> records) {
        var candidates = candidates(records);
        return compared(candidates, nearness.of(library, candidates)).stream()
                .map(compared -> compared.stream().max(PROBABILITY))
                .toList();
    }

    /// The works that each record is compared with, the nearest first.
    List<List<Near>> near(LibraryId library, List<Work> records) {
        return nearness.of(library, candidates(records));
    }

    private List<Candidate> candidates(List<Work> records) {
        return records.parallelStream().map(identity::candidate).toList();
    }

    Candidate candidate(Work record) {
        return identity.candidate(record);
    }

    /// Records with the works near each, on all processors: half of the time of filing a paper goes into this.
    private List<List<Compared>> compared(List<Candidate> records, List<List<Near>> near) {
        return IntStream.range(0, records.size())
                .parallel()
                .mapToObj(i -> compared(records.get(i), near.get(i)))
                .toList();
    }

    private List<Compared> compared(Candidate record, List<Near> near) {
        return compared(record, near, Map.of());
    }

    /// What was decided of each work, in their order; those behind a sure one are left out.
    ///
    /// @param known what comparing the record with others gave before
    List<Compared> compared(Candidate record, List<Near> near, Map<Candidate, Verdict> known) {
        var compared = new ArrayList<Compared>();
        for (var one : near) {
            var verdict = known.get(one.candidate());
            compared.add(new Compared(one, verdict == null ? identity.compare(record, one.candidate()) : verdict));
            if (isSettled(compared)) {
                break;
            }
        }
        return compared;
    }

    /// Whether no other work need be looked at.
    static boolean isSettled(List<Compared> compared) {
        return !compared.isEmpty() && compared.getLast().isSure();
    }

    /// The works that a record may be, the nearest first.
    List<Near> near(LibraryId library, Candidate record) {
        return nearness.of(library, List.of(record)).getFirst();
    }

    /// Adds one work, with a key. A sketch is compared with nothing, so nothing is ever taken for it.
    WorkRow newWork(LibraryId library, Work record, boolean sketch, Origin origin) {
        var row = WorkRow.of(library, identity.candidate(record), sketch, origin);
        row.persist();
        keys.give(library, List.of(row)).forEach(key -> key.persist());
        return row;
    }

    /// How a record and a work belong together that a person is to look at.
    Optional<Related> relation(Candidate record, Compared other) {
        return identity.relation(record, other.near().candidate(), other.verdict());
    }

    /// Writes the works that were added, their keys, what a person is to look at, and how works belong together.
    void store(LibraryId library, List<WorkRow> works, List<VerdictRow> verdicts, List<RelationRow> relations) {
        rows.insert(works);
        rows.insert(keys.give(library, works));
        rows.insert(verdicts);
        rows.insert(relations);
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
