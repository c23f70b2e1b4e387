package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.library.Origin.Kind;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;
import org.ibid.reading.Metadata;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;
import org.ibid.reading.StandsFor;
import org.ibid.reading.file.Encoding;
import org.ibid.reading.file.PaperText;

/// Files what was read of a paper: all of it in one transaction, or nothing.
@ApplicationScoped
class Filing {

    private final Session session;
    private final Resolver resolver;

    Filing(Session session, Resolver resolver) {
        this.session = session;
        this.resolver = resolver;
    }

    /// A file and its text.
    record Source(String sha256, String fileName, PaperText text) {}

    /// @param added false if the very same file was filed before
    record Filed(UUID paper, boolean added) {}

    /// One writer at a time in a library: two papers that cite the same new work add it once.
    Filed file(LibraryId library, Source source, Reading reading) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            lock(session, library);
            return PaperRow.<PaperRow>find("libraryId = ?1 and sha256 = ?2", library.number(), source.sha256())
                    .firstResultOptional()
                    .map(known -> new Filed(known.id, false))
                    .orElseGet(() -> new Filed(add(library, source, reading), true));
        });
    }

    static void lock(Session session, LibraryId library) {
        session.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as held", Integer.class)
                .setParameter(1, (long) library.number())
                .getSingleResult();
    }

    private UUID add(LibraryId library, Source source, Reading reading) {
        var paper = new PaperRow();
        paper.libraryId = library.number();
        paper.id = Ids.next();
        paper.workId = itself(library, reading.metadata(), new Origin(Kind.PAPER, new PaperId(paper.id), 0));
        paper.sha256 = source.sha256();
        paper.fileName = source.fileName().isEmpty() ? null : source.fileName();
        paper.fileKind = source.text().kind().name();
        source.text().encoding().ifPresent(encoding -> {
            paper.charset = encoding.charset();
            paper.charsetGuessed = encoding.known() == Encoding.Known.DETECTED;
        });
        paper.text = source.text().text();
        paper.metadata = reading.metadata();
        paper.warnings = reading.warnings();
        paper.createdAt = Instant.now();
        paper.persist();
        var entries = references(library, paper.id, reading.references());
        citations(library, paper.id, reading.citations(), entries);
        return paper.id;
    }

    private UUID itself(LibraryId library, Metadata metadata, Origin origin) {
        var resolved = resolver.resolve(library, metadata.work(), origin);
        if (!resolved.isNew()) {
            resolver.enrich(library, resolved.work(), metadata.work(), origin);
        }
        return resolved.work().id;
    }

    private List<UUID> references(LibraryId library, UUID paper, List<Reference> references) {
        var works = new ArrayList<UUID>();
        for (int i = 0; i < references.size(); i++) {
            works.add(reference(library, paper, i + 1, references.get(i), works));
        }
        return works;
    }

    private UUID reference(LibraryId library, UUID paper, int ordinal, Reference reference, List<UUID> earlier) {
        var row = new ReferenceRow();
        row.libraryId = library.number();
        row.paperId = paper;
        row.ordinal = ordinal;
        row.label = reference.label();
        row.raw = reference.raw();
        row.starts = reference.span().start();
        row.ends = reference.span().end();
        row.parsed = reference.parsed().work();
        row.confidence = reference.parsed().confidence();
        row.fields = reference.parsed().fields();
        row.warnings = reference.parsed().warnings();
        if (reference.repeatsNothing()) {
            sketch(library, row);
        } else {
            reference.standsFor().ifPresentOrElse(meant -> again(row, meant, earlier), () -> resolve(library, row));
        }
        row.persist();
        return row.workId;
    }

    private void resolve(LibraryId library, ReferenceRow row) {
        var resolved = resolver.resolve(library, row.parsed, origin(row));
        row.workId = resolved.work().id;
        row.answer = resolved.isNew() ? "new" : "same";
        row.score = resolved.verdict().probability();
        row.evidence = resolved.verdict().evidence();
    }

    /// An "ibid." that repeats nothing is some work, and no more is known of it: no other may be taken for it.
    private void sketch(LibraryId library, ReferenceRow row) {
        row.workId = resolver.newWork(library, row.parsed, true, origin(row)).id;
        row.answer = "new";
        row.score = 1;
        row.evidence = List.of();
    }

    private static Origin origin(ReferenceRow row) {
        return new Origin(Kind.ENTRY, new PaperId(row.paperId), row.ordinal);
    }

    /// "Ibid." is the work of the entry it stands for, whatever else the library has.
    private static void again(ReferenceRow row, StandsFor meant, List<UUID> earlier) {
        row.standsFor = meant;
        row.workId = earlier.get(meant.reference());
        row.answer = "same";
        row.score = meant.score();
        row.evidence = List.of();
    }

    private void citations(LibraryId library, UUID paper, List<Citation> citations, List<UUID> entries) {
        var sketches = new HashMap<String, UUID>();
        for (int i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var row = new CitationRow();
            row.libraryId = library.number();
            row.paperId = paper;
            row.ordinal = i + 1;
            row.kind = citation.kind();
            row.raw = citation.raw();
            row.starts = citation.span().start();
            row.ends = citation.span().end();
            row.sentence = citation.sentence();
            row.persist();
            for (int j = 0; j < citation.cites().size(); j++) {
                cite(library, row, j + 1, citation.cites().get(j), entries, sketches);
            }
        }
    }

    private void cite(
            LibraryId library,
            CitationRow citation,
            int ordinal,
            Cite cite,
            List<UUID> entries,
            Map<String, UUID> sketches) {
        var row = new CiteRow();
        row.libraryId = library.number();
        row.paperId = citation.paperId;
        row.citationOrdinal = citation.ordinal;
        row.ordinal = ordinal;
        row.printed = cite;
        var works = cite.references().stream()
                .map(candidate -> entries.get(candidate.reference()))
                .distinct()
                .toList();
        switch (works.size()) {
            case 0 -> {
                row.resolution = "sketch";
                var origin = new Origin(Kind.CITATION, new PaperId(citation.paperId), citation.ordinal);
                row.workId = sketches.computeIfAbsent(
                        sign(cite), _ -> resolver.newWork(library, cite.sketch(), true, origin).id);
            }
            case 1 -> {
                row.resolution = "entry";
                row.workId = works.getFirst();
            }
            default -> row.resolution = "ambiguous";
        }
        row.persist();
    }

    /// Within one paper the same names and year are the same source, as its citation style promises.
    private static String sign(Cite cite) {
        return cite.note() + "|" + cite.authors() + cite.etAl() + cite.year();
    }
}
