package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.identity.Verdict;
import org.ibid.library.Duplicate.Entry;
import org.ibid.library.Duplicate.Status;

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
    private final PaperViews papers;
    private final Works works;

    Duplicates(Session session, WorkViews views, PaperViews papers, Works works) {
        this.session = session;
        this.views = views;
        this.papers = papers;
        this.works = works;
    }

    /// In which order pairs to review are given.
    public enum Order {
        /// The most probable first.
        PROBABILITY("last.probability desc"),
        /// Those that have waited longest first.
        AGE("last.decided_at"),
        /// Those first that most papers cite.
        PAPERS("""
                (select count(distinct c.paper_id) from citing c
                 where c.library_id = :library and c.cited in (last.one, last.other)) desc""");

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
        return new Page<>(
                total,
                window.offset(),
                rows.stream().map(row -> duplicate(library, row)).toList());
    }

    private Duplicate duplicate(LibraryId library, VerdictRow row) {
        var olderFirst = Stream.of(row.one, row.other).sorted().toList();
        return new Duplicate(
                Status.valueOf(row.answer.toUpperCase(Locale.ROOT)),
                views.all(
                        library.number(),
                        olderFirst.stream().map(work -> work(library, work)).toList()),
                olderFirst.stream()
                        .flatMap(work -> entries(library, work).stream())
                        .toList(),
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
        return new Page<>(
                total,
                window.offset(),
                rows.stream().map(row -> recognised(library, row)).toList());
    }

    private Duplicate recognised(LibraryId library, ReferenceRow row) {
        var work = views.one(work(library, row.workId));
        return new Duplicate(
                Status.SAME, List.of(work, work), entries(library, row.workId), row.score, row.evidence, "reading");
    }

    private static WorkRow work(LibraryId library, UUID id) {
        return WorkRow.findById(new RowId(library.number(), id));
    }

    private List<Entry> entries(LibraryId library, UUID work) {
        List<ReferenceRow> rows =
                ReferenceRow.list("libraryId = ?1 and workId = ?2 order by paperId, ordinal", library.number(), work);
        Map<UUID, Paper> byId = rows.stream()
                .map(row -> row.paperId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> papers.paper(PaperRow.findById(new RowId(library.number(), id)))));
        return rows.stream()
                .map(row -> new Entry(
                        new PaperId(row.paperId), byId.get(row.paperId).label(), row.ordinal, row.label, row.raw))
                .toList();
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
}
