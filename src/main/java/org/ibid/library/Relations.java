package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.ibid.identity.Relation;
import org.ibid.library.Kinships.Standing;
import org.ibid.library.WorkRelation.Direction;

/// How works belong together that are not one source: a chapter and its book, a preprint and what was published, a
/// translation, an edition, a reprint, a correction. Found when works are compared, or said by a person, whose word
/// stands until they take it back.
@ApplicationScoped
public class Relations {

    /// So many works are looked at for a circle. Nothing follows relations further than one step, so that a longer one
    /// would do no harm.
    private static final int MOST_IN_A_CIRCLE = 200;

    private final Session session;
    private final Works works;
    private final WorkViews views;
    private final Kinships kinships;
    private final Words words;
    private final Duplicates duplicates;

    Relations(Session session, Works works, WorkViews views, Kinships kinships, Words words, Duplicates duplicates) {
        this.session = session;
        this.works = works;
        this.views = views;
        this.kinships = kinships;
        this.words = words;
        this.duplicates = duplicates;
    }

    /// The relations of a work, and of those merged into it, those found first first; one to each other work.
    ///
    /// @throws NoSuchWork if there is no such work
    @Snapshot
    public Page<WorkRelation> of(LibraryId library, String idOrKey, Window window) {
        var standing = kinships.of(library, works.one(library, idOrKey).id().value());
        var shown =
                standing.stream().skip(window.offset()).limit(window.limit()).toList();
        var others = views.all(
                library.number(),
                shown.stream()
                        .map(one -> WorkRow.<WorkRow>findById(new RowId(library.number(), one.other())))
                        .toList());
        return new Page<>(
                standing.size(),
                window.offset(),
                IntStream.range(0, shown.size())
                        .mapToObj(i -> view(shown.get(i), others.get(i)))
                        .toList());
    }

    private static WorkRelation view(Standing standing, StoredWork other) {
        var row = standing.row();
        return new WorkRelation(
                row.kind(),
                standing.direction(),
                other,
                row.decidedBy,
                row.decidedAt,
                row.why,
                row.probability,
                row.evidence,
                row.model);
    }

    /// Keeps a person's word that a work is a chapter, an earlier version... of another: instead of what was found or
    /// said of the two, whichever way round. That they are two sources goes with it.
    ///
    /// @throws NoSuchWork      if there is no such work
    /// @throws RelationRefused if both are the same work, or works would be versions... of each other in a circle
    @Transactional
    public WorkRelation declare(LibraryId library, String idOrKey, String otherIdOrKey, Relation kind, Act act) {
        Filing.lock(session, library);
        var one = works.one(library, idOrKey);
        var other = works.one(library, otherIdOrKey);
        if (one.id().equals(other.id())) {
            throw new RelationRefused("Both name the same work, " + one.key() + ".");
        }
        refuseCircle(library, one, other, kind);
        var row =
                RelationRow.declared(library, kind, one.id().value(), other.id().value(), act);
        var said = kinships.of(library, row.one, row.other)
                .filter(it -> it.row().isAPersons() && it.row().kind() == kind && it.direction() == Direction.OF);
        if (said.isPresent()) {
            return view(said.get(), other);
        }
        row.persist();
        if (words.difference(library, row.one, row.other).isEmpty()) {
            duplicates.declareDifferent(library, one.key(), other.key(), act);
        }
        return view(new Standing(row, row.other, true), other);
    }

    /// That two works are versions of each other is no circle: what is said last turns it round.
    private void refuseCircle(LibraryId library, StoredWork one, StoredWork other, Relation kind) {
        UUID start = other.id().value();
        UUID end = one.id().value();
        var cameFrom = new HashMap<UUID, UUID>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty() && !cameFrom.containsKey(end) && cameFrom.size() < MOST_IN_A_CIRCLE) {
            var at = next.removeFirst();
            kinships.of(library, at).stream()
                    .filter(step -> step.row().kind() == kind && step.direction() == Direction.OF)
                    .map(Standing::other)
                    .filter(above -> !(at.equals(start) && above.equals(end)))
                    .filter(above -> cameFrom.putIfAbsent(above, at) == null)
                    .forEach(next::add);
        }
        if (cameFrom.containsKey(end)) {
            throw circle(library, one, cameFrom.get(end), kind);
        }
    }

    private RelationRefused circle(LibraryId library, StoredWork one, UUID last, Relation kind) {
        var key = works.one(library, last.toString()).key();
        return new RelationRefused("That would close a circle: " + key + " is a " + RelationRow.word(kind) + " of "
                + one.key() + ", which would become a " + RelationRow.word(kind)
                + " of it over other works. DELETE /works/"
                + key + "/relations/" + one.key() + " first if that one is wrong.");
    }

    /// Takes back that two works are related, whoever said so; comparing them does not bring it back. Whether they are
    /// one source is another question, which this does not answer.
    ///
    /// @throws NoSuchWork     if there is no such work
    /// @throws NoSuchRelation if the two are not related
    @Transactional
    public void withdraw(LibraryId library, String idOrKey, String otherIdOrKey, Act act) {
        Filing.lock(session, library);
        var one = works.one(library, idOrKey);
        var other = works.one(library, otherIdOrKey);
        var standing = kinships.of(library, one.id().value(), other.id().value())
                .orElseThrow(() -> new NoSuchRelation(one.key(), other.key()));
        var ends = standing.isOne() ? List.of(one, other) : List.of(other, one);
        standing.row()
                .withdrawn(ends.getFirst().id().value(), ends.getLast().id().value())
                .by("declared", "person", act)
                .persist();
    }
}
