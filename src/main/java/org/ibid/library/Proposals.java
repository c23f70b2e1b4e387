package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Evidence;
import org.ibid.identity.Identity;
import org.ibid.identity.Related;
import org.ibid.identity.Verdict;
import org.ibid.library.Nearness.Near;
import org.ibid.library.StandingVerdicts.Pair;

/// Looks for the twins of a work whose record has changed, and proposes them to a person; nothing is merged
/// by itself. How it belongs together with others is found anew.
@ApplicationScoped
class Proposals {

    /// So many are kept for one change.
    private static final int MOST = 5;

    private final Identity identity;
    private final Resolver resolver;
    private final Words words;
    private final Kinships kinships;

    Proposals(Identity identity, Resolver resolver, Words words, Kinships kinships) {
        this.identity = identity;
        this.resolver = resolver;
        this.words = words;
        this.kinships = kinships;
    }

    /// Compares a work with all it could be one source with.
    ///
    /// @param except works of which has just been said what they are to it
    void lookAgain(LibraryId library, WorkRow work, UUID... except) {
        if (work.sketch) {
            return;
        }
        var ready = identity.candidate(work.csl);
        var near = resolver.near(library, ready).stream()
                .filter(other -> !other.work().equals(work.id))
                .toList();
        near.stream()
                .filter(other -> !List.of(except).contains(other.work()))
                .map(other -> new Proposal(other.work(), identity.compare(ready, other.candidate())))
                .filter(pair -> pair.verdict().answer() != Answer.DIFFERENT)
                .sorted(Comparator.comparingDouble(pair -> -pair.verdict().probability()))
                .limit(MOST)
                .forEach(pair -> propose(library, work.id, pair));
        var related = new LinkedHashMap<Pair, Optional<Related>>();
        near.forEach(other -> relate(related, work.id, ready, other));
        kinships.note(library, related);
    }

    private void relate(Map<Pair, Optional<Related>> related, UUID work, Candidate ready, Near other) {
        var pair = Pair.of(work, other.work());
        related.put(
                pair,
                pair.one().equals(work)
                        ? identity.relation(ready, other.candidate())
                        : identity.relation(other.candidate(), ready));
    }

    private record Proposal(UUID other, Verdict verdict) {}

    /// A person's "these are two" is not set aside by what is found later. Only what would otherwise be
    /// merged without asking is put to a person again, with a word of what was said.
    private void propose(LibraryId library, UUID work, Proposal pair) {
        var said = words.difference(library, work, pair.other());
        if (said.isPresent() && pair.verdict().answer() != Answer.SAME) {
            return;
        }
        var evidence = new ArrayList<Evidence>();
        said.ifPresent(word -> evidence.add(against(word)));
        evidence.addAll(pair.verdict().evidence());
        var verdict = new Verdict(
                Answer.REVIEW,
                pair.verdict().probability(),
                evidence,
                pair.verdict().model());
        if (!isKnown(library, work, pair.other(), verdict)) {
            VerdictRow.add(library, "compared", work, pair.other(), verdict, Act.OURS.by());
        }
    }

    private static Evidence against(VerdictRow word) {
        return new Evidence("person", -1, word.asWord() + "; since then the records have changed");
    }

    private static boolean isKnown(LibraryId library, UUID work, UUID other, Verdict verdict) {
        return VerdictRow.lastOf(library, work, other, Instant.now())
                .map(VerdictRow::verdict)
                .filter(last -> last.answer() == verdict.answer()
                        && last.model().equals(verdict.model())
                        && List.copyOf(last.evidence()).equals(verdict.evidence()))
                .isPresent();
    }
}
