package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.identity.Identity;
import org.ibid.identity.Verdict;
import org.ibid.library.Moved.ReferencePlace;
import org.ibid.library.Split.EntryPlace;

/// Making a work of its own of entries that were taken for another, and taking that back.
@ApplicationScoped
public class Splits {

    private final Session session;
    private final Identity identity;
    private final Works works;
    private final Edges edges;
    private final KeyIndex keys;
    private final SplitRecords records;
    private final Proposals proposals;
    private final Preconditions preconditions;

    Splits(
            Session session,
            Identity identity,
            Works works,
            Edges edges,
            KeyIndex keys,
            SplitRecords records,
            Proposals proposals,
            Preconditions preconditions) {
        this.session = session;
        this.identity = identity;
        this.works = works;
        this.edges = edges;
        this.keys = keys;
        this.records = records;
        this.proposals = proposals;
        this.preconditions = preconditions;
    }

    /// Makes entries of a work another work, with what was read of them, and every cite that they alone
    /// answer. What the first work had from them is found anew in what is left to it. That the two are
    /// different is a person's word from now on.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws SplitRefused   if an entry is not the work's, or nothing would be left to it
    /// @throws VersionChanged if it is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    @Transactional
    public Split split(LibraryId library, String idOrKey, List<EntryPlace> entries, Expected expected, Act act) {
        Filing.lock(session, library);
        var work = works.one(library, idOrKey);
        WorkRow row = WorkRow.findById(new RowId(library.number(), work.id().value()));
        preconditions.check(library, expected, false, row);
        var moved = edges.entries(library, work, entries);
        refuseAll(library, work, moved);
        return view(split(library, row, moved, act));
    }

    private static void refuseAll(LibraryId library, StoredWork work, List<ReferenceRow> moved) {
        long all = ReferenceRow.count(
                "libraryId = ?1 and workId = ?2", library.number(), work.id().value());
        if (moved.size() == all && work.paper().isEmpty()) {
            throw new SplitRefused("These are all the entries of " + work.key()
                    + ": nothing would be left to it. Name those that are another work.");
        }
    }

    private SplitRow split(LibraryId library, WorkRow row, List<ReferenceRow> moved, Act act) {
        var before = row.csl;
        var split = begun(library, row, moved);
        var made = records.ofEntries(library, moved);
        split.newWork = made.id;
        edges.moveEntries(library, moved, row.id, made.id);
        var left = records.without(library, row, split.entries);
        row.holds(Sourced.work(left), identity);
        row.provenance =
                row.provenance.of(row.found(), variable -> left.get(variable).origin());
        split.after = row.found();
        split.provenanceAfter = row.provenance;
        split.persist();
        said(library, row.id, made.id, act);
        EventRow.add(library, row.id, "split", Optional.of(made.id), act, before, row.csl);
        EventRow.add(library, made.id, "split-off", Optional.of(row.id), act, made.csl, made.csl);
        session.flush();
        proposals.lookAgain(library, made, row.id);
        return split;
    }

    private static SplitRow begun(LibraryId library, WorkRow row, List<ReferenceRow> moved) {
        var split = new SplitRow();
        split.libraryId = library.number();
        split.id = Ids.next();
        split.ofWork = row.id;
        split.before = row.found();
        split.provenanceBefore = row.provenance;
        split.entries = moved.stream()
                .map(entry -> new ReferencePlace(entry.paperId, entry.ordinal))
                .toList();
        split.splitAt = Instant.now();
        return split;
    }

    private static void said(LibraryId library, UUID one, UUID other, Act act) {
        String what = "a person said that they are two sources, and split them";
        var why = new Evidence("person", -1, act.because(what));
        var verdict = new Verdict(Answer.DIFFERENT, 0, List.of(why), "person");
        VerdictRow.add(library, "declared", one, other, verdict, act.by());
    }

    /// Takes a split back: everything that refers to the new work is again the other's, which gets its record
    /// back. The new work's id and keys lead to it from now on.
    ///
    /// @throws NoSuchSplit  if there is no such split
    /// @throws SplitRefused if it is taken back already, or one of the two has been merged or split since
    @Transactional
    public Split undo(LibraryId library, SplitId id, Act act) {
        Filing.lock(session, library);
        var split = row(library, id);
        refuseUnlessLast(library, split);
        WorkRow of = WorkRow.findById(new RowId(library.number(), split.ofWork));
        WorkRow made = WorkRow.findById(new RowId(library.number(), split.newWork));
        var before = of.csl;
        edges.move(library, made.id, of.id);
        made.mergedInto = of.id;
        var fields = split.takenBackFrom(of);
        of.holds(Sourced.work(fields), identity);
        of.provenance = split.provenanceBefore.of(
                of.found(), variable -> fields.get(variable).origin());
        split.undoneAt = Instant.now();
        var why = new Evidence("person", 0, "a person took back that they are two sources");
        var verdict = new Verdict(Answer.SAME, 1, List.of(why), "person");
        VerdictRow.add(library, "unmerged", of.id, made.id, verdict, act.by());
        EventRow.add(library, of.id, "rejoined", Optional.of(made.id), act, before, of.csl);
        EventRow.add(library, made.id, "rejoined-away", Optional.of(of.id), act, made.csl, made.csl);
        return view(split);
    }

    private static void refuseUnlessLast(LibraryId library, SplitRow split) {
        if (split.undoneAt != null) {
            throw new SplitRefused("This split is taken back already.");
        }
        Later.than(library, split.splitAt, split.id, split.ofWork, split.newWork)
                .ifPresent(later -> {
                    throw new SplitRefused("One of the two has changed since: take back " + later + " first.");
                });
    }

    /// @throws NoSuchSplit if there is no such split
    @Snapshot
    public Split one(LibraryId library, SplitId id) {
        return view(row(library, id));
    }

    /// All splits, the last first.
    @Snapshot
    public Page<Split> page(LibraryId library, Window window) {
        return Page.of(
                SplitRow.<SplitRow>find("libraryId = ?1 order by splitAt desc, id", library.number()),
                window,
                this::view);
    }

    private static SplitRow row(LibraryId library, SplitId id) {
        return SplitRow.<SplitRow>findByIdOptional(new RowId(library.number(), id.value()))
                .orElseThrow(() -> new NoSuchSplit(id.toString()));
    }

    private Split view(SplitRow row) {
        var lives = row.undoneAt == null ? row.newWork : row.ofWork;
        return new Split(
                new SplitId(row.id),
                new WorkId(row.ofWork),
                new WorkId(row.newWork),
                keys.current(row.libraryId, List.of(lives)).getOrDefault(lives, ""),
                row.entries.stream()
                        .map(place -> new EntryPlace(new PaperId(place.paper()), place.ordinal()))
                        .toList(),
                row.splitAt,
                Optional.ofNullable(row.undoneAt));
    }
}
