package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.identity.Verdict;
import org.ibid.library.Duplicate.Entry;
import org.ibid.library.Duplicate.Status;
import org.ibid.library.PrintedEntries.OfWork;

/// Sources that are, or may be, in the library twice, and what people say of them.
@ApplicationScoped
public class Duplicates {

    /// The last verdict on every pair of works that are both still there.
    private static final String STANDING = """
            from (select distinct on (least(v.one, v.other), greatest(v.one, v.other)) v.*
                  from verdict v where v.library_id = :library
                  order by least(v.one, v.other), greatest(v.one, v.other), v.verdict_id desc) as last
            join work a on a.library_id = :library and a.work_id = last.one and a.merged_into is null
            join work b on b.library_id = :library and b.work_id = last.other and b.merged_into is null
            where last.answer = :answer and last.one <> last.other
              and (last.answer <> 'different' or last.decision = 'declared')""";

    /// Entries that were recognised as a work that was there.
    private static final String RECOGNISED =
            "from reference r join work w on w.library_id = r.library_id and w.work_id = r.work_id"
                    + " where r.library_id = :library and r.answer = 'same'";

    private static final String SAID = "a person said that they are two sources";

    private final Session session;
    private final WorkViews views;
    private final PrintedEntries printed;
    private final Works works;
    private final Words words;

    Duplicates(Session session, WorkViews views, PrintedEntries printed, Works works, Words words) {
        this.session = session;
        this.views = views;
        this.printed = printed;
        this.works = works;
        this.words = words;
    }

    /// In which order pairs to review are given.
    public enum Order {
        /// The most probable first.
        PROBABILITY("last.probability desc"),
        /// Those that have waited longest first.
        AGE("last.decided_at"),
        /// Those first that most papers' lists have. Sketches, which only a text cites, are in no pair.
        PAPERS("""
                (select count(distinct r.paper_id) from reference r
                 where r.library_id = :library and r.work_id in (last.one, last.other)) desc""");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /// The pairs of one status: those recognised as one source in the order they were read; those a person
    /// declared different, last declared first.
    ///
    /// @param order how those to review are ordered
    @Snapshot
    public Page<Duplicate> page(LibraryId library, Status status, Order order, Window window) {
        return switch (status) {
            case REVIEW -> standing(library, "review", order.sql + ", last.verdict_id", window);
            case DIFFERENT -> standing(library, "different", "last.verdict_id desc", window);
            case SAME -> recognised(library, window);
        };
    }

    private Page<Duplicate> standing(LibraryId library, String answer, String order, Window window) {
        long total = Column.of(session, "select count(*) " + STANDING, Long.class)
                .setParameter("library", library.number())
                .setParameter("answer", answer)
                .getSingleResult();
        var rows = session.createNativeQuery("select last.* " + STANDING + " order by " + order, VerdictRow.class)
                .setParameter("library", library.number())
                .setParameter("answer", answer)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var sides = sides(library, rows.stream().flatMap(row -> Stream.of(row.one, row.other)));
        return new Page<>(
                total,
                window.offset(),
                rows.stream().map(row -> duplicate(row, sides)).toList());
    }

    /// A work of a pair, and the entries behind it.
    private record Side(StoredWork work, OfWork entries) {}

    /// All that is shown of works, in a few statements however many they are.
    private Map<UUID, Side> sides(LibraryId library, Stream<UUID> works) {
        var ids = works.distinct().toList();
        var entries = printed.of(library, ids);
        return views.all(library.number(), WorkRow.of(session, library.number(), ids)).stream()
                .collect(Collectors.toMap(
                        work -> work.id().value(),
                        work -> new Side(work, entries.getOrDefault(work.id().value(), OfWork.NONE))));
    }

    private static Duplicate duplicate(VerdictRow row, Map<UUID, Side> sides) {
        var olderFirst = Stream.of(row.one, row.other).sorted().map(sides::get).toList();
        return new Duplicate(
                Status.valueOf(row.answer.toUpperCase(Locale.ROOT)),
                olderFirst.stream().map(Side::work).toList(),
                olderFirst.stream()
                        .flatMap(side -> side.entries().first().stream())
                        .toList(),
                olderFirst.stream().mapToLong(side -> side.entries().count()).sum(),
                row.probability,
                row.evidence,
                row.model);
    }

    private Page<Duplicate> recognised(LibraryId library, Window window) {
        long total = Column.of(session, "select count(*) " + RECOGNISED, Long.class)
                .setParameter("library", library.number())
                .getSingleResult();
        var rows = session.createNativeQuery(
                        "select r.* " + RECOGNISED + " order by r.paper_id, r.ordinal", ReferenceRow.class)
                .setParameter("library", library.number())
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var sides = sides(library, rows.stream().map(row -> row.workId));
        var entries = printed.of(library, rows);
        return new Page<>(
                total,
                window.offset(),
                rows.stream()
                        .map(row -> recognised(row, entries, sides.get(row.workId)))
                        .toList());
    }

    private static Duplicate recognised(ReferenceRow row, List<Entry> entries, Side side) {
        var itself = entries.stream()
                .filter(entry -> entry.paper().value().equals(row.paperId) && entry.number() == row.ordinal);
        return new Duplicate(
                Status.SAME,
                List.of(side.work(), side.work()),
                Stream.concat(side.entries().first().stream(), itself)
                        .distinct()
                        .toList(),
                side.entries().count(),
                row.score,
                row.evidence,
                "reading");
    }

    /// Keeps a person's word that two works are different sources. It stands until a person says otherwise.
    ///
    /// @throws NoSuchWork if there is no such work
    @Transactional
    public void declareDifferent(LibraryId library, String one, String other, Act act) {
        Filing.lock(session, library);
        var first = works.one(library, one);
        var second = works.one(library, other);
        if (first.id().equals(second.id())) {
            throw new MergeRefused("Both name the same work, " + first.key() + ": undo their merge instead.");
        }
        VerdictRow.add(
                library,
                "declared",
                first.id().value(),
                second.id().value(),
                new Verdict(Answer.DIFFERENT, 0, List.of(new Evidence("person", -1, act.because(SAID))), "person"),
                act.by());
    }

    /// Takes back a person's word that two works are different sources, whoever said it: they are to review again.
    ///
    /// @throws NoSuchWork   if there is no such work
    /// @throws MergeRefused if nobody's word stands between the two
    @Transactional
    public void ask(LibraryId library, String one, String other, Act act) {
        Filing.lock(session, library);
        var first = works.one(library, one);
        var second = works.one(library, other);
        var word = difference(library, first, second);
        if (word.isEmpty()) {
            throw new MergeRefused("Nobody said that " + first.key() + " and " + second.key() + " are two sources.");
        }
        while (word.isPresent()) {
            takeBack(library, word.get(), act);
            word = difference(library, first, second);
        }
    }

    private Optional<VerdictRow> difference(LibraryId library, StoredWork one, StoredWork other) {
        session.flush();
        return words.difference(library, one.id().value(), other.id().value());
    }

    /// What comparing them gave stands again, as a question.
    private static void takeBack(LibraryId library, VerdictRow word, Act act) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence("person", 0, act.because("a person took back that they are two sources")));
        var compared = VerdictRow.lastCompared(library, word.one, word.other);
        compared.ifPresent(before -> evidence.addAll(before.evidence));
        double probability = compared.map(before -> before.probability).orElse(0.5);
        var question = new Verdict(Answer.REVIEW, probability, evidence, "person");
        VerdictRow.add(library, "declared", word.one, word.other, question, act.by());
    }
}
