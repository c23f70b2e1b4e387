package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ibid.library.Origin.Kind;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;
import org.ibid.reading.Metadata;
import org.ibid.reading.Reference;
import org.ibid.reading.StandsFor;
import org.ibid.reading.file.Encoding;

/// Files what was read of a paper: all of it in one transaction, or nothing.
@ApplicationScoped
class Filing {

    private final Session session;
    private final Resolver resolver;
    private final Rows rows;

    Filing(Session session, Resolver resolver, Rows rows) {
        this.session = session;
        this.resolver = resolver;
        this.rows = rows;
    }

    /// @param added false if the very same file was filed before
    record Filed(UUID paper, boolean added) {}

    /// One writer at a time in a library: two papers that cite the same new work add it once.
    Filed file(LibraryId library, Papers.Read read) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            lock(session, library);
            return PaperRow.<PaperRow>find("libraryId = ?1 and sha256 = ?2", library.number(), read.sha256())
                    .firstResultOptional()
                    .map(known -> new Filed(known.id, false))
                    .orElseGet(() -> new Filed(add(library, read), true));
        });
    }

    static void lock(Session session, LibraryId library) {
        Column.of(session, "select 1 from (select pg_advisory_xact_lock(?1)) as held", Integer.class)
                .setParameter(1, (long) library.number())
                .getSingleResult();
    }

    private UUID add(LibraryId library, Papers.Read read) {
        var reading = read.reading();
        var paper = paper(library, read);
        var records = Stream.concat(
                        Stream.of(reading.metadata().work()),
                        reading.references().stream()
                                .map(entry -> entry.parsed().work()))
                .toList();
        var resolving = resolver.begin(library, records);
        paper.workId = itself(library, resolving, reading.metadata(), new PaperId(paper.id));
        var references = references(paper, resolving, reading.references());
        var entries = references.stream().map(row -> row.workId).toList();
        var citations = new ArrayList<CitationRow>();
        var cites = new ArrayList<CiteRow>();
        citations(paper, reading.citations(), citations, cites, new Linking(resolving, entries));
        resolving.store();
        paper.persist();
        rows.insert(references);
        rows.insert(citations);
        rows.insert(cites);
        return paper.id;
    }

    private static PaperRow paper(LibraryId library, Papers.Read read) {
        var paper = new PaperRow();
        paper.libraryId = library.number();
        paper.id = Ids.next();
        paper.sha256 = read.sha256();
        paper.fileName = read.fileName().isEmpty() ? null : read.fileName();
        paper.fileKind = read.text().kind().name();
        read.text().encoding().ifPresent(encoding -> {
            paper.charset = encoding.charset();
            paper.charsetGuessed = encoding.known() == Encoding.Known.DETECTED;
        });
        paper.text = read.text().text();
        paper.metadata = read.reading().metadata();
        paper.warnings = read.reading().warnings();
        paper.createdAt = Instant.now();
        return paper;
    }

    private UUID itself(LibraryId library, Resolving resolving, Metadata metadata, PaperId paper) {
        var origin = new Origin(Kind.PAPER, paper, 0);
        var resolved = resolving.resolve(0, origin);
        if (!resolved.isNew()) {
            WorkRow known = WorkRow.findById(new RowId(library.number(), resolved.work()));
            resolver.enrich(library, known, metadata.work(), origin);
        }
        return resolved.work();
    }

    private static List<ReferenceRow> references(PaperRow paper, Resolving resolving, List<Reference> references) {
        var rows = new ArrayList<ReferenceRow>();
        for (int i = 0; i < references.size(); i++) {
            rows.add(reference(paper, resolving, references.get(i), rows));
        }
        return rows;
    }

    private static ReferenceRow reference(
            PaperRow paper, Resolving resolving, Reference reference, List<ReferenceRow> earlier) {
        var row = new ReferenceRow();
        row.libraryId = paper.libraryId;
        row.paperId = paper.id;
        row.ordinal = earlier.size() + 1;
        row.label = reference.label();
        row.raw = reference.raw();
        row.starts = reference.span().start();
        row.ends = reference.span().end();
        row.parsed = reference.parsed().work();
        row.confidence = reference.parsed().confidence();
        row.fields = reference.parsed().fields();
        row.warnings = reference.parsed().warnings();
        if (reference.repeatsNothing()) {
            sketch(row, resolving);
        } else {
            reference.standsFor().ifPresentOrElse(meant -> again(row, meant, earlier), () -> resolve(row, resolving));
        }
        return row;
    }

    /// The paper itself is the first of the records.
    private static void resolve(ReferenceRow row, Resolving resolving) {
        var resolved = resolving.resolve(row.ordinal, origin(row));
        row.workId = resolved.work();
        row.answer = resolved.isNew() ? "new" : "same";
        row.score = resolved.verdict().probability();
        row.evidence = resolved.verdict().evidence();
    }

    /// An "ibid." that repeats nothing is some work, and no more is known of it: no other may be taken for it.
    private static void sketch(ReferenceRow row, Resolving resolving) {
        row.workId = resolving.sketch(row.parsed, origin(row));
        row.answer = "new";
        row.score = 1;
        row.evidence = List.of();
    }

    private static Origin origin(ReferenceRow row) {
        return new Origin(Kind.ENTRY, new PaperId(row.paperId), row.ordinal);
    }

    /// "Ibid." is the work of the entry it stands for, whatever else the library has.
    private static void again(ReferenceRow row, StandsFor meant, List<ReferenceRow> earlier) {
        row.standsFor = meant;
        row.workId = earlier.get(meant.reference()).workId;
        row.answer = "same";
        row.score = meant.score();
        row.evidence = List.of();
    }

    /// What the cites of a paper lead to: the works of its entries, or sketches.
    private record Linking(Resolving resolving, List<UUID> entries, Map<String, UUID> sketches) {

        Linking(Resolving resolving, List<UUID> entries) {
            this(resolving, entries, new HashMap<>());
        }

        UUID sketch(Cite cite, Origin origin) {
            return sketches.computeIfAbsent(sign(cite), _ -> resolving.sketch(cite.sketch(), origin));
        }
    }

    private static void citations(
            PaperRow paper, List<Citation> read, List<CitationRow> citations, List<CiteRow> cites, Linking linking) {
        for (var citation : read) {
            var row = new CitationRow();
            row.libraryId = paper.libraryId;
            row.paperId = paper.id;
            row.ordinal = citations.size() + 1;
            row.kind = citation.kind();
            row.raw = citation.raw();
            row.starts = citation.span().start();
            row.ends = citation.span().end();
            row.sentence = citation.sentence();
            citations.add(row);
            for (int i = 0; i < citation.cites().size(); i++) {
                cites.add(cite(row, i + 1, citation.cites().get(i), linking));
            }
        }
    }

    private static CiteRow cite(CitationRow citation, int ordinal, Cite cite, Linking linking) {
        var row = new CiteRow();
        row.libraryId = citation.libraryId;
        row.paperId = citation.paperId;
        row.citationOrdinal = citation.ordinal;
        row.ordinal = ordinal;
        row.printed = cite;
        var works = cite.references().stream()
                .map(candidate -> linking.entries().get(candidate.reference()))
                .distinct()
                .toList();
        switch (works.size()) {
            case 0 -> {
                row.resolution = "sketch";
                row.workId = linking.sketch(
                        cite, new Origin(Kind.CITATION, new PaperId(citation.paperId), citation.ordinal));
            }
            case 1 -> {
                row.resolution = "entry";
                row.workId = works.getFirst();
            }
            default -> row.resolution = "ambiguous";
        }
        return row;
    }

    /// Within one paper the same names and year are the same source, as its citation style promises.
    private static String sign(Cite cite) {
        return cite.note() + "|" + cite.authors() + cite.etAl() + cite.year();
    }
}
