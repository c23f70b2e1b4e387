package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.Cite.Position;
import org.jspecify.annotations.Nullable;

/// Where each cite stands among the cites of its work (CSL 1.0.2, "Choose", `position`). Citations in notes and
/// citations in running text are two rows of their own.
final class Positions {

    /// The place of one cite.
    ///
    /// @param firstNote the note that first cites the work, if it is another; else 0
    record Place(Position position, boolean nearNote, int firstNote) {
        static final Place FIRST = new Place(Position.FIRST, false, 0);
    }

    private final int nearNote;
    private final List<List<Place>> places = new ArrayList<>();
    private final Row notes = new Row();
    private final Row text = new Row();

    /// @param nearNote how many notes back is still near
    private Positions(int nearNote) {
        this.nearNote = nearNote;
    }

    /// The places of all cites of a document.
    ///
    /// @param clusters in the order of the document, with their cites in the order they are printed
    static List<List<Place>> of(List<Cluster> clusters, int nearNote) {
        var positions = new Positions(nearNote);
        clusters.forEach(positions::add);
        return positions.places;
    }

    private void add(Cluster cluster) {
        Row row = cluster.note() > 0 ? notes : text;
        if (cluster.note() < row.lastNote) {
            row.restart();
        }
        row.citesInNote.merge(cluster.note(), cluster.cites().size(), Integer::sum);
        var here = new ArrayList<Place>(cluster.cites().size());
        for (int i = 0; i < cluster.cites().size(); i++) {
            here.add(row.place(cluster, i));
        }
        row.before = cluster;
        row.lastNote = cluster.note();
        places.add(here);
    }

    /// The citations in notes, or those in the text.
    private final class Row {
        private final Map<String, Integer> firstNotes = new HashMap<>();
        private final Map<String, Integer> lastNotes = new HashMap<>();
        private final Map<Integer, Integer> citesInNote = new HashMap<>();
        private @Nullable Cluster before;
        private int lastNote;

        void restart() {
            firstNotes.clear();
            lastNotes.clear();
            citesInNote.clear();
        }

        Place place(Cluster cluster, int index) {
            Cite cite = cluster.cites().get(index);
            boolean isAuthorOnly = cluster.mode().kind() == Cluster.Kind.AUTHOR_ONLY;
            Integer last = lastNotes.get(cite.id());
            if (last == null) {
                if (!isAuthorOnly) {
                    firstNotes.put(cite.id(), cluster.note());
                    lastNotes.put(cite.id(), cluster.note());
                }
                return Place.FIRST;
            }
            lastNotes.put(cite.id(), cluster.note());
            int first = firstNotes.get(cite.id());
            Position position = isAuthorOnly ? Position.FIRST : position(cluster, index);
            boolean isNear = position != Position.FIRST && (cluster.note() == 0 || cluster.note() - last <= nearNote);
            return new Place(position, isNear, first == cluster.note() ? 0 : first);
        }

        private Position position(Cluster cluster, int index) {
            Cite cite = cluster.cites().get(index);
            Cite previous = previous(cluster, index);
            if (previous == null) {
                return Position.SUBSEQUENT;
            }
            String locator = locator(cite);
            String locatorBefore = locator(previous);
            if (locator.isEmpty() && !locatorBefore.isEmpty()) {
                return Position.SUBSEQUENT;
            }
            return locator.equals(locatorBefore) ? Position.IBID : Position.IBID_WITH_LOCATOR;
        }

        /// The cite that "ibid." would point to; null if it is not of the same work.
        private @Nullable Cite previous(Cluster cluster, int index) {
            String id = cluster.cites().get(index).id();
            if (index > 0) {
                Cite neighbour = cluster.cites().get(index - 1);
                return neighbour.id().equals(id) ? neighbour : null;
            }
            if (before == null) {
                return null;
            }
            if (before.note() == cluster.note()) {
                Cite neighbour = before.cites().getLast();
                return neighbour.id().equals(id) ? before.cites().getFirst() : null;
            }
            boolean isAlone = citesInNote.getOrDefault(before.note(), 0) == 1;
            Cite only = before.cites().getFirst();
            return isAlone && before.note() >= cluster.note() - 1 && only.id().equals(id) ? only : null;
        }

        private static String locator(Cite cite) {
            return cite.locator().isEmpty() ? "" : cite.locator() + "\n" + cite.label();
        }
    }
}
