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

/// Making one work of two, and taking that back.
@ApplicationScoped
public class Merges {

    private final Session session;
    private final Identity identity;
    private final Works works;
    private final Edges edges;
    private final KeyIndex keys;

    Merges(Session session, Identity identity, Works works, Edges edges, KeyIndex keys) {
        this.session = session;
        this.identity = identity;
        this.works = works;
        this.edges = edges;
        this.keys = keys;
    }

    /// Makes one work of two: the kept one gets the best of each field, and every reference, cite, paper and key of
    /// the other, which from now on leads to it. Raw texts are not touched.
    ///
    /// @throws NoSuchWork   if there is no such work
    /// @throws MergeRefused if both are the same work
    @Transactional
    public Merge merge(LibraryId library, String keep, String other) {
        Filing.lock(session, library);
        var kept = row(library, works.one(library, keep).id().value());
        var gone = row(library, works.one(library, other).id().value());
        if (kept.id.equals(gone.id)) {
            throw new MergeRefused(
                    "Both name the same work, " + works.one(library, keep).key() + ".");
        }
        var merge = new MergeRow();
        merge.libraryId = library.number();
        merge.id = Ids.next();
        merge.kept = kept.id;
        merge.gone = gone.id;
        merge.keptBefore = kept.csl;
        merge.keptWasSketch = kept.sketch;
        merge.moved = edges.move(library, gone.id, kept.id);
        merge.mergedAt = Instant.now();
        kept.sketch = kept.sketch && gone.sketch;
        merge.keptAfter = identity.merge(kept.csl, gone.csl).work();
        kept.holds(merge.keptAfter, identity);
        gone.mergedInto = kept.id;
        merge.persist();
        said(library, "merged", merge, new Verdict(Answer.SAME, 1, because("a person merged them"), "person"));
        return view(merge);
    }

    /// Takes a merge back: the kept work's record is again as it was, and every reference, cite, paper and key that
    /// moved is again the other's. What came to the kept work since stays with it.
    ///
    /// @throws NoSuchMerge  if there is no such merge
    /// @throws MergeRefused if it is undone already, or the kept work has itself been merged since
    @Transactional
    public Merge undo(LibraryId library, MergeId id) {
        Filing.lock(session, library);
        MergeRow merge = MergeRow.findById(new RowId(library.number(), id.value()));
        if (merge == null) {
            throw new NoSuchMerge(id.toString());
        }
        refuseUnlessLast(library, merge);
        var kept = row(library, merge.kept);
        var gone = row(library, merge.gone);
        gone.mergedInto = null;
        edges.giveBack(library, merge.gone, merge.moved);
        kept.sketch = merge.keptWasSketch;
        kept.holds(merge.takenBackFrom(kept.csl), identity);
        merge.undoneAt = Instant.now();
        said(library, "unmerged", merge, before(library, merge));
        return view(merge);
    }

    private static void refuseUnlessLast(LibraryId library, MergeRow merge) {
        if (merge.undoneAt != null) {
            throw new MergeRefused("This merge is undone already.");
        }
        MergeRow.<MergeRow>find(
                        "libraryId = ?1 and undoneAt is null and id <> ?2 and mergedAt >= ?3"
                                + " and (kept = ?4 or gone = ?4) order by mergedAt desc",
                        library.number(),
                        merge.id,
                        merge.mergedAt,
                        merge.kept)
                .firstResultOptional()
                .ifPresent(later -> {
                    throw new MergeRefused("Undo the later merge " + later.id + " of the same work first.");
                });
    }

    /// @throws NoSuchMerge if there is no such merge
    @Snapshot
    public Merge one(LibraryId library, MergeId id) {
        return MergeRow.<MergeRow>findByIdOptional(new RowId(library.number(), id.value()))
                .map(this::view)
                .orElseThrow(() -> new NoSuchMerge(id.toString()));
    }

    /// All merges, the last first.
    @Snapshot
    public Page<Merge> page(LibraryId library, Window window) {
        var rows = MergeRow.<MergeRow>find("libraryId = ?1 order by mergedAt desc, id", library.number())
                .range(window.offset(), window.offset() + window.limit() - 1)
                .list();
        return new Page<>(
                MergeRow.count("libraryId", library.number()),
                window.offset(),
                rows.stream().map(this::view).toList());
    }

    private static WorkRow row(LibraryId library, UUID id) {
        return WorkRow.findById(new RowId(library.number(), id));
    }

    /// What was said of the two before they were merged; undoing goes back to that.
    private static Verdict before(LibraryId library, MergeRow merge) {
        return VerdictRow.lastOf(library, merge.kept, merge.gone, merge.mergedAt)
                .map(VerdictRow::verdict)
                .orElseGet(() -> new Verdict(Answer.DIFFERENT, 0, because("a person undid their merge"), "person"));
    }

    private static List<Evidence> because(String why) {
        return List.of(new Evidence("person", 0, why));
    }

    private static void said(LibraryId library, String decision, MergeRow merge, Verdict verdict) {
        VerdictRow.add(library, decision, merge.kept, merge.gone, verdict, "person");
    }

    private Merge view(MergeRow row) {
        return new Merge(
                new MergeId(row.id),
                new WorkId(row.kept),
                new WorkId(row.gone),
                keys.current(row.libraryId, List.of(row.kept)).getOrDefault(row.kept, ""),
                row.mergedAt,
                Optional.ofNullable(row.undoneAt));
    }
}
