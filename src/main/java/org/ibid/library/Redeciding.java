package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Identity;
import org.ibid.identity.Related;
import org.ibid.identity.Verdict;
import org.ibid.library.Nearness.Near;
import org.ibid.library.StandingVerdicts.Pair;

/// Decides libraries anew, a few works or papers at a time, each time in a transaction of its own: it can be ended at
/// any moment and goes on where it was.
///
/// Nothing is merged or taken apart by it. Two works that now may be one are to be reviewed; an entry that would no
/// longer be taken for its work is noted, and so is how works belong together. What a person said of two works, or
/// merged, is not looked at.
@ApplicationScoped
public class Redeciding {

    /// Works in one step: short enough that who files a paper meanwhile does not notice.
    private static final int WORKS = 100;

    private static final int PAPERS = 20;

    /// Entries that were taken for a work that no person has merged anything into.
    static final String RECOGNISED = """
            from reference r
            where r.library_id = ?1 and r.answer = 'same' and r.stands_for is null
              and not exists (select 1 from merge m where m.library_id = r.library_id
                              and m.kept = r.work_id and m.undone_at is null)
            """;

    private final Session session;
    private final Identity identity;
    private final Nearness nearness;
    private final StandingVerdicts standing;
    private final Words words;
    private final Kinships kinships;
    private final Rows rows;

    Redeciding(
            Session session,
            Identity identity,
            Nearness nearness,
            StandingVerdicts standing,
            Words words,
            Kinships kinships,
            Rows rows) {
        this.session = session;
        this.identity = identity;
        this.nearness = nearness;
        this.standing = standing;
        this.words = words;
        this.kinships = kinships;
        this.rows = rows;
    }

