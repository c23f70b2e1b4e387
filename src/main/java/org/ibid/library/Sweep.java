package org.ibid.library;

import org.hibernate.Session;

/// Takes away what nothing refers to any more and nothing could be recognised as: sketches, works without a title that
/// nobody brought in. Keys stay, so that none is given a second time.
record Sweep(Session session) {

    private static final String IDLE = """
            select work_id from work w
            where library_id = ?1 and (sketch or title is null) and merged_into is null
              and not exists (select 1 from paper p where p.library_id = w.library_id and p.work_id = w.work_id)
              and not exists (select 1 from reference r where r.library_id = w.library_id and r.work_id = w.work_id)
              and not exists (select 1 from cite c where c.library_id = w.library_id and c.work_id = w.work_id)
              and not exists (select 1 from merge m where m.library_id = w.library_id and m.undone_at is null
                              and w.work_id in (m.kept, m.gone))
              and not exists (select 1 from split s where s.library_id = w.library_id and s.undone_at is null
                              and w.work_id in (s.of_work, s.new_work))
              and not exists (select 1 from import_entry i where i.library_id = w.library_id
                              and i.work_id = w.work_id)""";

    void whatNobodyCanName(LibraryId library) {
        run("update key set work_id = null, current = false where library_id = ?1 and work_id in (%s)", library);
        run("delete from work where library_id = ?1 and work_id in (%s)", library);
    }

    private void run(String statement, LibraryId library) {
        session.createNativeMutationQuery(statement.formatted(IDLE))
                .setParameter(1, library.number())
                .executeUpdate();
    }
}
