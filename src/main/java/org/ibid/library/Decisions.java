package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.ibid.library.Decision.Effect;

/// Many decisions at once: all of them, or none.
@ApplicationScoped
public class Decisions {

    private final Session session;
    private final Works works;
    private final Merges merges;
    private final Duplicates duplicates;

    Decisions(Session session, Works works, Merges merges, Duplicates duplicates) {
        this.session = session;
        this.works = works;
        this.merges = merges;
        this.duplicates = duplicates;
    }

    /// Does what was decided, in order, and says what came of it.
    ///
    /// @param rehearsal whether to take everything back again, so that nothing changes
    /// @throws NoSuchWork   if there is no such work
    /// @throws MergeRefused if a decision cannot be done; none is then
    public List<Effect> decide(LibraryId library, List<Decision> decisions, boolean rehearsal, Act act) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        boolean keep = false;
        try {
            Filing.lock(session, library);
            var effects = all(library, decisions, act);
            keep = !rehearsal;
            return keep ? effects : effects.stream().map(Effect::unmade).toList();
        } finally {
            if (keep) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    private List<Effect> all(LibraryId library, List<Decision> decisions, Act act) {
        var effects = new ArrayList<Effect>();
        for (var decision : decisions) {
            try {
                effects.add(one(library, decision, act));
            } catch (MergeRefused e) {
                throw new MergeRefused(
                        "Decision " + (effects.size() + 1) + ": " + e.getMessage() + " Nothing was decided.");
            }
        }
        return effects;
    }

    private Effect one(LibraryId library, Decision decision, Act act) {
        var why = decision.why().isEmpty() ? act : new Act(act.by(), decision.why());
        var kept = works.one(library, decision.keep());
        var both = List.of(kept.id(), works.one(library, decision.other()).id());
        return switch (decision.answer()) {
            case SAME -> merged(library, decision, kept, both, why);
            case DIFFERENT -> {
                duplicates.declareDifferent(library, decision.keep(), decision.other(), why);
                yield Effect.ofTwo(both);
            }
            case REVIEW -> {
                duplicates.ask(library, decision.keep(), decision.other(), why);
                yield Effect.ofTwo(both);
            }
        };
    }

    private Effect merged(LibraryId library, Decision decision, StoredWork kept, List<WorkId> both, Act why) {
        var merge = merges.merge(
                library, decision.keep(), decision.other(), decision.overrule(), new Expected.Anything(), why);
        session.flush();
        MergeRow row = MergeRow.findById(new RowId(library.number(), merge.id().value()));
        var now = works.one(library, decision.keep());
        return new Effect(
                true,
                both,
                Optional.of(merge.id()),
                row.moved.keys(),
                row.moved.references().size(),
                row.moved.cites().size() + row.moved.settled().size(),
                Change.between(kept.csl(), now.csl()));
    }
}
