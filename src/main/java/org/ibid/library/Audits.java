package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Evidence;
import org.ibid.identity.Identity;
import org.ibid.library.Audit.CitePlace;
import org.ibid.library.Audit.EntryPlace;
import org.ibid.library.Audit.Pair;
import org.ibid.library.Duplicate.Status;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.library.audit.Auditor;
import org.ibid.library.audit.ChosenStyle;
import org.ibid.library.audit.Noticed;
import org.ibid.library.audit.Twins;

/// Checks a paper's citations against its reference list.
@ApplicationScoped
public class Audits {

    private final Papers papers;
    private final Identity identity;
    private final Words words;
    private final Notices notices;
    private final Auditor auditor = new Auditor();

    Audits(Papers papers, Identity identity, Words words, Notices notices) {
        this.papers = papers;
        this.identity = identity;
        this.words = words;
        this.notices = notices;
    }

    /// @param style the style the paper's list is to be printed in
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public Audit of(LibraryId library, PaperId id, ChosenStyle style) {
        var paper = papers.one(library, id);
        var references = papers.references(library, id);
        var citations = papers.citations(library, id);
        var twice = sameTwice(library, references);
        var findings = auditor.audit(
                papers.text(library, id),
                papers.reading(library, id),
                twice.stream().map(Audits::twins).toList(),
                noticed(library, references),
                Year.now().getValue(),
                style);
        return new Audit(
                id,
                paper.counts(),
                Audit.Found.of(findings),
                findings,
                places(citations, cite -> cite.resolution() == Resolution.SKETCH, StoredCite::candidates),
                neverCited(references, citations),
                places(citations, cite -> cite.resolution() == Resolution.AMBIGUOUS, StoredCite::candidates),
                twice,
                places(citations, cite -> !cite.suggestions().isEmpty(), StoredCite::suggestions),
                paper.warnings());
    }

    /// Of each entry that names its work itself, one notice of a kind; several registries may have it.
    private List<Noticed> noticed(LibraryId library, List<StoredReference> references) {
        var all = notices.of(
                library,
                references.stream()
                        .map(reference -> reference.work().value())
                        .distinct()
                        .toList());
        return references.stream()
                .filter(reference -> reference.standsFor().isEmpty())
                .flatMap(reference -> all.getOrDefault(reference.work().value(), List.of()).stream()
                        .collect(Collectors.toMap(
                                StoredNotice::kind,
                                Function.identity(),
                                (one, other) -> one.other().isEmpty() ? other : one,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(notice -> new Noticed(
                                reference.number(),
                                notice.kind(),
                                notice.other(),
                                notice.service().words())))
                .toList();
    }

    private static Twins twins(Pair pair) {
        return new Twins(
                pair.one().reference(),
                pair.other().reference(),
                pair.status() == Status.SAME,
                pair.evidence().stream().limit(2).map(Evidence::text).collect(Collectors.joining("; ")));
    }

    private static List<CitePlace> places(
            List<StoredCitation> citations, Predicate<StoredCite> asked, Function<StoredCite, List<Entry>> entries) {
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

    /// Only entries that share a blocking key, or resolve to one work, are compared: a list of a thousand
    /// entries has half a million pairs. "Ibid." says itself that it is the source before.
    private List<Pair> sameTwice(LibraryId library, List<StoredReference> references) {
        var together = new LinkedHashMap<String, List<StoredReference>>();
        var ready = new HashMap<Integer, Candidate>();
        for (var reference : references) {
            if (reference.standsFor().isPresent()) {
                continue;
            }
            var candidate = identity.candidate(reference.parsed());
            ready.put(reference.number(), candidate);
            Stream.concat(Stream.of(reference.work().toString()), candidate.blockingKeys().stream())
                    .forEach(key -> together.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(reference));
        }
        return together.values().stream()
                .flatMap(Audits::pairs)
                .distinct()
                .sorted(Comparator.comparingInt((Two two) -> two.one().number())
                        .thenComparingInt(two -> two.other().number()))
                .flatMap(two -> pair(library, two, ready))
                .toList();
    }

    private record Two(StoredReference one, StoredReference other) {}

    private static Stream<Two> pairs(List<StoredReference> references) {
        return IntStream.range(0, references.size())
                .boxed()
                .flatMap(i -> references.subList(i + 1, references.size()).stream()
                        .map(other -> new Two(references.get(i), other)));
    }

    /// @param ready each reference by its number, ready to be compared
    private Stream<Pair> pair(LibraryId library, Two two, Map<Integer, Candidate> ready) {
        var one = two.one();
        var other = two.other();
        var verdict = identity.compare(ready.get(one.number()), ready.get(other.number()));
        boolean sameWork = one.work().equals(other.work());
        if (!sameWork && (verdict.answer() != Answer.REVIEW || saidDifferent(library, two))) {
            return Stream.empty();
        }
        return Stream.of(new Pair(
                place(one),
                place(other),
                sameWork ? Status.SAME : Status.REVIEW,
                verdict.probability(),
                verdict.evidence()));
    }

    private boolean saidDifferent(LibraryId library, Two two) {
        return words.difference(
                        library, two.one().work().value(), two.other().work().value())
                .isPresent();
    }

    private static EntryPlace place(StoredReference reference) {
        return new EntryPlace(
                reference.number(), reference.label(), reference.raw(), reference.span(), reference.key());
    }
}
