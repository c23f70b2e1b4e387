package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Evidence;
import org.ibid.identity.Identity;
import org.ibid.identity.Verdict;
import org.ibid.lookup.Found;
import org.ibid.lookup.KnownBy;
import org.ibid.lookup.Lookup;
import org.ibid.lookup.SearchWords;
import org.ibid.lookup.Service;
import org.ibid.lookup.ServiceFailed;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;

/// Finds works in the registries: by their identifiers, many at once, and by words those that were not found so.
/// `identity` decides whether what is found is the work; how a registry ranks it does not count. The caller holds no
/// transaction.
@ApplicationScoped
class Matching {

    private static final Comparator<Match> LIKELIEST_FIRST =
            Comparator.comparing((Match one) -> !one.match()).thenComparingDouble(one -> -one.probability());

    private static final Set<String> MAY_BE_BOOKS = Set.of("book", "document", "classic", "report");

    private final Identity identity;
    private final Inquiries inquiries;
    private final Lookup lookup;

    Matching(Identity identity, Inquiries inquiries, Lookup lookup) {
        this.identity = identity;
        this.inquiries = inquiries;
        this.lookup = lookup;
    }

    /// What is known of a work while it is looked up.
    private record Sought(
            Work work, Candidate candidate, Set<Sound> identifiers, List<Match> matches, List<Unanswered> unanswered) {

        boolean isFound() {
            return matches.stream().anyMatch(Match::match);
        }

        boolean isUnanswered(Service service) {
            return unanswered.stream().anyMatch(one -> one.service() == service);
        }

        Matches all() {
            return new Matches(matches.stream().sorted(LIKELIEST_FIRST).toList(), unanswered);
        }
    }

    /// What some registries have of each of some works, in their order.
    List<Matches> of(LibraryId library, Set<Service> services, List<Work> works) {
        return of(library, services, works, List.of());
    }

    /// @param refused those of the services that let Ibid ask nothing; they are not asked
    List<Matches> of(LibraryId library, Set<Service> services, List<Work> works, List<Unanswered> refused) {
        var sought = works.stream()
                .map(work -> new Sought(
                        work, identity.candidate(work), KnownBy.of(work), new ArrayList<>(), new ArrayList<>()))
                .toList();
        var down = new EnumMap<Service, Unanswered>(Service.class);
        refused.forEach(one -> down.put(one.service(), one));
        services.forEach(service -> byIdentifiers(library, service, sought, down));
        sought.forEach(one -> byWords(library, services, one, down));
        return sought.stream().map(Sought::all).toList();
    }

    private void byIdentifiers(LibraryId library, Service service, List<Sought> all, Map<Service, Unanswered> down) {
        var identifiers = new LinkedHashSet<Sound>();
        all.forEach(one -> one.identifiers().stream()
                .filter(each -> lookup.knows(service, each.scheme()))
                .forEach(identifiers::add));
        if (identifiers.isEmpty()) {
            return;
        }
        if (down.containsKey(service)) {
            tell(all, identifiers, down.get(service));
            return;
        }
        try {
            var answers = inquiries.about(library, service, identifiers);
            for (var one : all) {
                one.identifiers().stream()
                        .filter(answers::containsKey)
                        .forEach(each -> answers.get(each)
                                .found()
                                .forEach(found -> add(
                                        one,
                                        found,
                                        Inquiries.word(each),
                                        answers.get(each).at())));
            }
        } catch (ServiceFailed failed) {
            tell(all, identifiers, noted(failed, down));
        }
    }

    private static void tell(List<Sought> all, Set<Sound> identifiers, Unanswered unanswered) {
        all.stream()
                .filter(one -> one.identifiers().stream().anyMatch(identifiers::contains))
                .forEach(one -> one.unanswered().add(unanswered));
    }

    /// A service that may answer later, or lets Ibid ask nothing, is not asked about the other works meanwhile.
    private static Unanswered noted(ServiceFailed failed, Map<Service, Unanswered> down) {
        var unanswered = Unanswered.of(failed);
        if (unanswered.until().isPresent() || unanswered.refused()) {
            down.put(failed.service(), unanswered);
        }
        return unanswered;
    }

    private void byWords(LibraryId library, Set<Service> services, Sought one, Map<Service, Unanswered> down) {
        var words = SearchWords.of(one.work());
        for (var service : services) {
            if (one.isFound() || words.isEmpty()) {
                return;
            }
            boolean isOutOfScope = service == Service.OPEN_LIBRARY
                    && !MAY_BE_BOOKS.contains(one.work().type());
            if (!isOutOfScope && !one.isUnanswered(service)) {
                byWords(library, service, words.get(), one, down);
            }
        }
    }

    private void byWords(
            LibraryId library, Service service, SearchWords words, Sought one, Map<Service, Unanswered> down) {
        if (down.containsKey(service)) {
            one.unanswered().add(down.get(service));
            return;
        }
        try {
            var kept = inquiries.search(library, service, words);
            kept.found().forEach(found -> add(one, found, "", kept.at()));
        } catch (ServiceFailed failed) {
            one.unanswered().add(noted(failed, down));
        }
    }

    private void add(Sought one, Found found, String identifier, Instant at) {
        boolean isKnown = one.matches().stream()
                .anyMatch(match ->
                        match.service() == found.service() && match.csl().equals(found.work()));
        if (!isKnown) {
            var verdict = judged(one.candidate(), found.work(), identifier);
            one.matches()
                    .add(new Match(
                            found.service(),
                            identifier,
                            found.work(),
                            verdict.answer() == Answer.SAME,
                            verdict.answer(),
                            verdict.probability(),
                            verdict.evidence(),
                            found.notices(),
                            at));
        }
    }

    /// Of a work of which only the identifier is known there is nothing to compare: the registry's word is
    /// all there is.
    private Verdict judged(Candidate work, Work found, String identifier) {
        boolean isBare = work.work().text("title").isEmpty()
                && work.work().names("author").isEmpty();
        return isBare && !identifier.isEmpty()
                ? new Verdict(
                        Answer.SAME,
                        1,
                        List.of(new Evidence("identifier", 1, "nothing else is known than " + identifier)),
                        Identity.MODEL)
                : identity.compare(work, identity.candidate(found));
    }

    /// Those matches that are still the same source as a work, in the order of the registries.
    List<Match> same(Work work, Matches matches) {
        var candidate = identity.candidate(work);
        return matches.matches().stream()
                .filter(match ->
                        judged(candidate, match.csl(), match.identifier()).answer() == Answer.SAME)
                .sorted(Comparator.comparing(Match::service))
                .toList();
    }
}
