package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.identity.Answer;
import org.ibid.identity.Identity;
import org.ibid.work.Work;

/// The one case in which a key is given a second time: an import was taken back, the same source comes in again under
/// the same key, and the key has led nowhere meanwhile. It then leads where it led before.
@ApplicationScoped
class KeysAgain {

    private final Session session;
    private final Identity identity;

    KeysAgain(Session session, Identity identity) {
        this.session = session;
        this.identity = identity;
    }

    /// Lets the keys go that entries ask for and that only an undone import had given to the same source. The caller
    /// holds the library's lock.
    void free(LibraryId library, List<ImportEntryRow> entries) {
        var asked = new HashMap<String, Work>();
        for (var entry : entries) {
            Stream.concat(Stream.of(entry.fileKey), Arrays.stream(entry.aliases))
                    .forEach(key -> asked.putIfAbsent(key, entry.csl));
        }
        var lost = lost(library, asked);
        var free = new ArrayList<String>();
        undone(library, lost).forEach((key, was) -> {
            if (isSame(was, asked.get(key))) {
                free.add(key);
            }
        });
        if (!free.isEmpty()) {
            KeyRow.delete("libraryId = ?1 and workId is null and key in ?2", library.number(), free);
        }
    }

    /// Of the keys asked for, those that lead nowhere any more.
    private List<String> lost(LibraryId library, Map<String, Work> asked) {
        return Column.of(session, """
                        select key from key
                        where library_id = ?1 and work_id is null and key = any(cast(?2 as text[]))""", String.class)
                .setParameter(1, library.number())
                .setParameter(2, asked.keySet().toArray(String[]::new))
                .getResultList()
                .stream()
                .toList();
    }

    /// What undone imports had given these keys to.
    private Map<String, Work> undone(LibraryId library, List<String> keys) {
        var was = new HashMap<String, Work>();
        if (!keys.isEmpty()) {
            List<ImportEntryRow> entries = session.createNativeQuery("""
                            select e.* from import_entry e join import i using (library_id, import_id)
                            where e.library_id = ?1 and e.keys && cast(?2 as text[]) and e.keys <> '{}'
                              and i.undone_at is not null
                            order by i.undone_at""", ImportEntryRow.class)
                    .setParameter(1, library.number())
                    .setParameter(2, keys.toArray(String[]::new))
                    .getResultList();
            for (var entry : entries) {
                Arrays.stream(entry.keys).filter(keys::contains).forEach(key -> was.put(key, entry.csl));
            }
        }
        return was;
    }

    private boolean isSame(Work was, Work now) {
        return was.equals(now)
                || identity.compare(identity.candidate(was), identity.candidate(now))
                                .answer()
                        == Answer.SAME;
    }
}
