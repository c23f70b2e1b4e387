package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.identity.Answer;
import org.ibid.identity.Identity;
import org.ibid.library.Audit.CitePlace;
import org.ibid.library.Audit.EntryPlace;
import org.ibid.library.Audit.Pair;
import org.ibid.library.Duplicate.Status;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;

/// Checks a paper's citations against its reference list.
@ApplicationScoped
public class Audits {

    private final Papers papers;
    private final Identity identity;

    Audits(Papers papers, Identity identity) {
        this.papers = papers;
        this.identity = identity;
    }

    /// @throws NoSuchPaper if the library has no such paper
    public Audit of(LibraryId library, PaperId id) {
        var paper = papers.one(library, id);
        var references = papers.references(library, id);
        var citations = papers.citations(library, id);
        return new Audit(
                id,
                paper.counts(),
                places(citations, cite -> cite.resolution() == Resolution.SKETCH, StoredCite::candidates),
                neverCited(references, citations),
                places(citations, cite -> cite.resolution() == Resolution.AMBIGUOUS, StoredCite::candidates),
                sameTwice(references),
                places(citations, cite -> !cite.suggestions().isEmpty(), StoredCite::suggestions),
                paper.warnings());
    }

    private static List<CitePlace> places(
            List<StoredCitation> citations,
            java.util.function.Predicate<StoredCite> asked,
            Function<StoredCite, List<Entry>> entries) {
        return citations.stream()
                .flatMap(citation -> citation.cites().stream()
                        .filter(asked)
                        .map(cite -> new CitePlace(
                                citation.number(),
                                citation.raw(),
                                citation.span(),
                                citation.sentence(),
                                entries.apply(cite))))
                .toList();
    }

    private static List<EntryPlace> neverCited(List<StoredReference> references, List<StoredCitation> citations) {
        var cited = citations.stream()
                .flatMap(citation -> citation.cites().stream())
                .flatMap(cite -> cite.candidates().stream())
                .map(Entry::reference)
                .collect(Collectors.toSet());
        return references.stream()
                .filter(reference -> !cited.contains(reference.number()))
                .map(Audits::place)
                .toList();
    }

    private List<Pair> sameTwice(List<StoredReference> references) {
        return IntStream.range(0, references.size())
                .boxed()
                .flatMap(i -> references.subList(i + 1, references.size()).stream()
                        .flatMap(other -> pair(references.get(i), other)))
                .toList();
    }

    private Stream<Pair> pair(StoredReference one, StoredReference other) {
        var verdict = identity.compare(one.parsed(), other.parsed());
        boolean sameWork = one.work().equals(other.work());
        if (!sameWork && verdict.answer() != Answer.REVIEW) {
            return Stream.empty();
        }
        return Stream.of(new Pair(
                place(one),
                place(other),
                sameWork ? Status.SAME : Status.REVIEW,
                verdict.probability(),
                verdict.evidence()));
    }

    private static EntryPlace place(StoredReference reference) {
        return new EntryPlace(
                reference.number(), reference.label(), reference.raw(), reference.span(), reference.key());
    }
}