    /// Takes the next step of the library that has waited longest for one. One whose steps fail is given up.
    ///
    /// @return whether there was one
    @ActivateRequestContext
    public boolean next() {
        var turn = QuarkusTransaction.requiringNew().call(() -> Turn.next(session, "redecision", "tries", "true"));
        turn.ifPresent(one -> QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            if (one.isTooMuch()) {
                giveUp(one.library(), one.id());
            } else {
                step(one.library(), one.id());
            }
        }));
        return turn.isPresent();
    }

    private void giveUp(LibraryId library, UUID id) {
        var row = held(library, id);
        if (row.endedAt == null) {
            row.endedAt = Instant.now();
            row.why = "A step failed " + Turn.MOST_TRIES + " times; the log says how. What was proposed before stands.";
        }
    }

    private static RedecisionRow held(LibraryId library, UUID id) {
        return RedecisionRow.findById(new RowId(library.number(), id), LockModeType.PESSIMISTIC_WRITE);
    }

    /// Within the caller's transaction.
    void step(LibraryId library, UUID id) {
        var row = held(library, id);
        if (row.endedAt != null) {
            return;
        }
        Filing.lock(session, library);
        if (row.worksAreDone) {
            papers(library, row);
        } else {
            works(library, row);
        }
        row.tries = 0;
        session.flush();
    }

    private void works(LibraryId library, RedecisionRow progress) {
        var works = nearness.after(library, Optional.ofNullable(progress.workDone), WORKS);
        var candidates = works.parallelStream().map(Near::candidate).toList();
        var near = nearness.of(library, candidates);
        var pairs = new LinkedHashMap<Pair, Both>();
        for (int i = 0; i < works.size(); i++) {
            for (var other : near.get(i)) {
                var pair = Pair.of(works.get(i).work(), other.work());
                if (!pair.one().equals(pair.other())) {
                    boolean inOrder = pair.one().equals(works.get(i).work());
                    pairs.putIfAbsent(
                            pair, inOrder ? new Both(pair, works.get(i), other) : new Both(pair, other, works.get(i)));
                }
            }
        }
        var compared = pairs.values().parallelStream().map(this::compared).toList();
        decide(library, progress, compared);
        var related = new LinkedHashMap<Pair, Optional<Related>>();
        compared.forEach(each -> related.put(each.pair(), each.related()));
        kinships.note(library, related);
        progress.works += works.size();
        progress.pairs += compared.size();
        progress.worksAreDone = works.isEmpty();
        if (!works.isEmpty()) {
            progress.workDone = works.getLast().work();
        }
    }

    private record Both(Pair pair, Near one, Near other) {}

    private record Compared(Pair pair, Verdict verdict, Optional<Related> related) {}

    private Compared compared(Both both) {
        var verdict = identity.compare(both.one().candidate(), both.other().candidate());
        return new Compared(
                both.pair(),
                verdict,
                identity.relation(both.one().candidate(), both.other().candidate(), verdict));
    }

    private void decide(LibraryId library, RedecisionRow progress, List<Compared> compared) {
        var before = standing.of(library, compared.stream().map(Compared::pair).toList());
        var verdicts = new ArrayList<VerdictRow>();
        for (var one : compared) {
            var last = Optional.ofNullable(before.get(one.pair()));
            boolean wasReview =
                    last.filter(verdict -> verdict.answer().equals("review")).isPresent();
            boolean isReview = one.verdict().answer() != Answer.DIFFERENT;
            if (last.filter(StandingVerdicts.Last::isAPersons).isPresent()
                    || wasReview == isReview
                    || words.difference(library, one.pair().one(), one.pair().other())
                            .isPresent()) {
                continue;
            }
            progress.proposed += isReview ? 1 : 0;
            progress.withdrawn += isReview ? 0 : 1;
            verdicts.add(VerdictRow.of(
                    library, "compared", one.pair().one(), one.pair().other(), proposal(one.verdict()), "ibid"));
        }
        rows.insert(verdicts);
    }

    /// Two works that the model holds for one are not merged behind people's backs.
    private static Verdict proposal(Verdict verdict) {
        return verdict.answer() == Answer.SAME
                ? new Verdict(Answer.REVIEW, verdict.probability(), verdict.evidence(), verdict.model())
                : verdict;
    }

    private void papers(LibraryId library, RedecisionRow progress) {
        var papers = papersAfter(library, Optional.ofNullable(progress.paperDone));
        var entries = taken(library, papers);
        var works = nearness.found(
                library, entries.stream().map(entry -> entry.of().work()).collect(Collectors.toSet()));
        var doubts = entries.parallelStream()
                .flatMap(entry -> doubt(library, entry, works).stream())
                .toList();
        DoubtRow.delete("libraryId = ?1 and paperId in ?2", library.number(), papers);
        rows.insert(doubts);
        progress.entries += entries.size();
        progress.pairs += entries.size();
        progress.doubted += doubts.size();
        if (papers.isEmpty()) {
            progress.endedAt = Instant.now();
        } else {
            progress.paperDone = papers.getLast();
        }
    }

    private List<UUID> papersAfter(LibraryId library, Optional<UUID> last) {
        return Column.of(
                        session,
                        "select paper_id from paper where library_id = ?1 and paper_id > ?2 order by paper_id limit ?3",
                        UUID.class)
                .setParameter(1, library.number())
                .setParameter(2, last.orElse(new UUID(0, 0)))
                .setParameter(3, PAPERS)
                .getResultList();
    }

    /// An entry that was taken for a work.
    ///
    /// @param of what was read of the entry, and the work
    private record Taken(UUID paper, int ordinal, Near of) {}

    private Optional<DoubtRow> doubt(LibraryId library, Taken entry, Map<UUID, Near> works) {
        return Optional.ofNullable(works.get(entry.of().work()))
                .map(work -> identity.compare(entry.of().candidate(), work.candidate()))
                .filter(verdict -> verdict.answer() != Answer.SAME)
                .map(verdict -> DoubtRow.of(
                        library, entry.paper(), entry.ordinal(), entry.of().work(), verdict));
    }

    private List<Taken> taken(LibraryId library, List<UUID> papers) {
        Stream<Object[]> rows = session.createNativeQuery(
                        "select r.work_id, cast(r.parsed as text), r.paper_id, r.ordinal " + RECOGNISED + """
                          and r.paper_id = any(cast(?2 as uuid[]))
                        order by r.paper_id, r.ordinal""",
                        Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, papers.toArray(UUID[]::new))
                .getResultStream();
        return rows.map(row -> new Taken((UUID) row[2], (Integer) row[3], nearness.near(row)))
                .toList();
    }
}
