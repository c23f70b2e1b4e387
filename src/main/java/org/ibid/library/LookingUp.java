package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.ibid.lookup.Service;
import org.ibid.work.Work;

/// Looks libraries up, some works at a time: it can be ended at any moment and goes on where it was. Registries are
/// asked outside of transactions, and their answers kept, so that a step that is taken again asks nothing twice.
@ApplicationScoped
class LookingUp {

    /// As many as a registry answers at once.
    private static final int WORKS = 40;

    /// So often works wait for a registry that does not answer.
    private static final int MOST_WAITS = 3;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Session session;
    private final Matching matching;
    private final Completing completing;

    LookingUp(Session session, Matching matching, Completing completing) {
        this.session = session;
        this.matching = matching;
        this.completing = completing;
    }

    /// What is to be looked up in one step.
    ///
    /// @param after the last work of the step before
    private record Step(
            LibraryId library,
            UUID lookup,
            Optional<UUID> after,
            Set<Service> services,
            List<UUID> ids,
            List<Work> works) {}

    /// Takes the next step of a library that is looked up.
    ///
    /// @return whether there was one
    @ActivateRequestContext
    public boolean next() {
        var step = QuarkusTransaction.requiringNew().call(this::begun);
        step.ifPresent(this::take);
        return step.isPresent();
    }

    private Optional<Step> begun() {
        return LookupRow.<LookupRow>find(
                        "endedAt is null and (waitsUntil is null or waitsUntil <= ?1) order by createdAt",
                        Instant.now())
                .firstResultOptional()
                .map(row -> {
                    var library = new LibraryId(row.libraryId, "");
                    var works = after(row);
                    return new Step(
                            library,
                            row.id,
                            Optional.ofNullable(row.workDone),
                            row.asks(),
                            works.stream().map(work -> work.id).toList(),
                            works.stream().map(work -> work.csl).toList());
                });
    }

    private List<WorkRow> after(LookupRow row) {
        return session.createQuery(
                        "from WorkRow where libraryId = ?1 and id > ?2 and mergedInto is null and not sketch"
                                + " order by id",
                        WorkRow.class)
                .setParameter(1, row.libraryId)
                .setParameter(2, Optional.ofNullable(row.workDone).orElse(new UUID(0, 0)))
                .setMaxResults(WORKS)
                .getResultList();
    }

    private void take(Step step) {
        var matches = matching.of(step.library(), step.services(), step.works());
        QuarkusTransaction.requiringNew().timeout(600).run(() -> take(step, matches));
    }

    private void take(Step step, List<Matches> matches) {
        Filing.lock(session, step.library());
        LookupRow row =
                LookupRow.findById(new RowId(step.library().number(), step.lookup()), LockModeType.PESSIMISTIC_WRITE);
        boolean isStillToDo =
                row.endedAt == null && Optional.ofNullable(row.workDone).equals(step.after());
        if (isStillToDo && !waits(row, matches)) {
            IntStream.range(0, matches.size())
                    .forEach(i -> complete(step.library(), row, step.ids().get(i), matches.get(i)));
            row.tries = isAnswered(matches) ? 0 : row.tries;
            row.waitsUntil = null;
            if (step.ids().isEmpty()) {
                row.endedAt = Instant.now();
            } else {
                row.workDone = step.ids().getLast();
            }
        }
        session.flush();
    }

    private static boolean isAnswered(List<Matches> matches) {
        return matches.stream().allMatch(one -> one.unanswered().isEmpty());
    }

    /// A registry that does not answer is waited for, as long as it says, or longer each time. One that still does not
    /// answer then is not waited for at the next works either.
    private static boolean waits(LookupRow row, List<Matches> matches) {
        if (isAnswered(matches) || row.tries >= MOST_WAITS) {
            return false;
        }
        var pause = Instant.now().plus(PAUSE.multipliedBy(1L << row.tries));
        row.tries++;
        row.waitsUntil = matches.stream()
                .flatMap(one -> one.unanswered().stream())
                .flatMap(one -> one.until().stream())
                .max(Instant::compareTo)
                .orElse(pause);
        return true;
    }

    /// A work may be gone or merged since.
    private void complete(LibraryId library, LookupRow lookup, UUID id, Matches matches) {
        WorkRow work = WorkRow.findById(new RowId(library.number(), id));
        if (work != null && work.mergedInto == null) {
            LookupEntryRow.of(lookup, completing.complete(library, work, matches, false))
                    .persist();
        }
        lookup.done++;
    }
}
