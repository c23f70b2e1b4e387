package org.ibid.library;

import org.hibernate.Session;

/// Takes away what nothing refers to any more. Keys stay, so that none is given a second time.
record Sweep(Session session) {

    private static final String IDLE_SKETCHES = """
            select work_id from work w
            where library_id = ?1 and sketch
              and not exists (select 1 from cite c where c.library_id = w.library_id and c.work_id = w.work_id)
              and not exists (select 1 from merge m where m.library_id = w.library_id
                              and w.work_id in (m.kept, m.gone))""";

    void sketchesNobodyCites(LibraryId library) {
        run("update key set work_id = null, current = false where library_id = ?1 and work_id in (%s)", library);
        run("delete from work where library_id = ?1 and work_id in (%s)", library);
    }

    private void run(String statement, LibraryId library) {
        session.createNativeMutationQuery(statement.formatted(IDLE_SKETCHES))
                .setParameter(1, library.number())
                .executeUpdate();
    }
}
