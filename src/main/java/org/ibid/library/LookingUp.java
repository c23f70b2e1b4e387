package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// A step that failed is taken again later, and later each time: after 5, 20 and 45 minutes. One that another
    /// process takes at this moment looks the same, and is done before.
    static final String READY = """
            (waits_until is null or waits_until <= now())
            and (failures = 0 or stepped_at < now() - failures * failures * interval '5 minutes')""";

    private final Session session;
    private final Lookups lookups;
    private final Matching matching;
    private final Completing completing;

    LookingUp(Session session, Lookups lookups, Matching matching, Completing completing) {
        this.session = session;
        this.lookups = lookups;
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
            List<Unanswered> refused,
            List<UUID> ids,
            List<Work> works) {}

    /// Takes the next step of the library that has waited longest for one. One whose steps fail is given up.
    ///
    /// @return whether there was one
    @ActivateRequestContext
    public boolean next() {
        var turn = QuarkusTransaction.requiringNew().call(() -> Turn.next(session, "lookup", "failures", READY));
        turn.flatMap(one -> QuarkusTransaction.requiringNew().call(() -> begun(one)))
                .ifPresent(this::take);
        return turn.isPresent();
    }

    private static LookupRow held(LibraryId library, UUID lookup) {
        return LookupRow.findById(new RowId(library.number(), lookup), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Step> begun(Turn turn) {
        var library = turn.library();
        var row = held(library, turn.id());
        if (row.endedAt != null) {
            return Optional.empty();
        }
        if (turn.isTooMuch()) {
            row.endedAt = Instant.now();
            row.why = "A step failed " + Turn.MOST_TRIES + " times; the log says how. What was completed stays so.";
            return Optional.empty();
        }
        var services = allowed(library, row.asks());
        if (services.isEmpty()) {
            row.endedAt = Instant.now();
            row.cancelled = true;
            return Optional.empty();
        }
        var works = after(row);
        return Optional.of(new Step(
                library,
                row.id,
                Optional.ofNullable(row.workDone),
                services,
                row.refused(),
                works.stream().map(work -> work.id).toList(),
                works.stream().map(work -> work.csl).toList()));
    }

    /// Those that may still be asked: who takes the permission back means what runs, too.
    private Set<Service> allowed(LibraryId library, Set<Service> begunWith) {
        try {
            var allowed = lookups.allowed(library);
            return begunWith.stream()
                    .filter(allowed::contains)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
        } catch (LookupOff off) {
            return Set.of();
        }
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
        var matches = matching.of(step.library(), step.services(), step.works(), step.refused());
        QuarkusTransaction.requiringNew().timeout(600).run(() -> take(step, matches));
    }

    private void take(Step step, List<Matches> matches) {
        Filing.lock(session, step.library());
        var row = held(step.library(), step.lookup());
        row.failures = 0;
        row.note(matches.stream().flatMap(one -> one.unanswered().stream()).toList());
        boolean isStillToDo =
                row.endedAt == null && Optional.ofNullable(row.workDone).equals(step.after());
        if (isStillToDo && !waits(row, matches)) {
            IntStream.range(0, matches.size())
                    .forEach(i -> complete(step.library(), row, step.ids().get(i), matches.get(i)));
            row.tries = toWaitFor(matches).isEmpty() ? 0 : row.tries;
            row.waitsUntil = null;
            if (step.ids().isEmpty()) {
                row.endedAt = Instant.now();
            } else {
                row.workDone = step.ids().getLast();
                endIfNobodyLetsItAsk(row, step.services());
            }
        }
        session.flush();
    }

    private static void endIfNobodyLetsItAsk(LookupRow row, Set<Service> services) {
        var refused = row.refused();
        if (refused.stream().map(Unanswered::service).toList().containsAll(services)) {
            row.endedAt = Instant.now();
            row.why = refused.stream().map(Unanswered::why).collect(Collectors.joining(" "))
                    + " So no further work was looked up.";
        }
    }

    /// When those may be asked again that may answer then.
    private static List<Instant> toWaitFor(List<Matches> matches) {
        return matches.stream()
                .flatMap(one -> one.unanswered().stream())
                .flatMap(one -> one.until().stream())
                .toList();
    }

    /// A registry that does not answer is waited for, as long as it says, and longer each time. One that still does not
    /// answer then is not waited for at the next works either.
    private static boolean waits(LookupRow row, List<Matches> matches) {
        var until = toWaitFor(matches);
        if (until.isEmpty() || row.tries >= MOST_WAITS) {
            return false;
        }
        var pause = Instant.now().plus(PAUSE.multipliedBy(1L << row.tries));
        row.tries++;
        row.waitsUntil = Stream.concat(Stream.of(pause), until.stream())
                .max(Instant::compareTo)
                .orElseThrow();
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
