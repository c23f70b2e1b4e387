package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.library.StoredReference.EarlierEntry;
import org.ibid.reading.Candidate;
import org.ibid.reading.Citation;
import org.ibid.reading.Parsed;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;
import org.ibid.reading.Span;
import org.ibid.reading.StandsFor;
import org.ibid.reading.file.FileKind;

/// Rows of papers, references and citations, put together for those outside.
@ApplicationScoped
class PaperViews {

    private final Session session;
    private final KeyIndex keys;

    PaperViews(Session session, KeyIndex keys) {
        this.session = session;
        this.keys = keys;
    }

    Paper paper(PaperRow row) {
        WorkRow work = WorkRow.findById(new RowId(row.libraryId, row.workId));
        String key = keys.current(row.libraryId, List.of(row.workId)).get(row.workId);
        return new Paper(
                new PaperId(row.id),
                new WorkId(row.workId),
                key,
                new Paper.CameIn(
                        Optional.ofNullable(row.fileKind).map(FileKind::valueOf),
                        Optional.ofNullable(row.charset),
                        row.charsetGuessed,
                        Optional.ofNullable(row.fileName)),
                row.sha256,
                row.createdAt,
                work.csl.withId(key),
                row.metadata.spans(),
                row.metadata.alternatives(),
                row.metadata.confidences(),
                counts(row),
                row.warnings);
    }

    private Counts counts(PaperRow paper) {
        Object[] found = session.createNativeQuery("""
                        select (select count(*) from reference where library_id = ?1 and paper_id = ?2),
                               (select count(*) from citation where library_id = ?1 and paper_id = ?2),
                               count(*),
                               count(*) filter (where resolution = 'entry'),
                               count(*) filter (where resolution = 'ambiguous'),
                               count(*) filter (where resolution = 'sketch')
                        from cite where library_id = ?1 and paper_id = ?2""", Object[].class)
                .setParameter(1, paper.libraryId)
                .setParameter(2, paper.id)
                .getSingleResult();
        int[] numbers =
                Stream.of(found).mapToInt(count -> ((Number) count).intValue()).toArray();
        return new Counts(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], paper.warnings.size());
    }

    List<StoredReference> references(PaperRow paper) {
        var rows = referenceRows(paper);
        var keyOf = keys.current(
                paper.libraryId, rows.stream().map(row -> row.workId).toList());
        return rows.stream()
                .map(row -> new StoredReference(
                        row.ordinal,
                        row.label,
                        row.raw,
                        new Span(row.starts, row.ends),
                        row.parsed,
                        row.confidence,
                        row.fields,
                        row.warnings,
                        new WorkId(row.workId),
                        keyOf.get(row.workId),
                        row.answer,
                        row.score,
                        row.evidence,
                        Optional.ofNullable(row.standsFor).map(PaperViews::meant)))
                .toList();
    }

    private static EarlierEntry meant(StandsFor entry) {
        return new EarlierEntry(entry.reference() + 1, entry.locator(), entry.label(), entry.score(), entry.evidence());
    }

    private static List<ReferenceRow> referenceRows(PaperRow paper) {
        return ReferenceRow.list("libraryId = ?1 and paperId = ?2 order by ordinal", paper.libraryId, paper.id);
    }

    List<StoredCitation> citations(PaperRow paper) {
        List<CiteRow> cites = CiteRow.list(
                "libraryId = ?1 and paperId = ?2 order by citationOrdinal, ordinal", paper.libraryId, paper.id);
        var entries = referenceRows(paper);
        var works = Stream.concat(
                        cites.stream().map(row -> row.workId), entries.stream().map(row -> row.workId))
                .filter(Objects::nonNull)
                .toList();
        var keyOf = keys.current(paper.libraryId, works);
        var byCitation = cites.stream()
                .collect(Collectors.groupingBy(
                        row -> row.citationOrdinal,
                        Collectors.mapping(row -> cite(row, keyOf, entries), Collectors.toList())));
        return CitationRow.<CitationRow>list(
                        "libraryId = ?1 and paperId = ?2 order by ordinal", paper.libraryId, paper.id)
                .stream()
                .map(row -> new StoredCitation(
                        row.ordinal,
                        row.kind,
                        row.raw,
                        new Span(row.starts, row.ends),
                        row.sentence,
                        byCitation.getOrDefault(row.ordinal, List.of())))
                .toList();
    }

    /// What was read of the paper when it was handed in.
    Reading reading(PaperRow paper) {
        var references = referenceRows(paper).stream()
                .map(row -> new Reference(
                        row.label,
                        row.raw,
                        new Span(row.starts, row.ends),
                        new Parsed(row.parsed, row.confidence, row.fields, row.warnings),
                        Optional.ofNullable(row.standsFor)))
                .toList();
        var cites = CiteRow.<CiteRow>list(
                        "libraryId = ?1 and paperId = ?2 order by citationOrdinal, ordinal", paper.libraryId, paper.id)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.citationOrdinal, Collectors.mapping(row -> row.printed, Collectors.toList())));
        var citations = CitationRow.<CitationRow>list(
                        "libraryId = ?1 and paperId = ?2 order by ordinal", paper.libraryId, paper.id)
                .stream()
                .map(row -> new Citation(
                        row.kind, row.raw, new Span(row.starts, row.ends), cites.get(row.ordinal), row.sentence))
                .toList();
        return new Reading(paper.metadata, references, citations, paper.warnings);
    }

    private static StoredCite cite(CiteRow row, Map<UUID, String> keyOf, List<ReferenceRow> entries) {
        var printed = row.printed;
        return new StoredCite(
                printed.prefix(),
                printed.authors(),
                printed.etAl(),
                printed.year(),
                printed.locator(),
                printed.label(),
                printed.suffix(),
                printed.note(),
                Resolution.valueOf(row.resolution.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.workId).map(WorkId::new),
                Optional.ofNullable(row.workId).map(keyOf::get),
                named(printed.references(), keyOf, entries),
                named(printed.suggestions(), keyOf, entries));
    }

    private static List<Entry> named(List<Candidate> candidates, Map<UUID, String> keyOf, List<ReferenceRow> entries) {
        return candidates.stream()
                .map(candidate -> new Entry(
                        candidate.reference() + 1,
                        keyOf.get(entries.get(candidate.reference()).workId),
                        candidate.score(),
                        candidate.evidence()))
                .toList();
    }
}
