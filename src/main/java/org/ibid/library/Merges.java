package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Words words;
    private final Preconditions preconditions;

    Merges(
            Session session,
            Identity identity,
            Works works,
            Edges edges,
            KeyIndex keys,
            Words words,
            Preconditions preconditions) {
        this.session = session;
        this.identity = identity;
        this.works = works;
        this.edges = edges;
        this.keys = keys;
        this.words = words;
        this.preconditions = preconditions;
    }

    /// Makes one work of two: the kept one gets the best of each field, and every reference, cite, paper and
    /// key of the other, which from now on leads to it. Raw texts are not touched.
    ///
    /// @param overrule whether to merge them although a person said that they are two sources
    /// @throws NoSuchWork     if there is no such work
    /// @throws MergeRefused   if both are the same work, or a person said that they are two and is not overruled
    /// @throws VersionChanged if one of the two is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    @Transactional
    public Merge merge(LibraryId library, String keep, String other, boolean overrule, Expected expected, Act act) {
        Filing.lock(session, library);
        var kept = row(library, works.one(library, keep).id().value());
        var gone = row(library, works.one(library, other).id().value());
        if (kept.id.equals(gone.id)) {
            throw new MergeRefused(
                    "Both name the same work, " + works.one(library, keep).key() + ".");
        }
        preconditions.check(library, expected, false, kept, gone);
        if (!overrule) {
            refuseAgainstAPersonsWord(library, kept, gone);
        }
        return view(merge(library, kept, gone, act));
    }

    private void refuseAgainstAPersonsWord(LibraryId library, WorkRow kept, WorkRow gone) {
        words.difference(library, kept.id, gone.id).ifPresent(word -> {
            throw new MergeRefused(word.asWord() + ". Send \"overrule\": true to merge them all the same.");
        });
    }

    private MergeRow merge(LibraryId library, WorkRow kept, WorkRow gone, Act act) {
        var before = kept.csl;
        var merge = begun(library, kept, gone);
        merge.moved = edges.move(library, gone.id, kept.id);
        kept.sketch = kept.sketch && gone.sketch;
        var merged = identity.merge(kept.found(), gone.found());
        merge.keptAfter = merged.work();
        merge.provenanceAfter = kept.provenance.with(merged, gone.provenance);
        merge.overrulesAfter = both(kept.overrules(), gone.overrules());
        kept.holds(merge.keptAfter, merge.overrulesAfter, identity);
        kept.provenance = merge.provenanceAfter;
        gone.mergedInto = kept.id;
        merge.persist();
        said(
                library,
                "merged",
                merge,
                new Verdict(Answer.SAME, 1, because("a person merged them", act), "person"),
                act);
        EventRow.add(library, kept.id, "merged", Optional.of(gone.id), act, before, kept.csl);
        EventRow.add(library, gone.id, "merged-away", Optional.of(kept.id), act, gone.csl, gone.csl);
        return merge;
    }

    private static MergeRow begun(LibraryId library, WorkRow kept, WorkRow gone) {
        var merge = new MergeRow();
        merge.libraryId = library.number();
        merge.id = Ids.next();
        merge.kept = kept.id;
        merge.gone = gone.id;
        merge.keptBefore = kept.found();
        merge.overrulesBefore = kept.overrules();
        merge.provenanceBefore = kept.provenance;
        merge.keptWasSketch = kept.sketch;
        merge.mergedAt = Instant.now();
        return merge;
    }

    /// Where people spoke of the same field of both, what they said of the kept work holds.
    private static Map<String, Overrule> both(Map<String, Overrule> kept, Map<String, Overrule> gone) {
        var both = new LinkedHashMap<>(gone);
        both.putAll(kept);
        return both;
    }

    /// Takes a merge back: the kept work's record is again as it was, and every reference, cite, paper and
    /// key that moved is again the other's. What came to the kept work since stays with it.
    ///
    /// @throws NoSuchMerge  if there is no such merge
    /// @throws MergeRefused if it is undone already, or the kept work has itself been merged since
    @Transactional
    public Merge undo(LibraryId library, MergeId id, Act act) {
        Filing.lock(session, library);
        MergeRow merge = MergeRow.findById(new RowId(library.number(), id.value()));
        if (merge == null) {
            throw new NoSuchMerge(id.toString());
        }
        refuseUnlessLast(library, merge);
        var kept = row(library, merge.kept);
        var gone = row(library, merge.gone);
        var before = kept.csl;
        gone.mergedInto = null;
        edges.giveBack(library, merge.gone, merge.moved);
        var fields = merge.takenBackFrom(kept);
        var said = merge.takenBackFrom(kept.overrules());
        kept.sketch = merge.keptWasSketch && !said.containsKey("title");
        kept.holds(Sourced.work(fields), said, identity);
        kept.provenance = kept.provenance.of(
                kept.found(), variable -> fields.get(variable).origin());
        merge.undoneAt = Instant.now();
        sayAgain(library, merge, act);
        EventRow.add(library, kept.id, "unmerged", Optional.of(gone.id), act, before, kept.csl);
        EventRow.add(library, gone.id, "restored", Optional.of(kept.id), act, gone.csl, gone.csl);
        return view(merge);
    }

    private static void refuseUnlessLast(LibraryId library, MergeRow merge) {
        if (merge.undoneAt != null) {
            throw new MergeRefused("This merge is undone already.");
        }
        Later.than(library, merge.mergedAt, merge.id, merge.kept, merge.kept).ifPresent(later -> {
            throw new MergeRefused("The kept work has changed since: take back " + later + " first.");
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
        return Page.of(
                MergeRow.<MergeRow>find("libraryId = ?1 order by mergedAt desc, id", library.number()),
                window,
                this::view);
    }

    private static WorkRow row(LibraryId library, UUID id) {
        return WorkRow.findById(new RowId(library.number(), id));
    }

    /// What was said of the two before they were merged holds again; a person's word goes on being theirs.
    private void sayAgain(LibraryId library, MergeRow merge, Act act) {
        words.difference(library, merge.kept, merge.gone, merge.mergedAt)
                .ifPresentOrElse(
                        word -> VerdictRow.add(
                                library, "declared", merge.kept, merge.gone, word.verdict(), word.decidedBy),
                        () -> said(library, "unmerged", merge, before(library, merge), act));
    }

    private static Verdict before(LibraryId library, MergeRow merge) {
        return VerdictRow.lastOf(library, merge.kept, merge.gone, merge.mergedAt)
                .map(VerdictRow::verdict)
                .orElseGet(() -> new Verdict(
                        Answer.DIFFERENT, 0, because("a person undid their merge", new Act("", "")), "person"));
    }

    private static List<Evidence> because(String what, Act act) {
        return List.of(new Evidence("person", 0, act.because(what)));
    }

    private static void said(LibraryId library, String decision, MergeRow merge, Verdict verdict, Act act) {
        VerdictRow.add(library, decision, merge.kept, merge.gone, verdict, act.by());
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
