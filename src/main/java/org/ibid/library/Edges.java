package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ibid.library.Moved.CitePlace;
import org.ibid.library.Moved.ReferencePlace;
import org.ibid.library.Split.EntryPlace;

/// Moves what refers to a work to another one, and back.
@ApplicationScoped
class Edges {

    private final Session session;

    Edges(Session session) {
        this.session = session;
    }

    /// Gives all that refers to one work to another, and says what that was.
    Moved move(LibraryId library, UUID from, UUID to) {
        var moved = new Moved(
                KeyRow.<KeyRow>find("libraryId = ?1 and workId = ?2 and current", library.number(), from)
                        .singleResult()
                        .key,
                keys(library, from),
                references(library, from),
                cites(library, from),
                papers(library, from),
                new ArrayList<>());
        KeyRow.update("workId = ?1, current = false where libraryId = ?2 and workId = ?3", to, library.number(), from);
        for (var table : List.of("reference", "cite", "paper")) {
            session.createNativeMutationQuery(
                            "update " + table + " set work_id = ?1 where library_id = ?2 and work_id = ?3")
                    .setParameter(1, to)
                    .setParameter(2, library.number())
                    .setParameter(3, from)
                    .executeUpdate();
        }
        session.flush();
        moved.references().stream()
                .map(ReferencePlace::paper)
                .distinct()
                .forEach(paper -> settle(library, paper, moved));
        return moved;
    }

    /// The rows of entries of a work, with those that only name one of them again ("ibid.").
    ///
    /// @throws SplitRefused if one is not the work's
    List<ReferenceRow> entries(LibraryId library, StoredWork work, List<EntryPlace> places) {
        var rows = new LinkedHashSet<ReferenceRow>();
        for (var place : places) {
            ReferenceRow row = ReferenceRow.findById(
                    new ReferenceRow.Id(library.number(), place.paper().value(), place.number()));
            if (row == null || !row.workId.equals(work.id().value())) {
                throw new SplitRefused("Entry " + place.number() + " of the paper " + place.paper() + " is none of "
                        + work.key() + ": GET /works/" + work.key() + "/cited-by lists its entries.");
            }
            rows.add(row);
        }
        var all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            naming(all.get(i)).stream().filter(rows::add).forEach(all::add);
        }
        return all;
    }

    private static List<ReferenceRow> naming(ReferenceRow entry) {
        return ReferenceRow.<ReferenceRow>list(
                        "libraryId = ?1 and paperId = ?2 and workId = ?3 and standsFor is not null order by ordinal",
                        entry.libraryId,
                        entry.paperId,
                        entry.workId)
                .stream()
                .filter(row -> row.standsFor.reference() + 1 == entry.ordinal)
                .toList();
    }

    /// Gives entries of one work to another, with every cite that they alone answer. One that entries of both
    /// works answer is ambiguous.
    void moveEntries(LibraryId library, List<ReferenceRow> entries, UUID from, UUID to) {
        entries.forEach(entry -> entry.workId = to);
        session.flush();
        entries.stream().map(entry -> entry.paperId).distinct().forEach(paper -> resettle(library, paper, from));
    }

    private void resettle(LibraryId library, UUID paper, UUID from) {
        var workOf = workOf(library, paper);
        List<CiteRow> cites = CiteRow.list(
                "libraryId = ?1 and paperId = ?2 and resolution = 'entry' and workId = ?3",
                library.number(),
                paper,
                from);
        for (var cite : cites) {
            var answers = answers(cite, workOf);
            if (answers.size() == 1) {
                cite.workId = answers.getFirst();
            } else if (answers.size() > 1) {
                cite.resolution = "ambiguous";
                cite.workId = null;
            }
        }
    }

    private static List<UUID> answers(CiteRow cite, Map<Integer, UUID> workOf) {
        return cite.printed.references().stream()
                .map(candidate -> workOf.get(candidate.reference() + 1))
                .distinct()
                .toList();
    }

    /// A cite that two entries answered is no longer ambiguous when both are one work.
    private void settle(LibraryId library, UUID paper, Moved moved) {
        var workOf = workOf(library, paper);
        List<CiteRow> ambiguous =
                CiteRow.list("libraryId = ?1 and paperId = ?2 and resolution = 'ambiguous'", library.number(), paper);
        for (var cite : ambiguous) {
            var works = answers(cite, workOf);
            if (works.size() == 1) {
                cite.resolution = "entry";
                cite.workId = works.getFirst();
                moved.settled().add(new CitePlace(paper, cite.citationOrdinal, cite.ordinal));
            }
        }
    }

    /// As the database has it now: rows that this session read before the move still say what they said.
    private Map<Integer, UUID> workOf(LibraryId library, UUID paper) {
        return session.createNativeQuery(
                        "select ordinal, work_id from reference where library_id = ?1 and paper_id = ?2",
                        Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, paper)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (UUID) row[1]));
    }

    /// Gives back to a work what a merge took from it.
    void giveBack(LibraryId library, UUID to, Moved moved) {
        KeyRow.update("workId = ?1 where libraryId = ?2 and key in ?3", to, library.number(), moved.keys());
        KeyRow.update("current = true where libraryId = ?1 and key = ?2", library.number(), moved.currentKey());
        moved.references()
                .forEach(place -> ReferenceRow.update(
                        "workId = ?1 where libraryId = ?2 and paperId = ?3 and ordinal = ?4",
                        to,
                        library.number(),
                        place.paper(),
                        place.ordinal()));
        moved.cites()
                .forEach(place -> CiteRow.update(
                        "workId = ?1 where libraryId = ?2 and paperId = ?3 and citationOrdinal = ?4 and ordinal = ?5",
                        to,
                        library.number(),
                        place.paper(),
                        place.citation(),
                        place.ordinal()));
        moved.settled()
                .forEach(place -> CiteRow.update(
                        "workId = null, resolution = 'ambiguous' where libraryId = ?1 and paperId = ?2"
                                + " and citationOrdinal = ?3 and ordinal = ?4",
                        library.number(),
                        place.paper(),
                        place.citation(),
                        place.ordinal()));
        moved.papers()
                .forEach(paper ->
                        PaperRow.update("workId = ?1 where libraryId = ?2 and id = ?3", to, library.number(), paper));
        session.flush();
    }

    private static List<String> keys(LibraryId library, UUID work) {
        return KeyRow.<KeyRow>list("libraryId = ?1 and workId = ?2 order by key", library.number(), work).stream()
                .map(row -> row.key)
                .toList();
    }

    private static List<ReferencePlace> references(LibraryId library, UUID work) {
        return ReferenceRow.<ReferenceRow>list("libraryId = ?1 and workId = ?2", library.number(), work).stream()
                .map(row -> new ReferencePlace(row.paperId, row.ordinal))
                .toList();
    }

    private static List<CitePlace> cites(LibraryId library, UUID work) {
        return CiteRow.<CiteRow>list("libraryId = ?1 and workId = ?2", library.number(), work).stream()
                .map(row -> new CitePlace(row.paperId, row.citationOrdinal, row.ordinal))
                .toList();
    }

    private static List<UUID> papers(LibraryId library, UUID work) {
        return PaperRow.<PaperRow>list("libraryId = ?1 and workId = ?2", library.number(), work).stream()
                .map(row -> row.id)
                .toList();
    }
}
