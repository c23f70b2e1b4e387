package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.library.CitingPaper.Place;
import org.ibid.reading.Span;

/// Finds the papers that cite a work.
@ApplicationScoped
class Citers {

    private static final String EDGES = """
            (select paper_id from reference where library_id = ?1 and work_id = ?2
             union
             select paper_id from cite where library_id = ?1 and work_id = ?2)""";

    private final Session session;
    private final PaperViews views;

    Citers(Session session, PaperViews views) {
        this.session = session;
        this.views = views;
    }

    Page<CitingPaper> of(LibraryId library, WorkId work, Window window) {
        long total = Column.of(session, "select count(*) from " + EDGES + " as edge", Long.class)
                .setParameter(1, library.number())
                .setParameter(2, work.value())
                .getSingleResult();
        List<UUID> ids = Column.of(
                        session,
                        "select paper_id from paper where library_id = ?1 and paper_id in " + EDGES
                                + " order by created_at, paper_id",
                        UUID.class)
                .setParameter(1, library.number())
                .setParameter(2, work.value())
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Page<>(
                total,
                window.offset(),
                ids.stream()
                        .map(id -> PaperRow.<PaperRow>findById(new RowId(library.number(), id)))
                        .map(paper -> citing(paper, work.value()))
                        .toList());
    }

    private CitingPaper citing(PaperRow row, UUID work) {
        var paper = views.paper(row);
        var references = ReferenceRow.<ReferenceRow>list(
                        "libraryId = ?1 and paperId = ?2 and workId = ?3 order by ordinal", row.libraryId, row.id, work)
                .stream()
                .map(reference -> reference.ordinal)
                .toList();
        return new CitingPaper(paper.id(), paper.key(), paper.label(), references, places(row, work));
    }

    private static List<Place> places(PaperRow paper, UUID work) {
        return CiteRow.<CiteRow>list(
                        "libraryId = ?1 and paperId = ?2 and workId = ?3 order by citationOrdinal, ordinal",
                        paper.libraryId,
                        paper.id,
                        work)
                .stream()
                .map(cite -> place(cite, citation(cite)))
                .toList();
    }

    private static CitationRow citation(CiteRow cite) {
        return CitationRow.findById(new ReferenceRow.Id(cite.libraryId, cite.paperId, cite.citationOrdinal));
    }

    private static Place place(CiteRow cite, CitationRow citation) {
        return new Place(
                citation.ordinal,
                citation.raw,
                cite.printed.locator(),
                new Span(citation.starts, citation.ends),
                citation.sentence);
    }
}
