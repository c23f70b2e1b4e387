package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.library.Duplicate.Entry;

/// The entries of papers' lists behind works, to be shown beside each other. Each paper is called as [Paper#label]
/// calls it.
@ApplicationScoped
class PrintedEntries {

    /// So many of a work are shown: thousands of papers may cite it.
    static final int MOST_OF_A_WORK = 10;

    private static final String SHOWN = """
            r.work_id, r.paper_id, coalesce(w.csl ->> 'title', p.file_name, k.key), r.ordinal, r.label, r.raw""";

    private static final String WITH_THEIR_PAPERS = """
            join paper p on p.library_id = ?1 and p.paper_id = r.paper_id
            join work w on w.library_id = p.library_id and w.work_id = p.work_id
            join key k on k.library_id = p.library_id and k.work_id = p.work_id and k.current
            order by r.paper_id, r.ordinal""";

    private final Session session;

    PrintedEntries(Session session) {
        this.session = session;
    }

    /// Of one work.
    ///
    /// @param count how many there are
    /// @param first those read first, at most [#MOST_OF_A_WORK]
    record OfWork(long count, List<Entry> first) {

        static final OfWork NONE = new OfWork(0, List.of());
    }

    /// The entries of each work that has some.
    Map<UUID, OfWork> of(LibraryId library, List<UUID> works) {
        Stream<Object[]> rows = session.createNativeQuery(
                        "select " + SHOWN + ", r.among from " + """
                        unnest(cast(?2 as uuid[])) as wanted (work_id)
                        cross join lateral (
                            select work_id, paper_id, ordinal, label, raw, count(*) over () as among from reference
                            where library_id = ?1 and work_id = wanted.work_id
                            order by paper_id, ordinal limit ?3) as r
                        """ + WITH_THEIR_PAPERS, Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, works.toArray(UUID[]::new))
                .setParameter(3, MOST_OF_A_WORK)
                .getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> (UUID) row[0], Collectors.collectingAndThen(Collectors.toList(), PrintedEntries::ofWork)));
    }

    private static OfWork ofWork(List<Object[]> rows) {
        return new OfWork(
                (Long) rows.getFirst()[6],
                rows.stream().map(PrintedEntries::entry).toList());
    }

    /// Some entries themselves.
    List<Entry> of(LibraryId library, Collection<ReferenceRow> entries) {
        Stream<Object[]> rows = session.createNativeQuery("select " + SHOWN + """
                         from unnest(cast(?2 as uuid[]), cast(?3 as integer[])) as wanted (paper_id, ordinal)
                        join reference r
                          on r.library_id = ?1 and r.paper_id = wanted.paper_id and r.ordinal = wanted.ordinal
                        """ + WITH_THEIR_PAPERS, Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, entries.stream().map(row -> row.paperId).toArray(UUID[]::new))
                .setParameter(3, entries.stream().map(row -> row.ordinal).toArray(Integer[]::new))
                .getResultStream();
        return rows.map(PrintedEntries::entry).toList();
    }

    private static Entry entry(Object... row) {
        return new Entry(
                new PaperId((UUID) row[1]), (String) row[2], (Integer) row[3], (String) row[4], (String) row[5]);
    }
}
