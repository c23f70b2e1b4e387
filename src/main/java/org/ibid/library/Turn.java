package org.ibid.library;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// The next step of what runs in the background, a redecision or the lookup of a library.
///
/// @param library whose
/// @param id      what it is a step of
/// @param tries   how often steps were begun since the last that came to its end, this one too
record Turn(LibraryId library, UUID id, int tries) {

    /// Steps that may fail, or end the process, one after the other.
    static final int MOST_TRIES = 4;

    /// It has been tried too often: what it is a step of is to be given up.
    boolean isTooMuch() {
        return tries > MOST_TRIES;
    }

    /// Within the caller's transaction: gives the turn to whom it was given longest ago. That is written down, and
    /// counted, before the step is taken: one whose step fails holds up no others, and can be given up in the end.
    ///
    /// @param table what runs, with its own number in `{table}_id`
    /// @param tries the column that counts
    /// @param ready what else must hold of a row
    static Optional<Turn> next(Session session, String table, String tries, String ready) {
        return session.createNativeQuery("""
                        update %1$s set stepped_at = clock_timestamp(), %2$s = %2$s + 1
                        where (library_id, %1$s_id) = (
                            select library_id, %1$s_id from %1$s where ended_at is null and %3$s
                            order by stepped_at limit 1 for update skip locked)
                        returning library_id, %1$s_id, %2$s""".formatted(table, tries, ready), Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new Turn(new LibraryId((Integer) row[0], ""), (UUID) row[1], (Integer) row[2]));
    }
}
