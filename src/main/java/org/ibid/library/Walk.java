package org.ibid.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/// A walk over citations, a level at a time: each work is come to once, by a shortest way. Levels and works
/// are bounded, so that no network takes long. (A recursive query would come to a work once for every way
/// that leads there.)
final class Walk {

    /// So many works are looked at, at the most.
    private static final int MOST_WORKS = 20_000;

    private static final String CITED = """
            select c.citing, c.cited from citing c
            join work w on w.library_id = c.library_id and w.work_id = c.cited and not w.sketch
            where c.library_id = ?1 and c.citing = any(cast(?2 as uuid[]))""";

    private static final String EITHER_WAY = CITED + """
             union select c.cited, c.citing from citing c
            join work w on w.library_id = c.library_id and w.work_id = c.citing and not w.sketch
            where c.library_id = ?1 and c.cited = any(cast(?2 as uuid[]))""";

    private final Session session;
    private final LibraryId library;
    private final boolean along;
    private final int longest;
    private final Map<UUID, UUID> cameFrom = new LinkedHashMap<>();
    private boolean complete = true;

    Walk(Session session, LibraryId library, boolean along, int longest) {
        this.session = session;
        this.library = library;
        this.along = along;
        this.longest = longest;
    }

    /// The works on a shortest way; none if none is found.
    List<UUID> between(UUID start, UUID end) {
        cameFrom.put(start, start);
        var level = List.of(start);
        for (int length = 0; length < longest && !cameFrom.containsKey(end) && !level.isEmpty(); length++) {
            level = next(level);
        }
        return cameFrom.containsKey(end) ? wayTo(end) : List.of();
    }

    private List<UUID> next(List<UUID> level) {
        int most = MOST_WORKS - cameFrom.size();
        List<Object[]> steps = session.createNativeQuery(
                        (along ? CITED : EITHER_WAY) + " order by 1, 2 limit " + (MOST_WORKS + 1), Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, level.toArray(UUID[]::new))
                .getResultList();
        complete &= steps.size() <= MOST_WORKS;
        var reached = new ArrayList<UUID>();
        for (Object[] step : steps) {
            if (reached.size() >= most) {
                complete = false;
                return reached;
            }
            if (cameFrom.putIfAbsent((UUID) step[1], (UUID) step[0]) == null) {
                reached.add((UUID) step[1]);
            }
        }
        return reached;
    }

    private List<UUID> wayTo(UUID end) {
        var way = new ArrayList<UUID>();
        for (var at = end; way.isEmpty() || !at.equals(way.getFirst()); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        return way;
    }

    /// Whether nothing was left out for its number.
    boolean isComplete() {
        return complete;
    }

    int seen() {
        return cameFrom.size();
    }
}
