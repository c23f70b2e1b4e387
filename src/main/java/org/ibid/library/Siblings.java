package org.ibid.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.identity.Candidate;
import org.ibid.identity.Verdict;
import org.ibid.library.Nearness.Near;
import org.ibid.library.Resolver.Compared;

/// The records of one paper, each compared with those before it that will likely be added, on all processors. Which
/// are added is known only one after the other, so a comparison may turn out not to be wanted, or be wanted and not be
/// here; comparing is pure, so what [Resolving] decides does not depend on it.
final class Siblings {

    /// The id of a work that has none so far.
    private static final UUID NOT_YET = new UUID(0, 0);

    private final Resolver resolver;
    private final List<Candidate> records;
    private final List<List<Compared>> stored;

    /// @param stored the works of the library that each record was compared with
    Siblings(Resolver resolver, List<Candidate> records, List<List<Compared>> stored) {
        this.resolver = resolver;
        this.records = records;
        this.stored = stored;
    }

    /// Of each record, in their order, what was decided of others before it.
    List<Map<Candidate, Verdict>> compared() {
        var near = near();
        return IntStream.range(0, records.size())
                .parallel()
                .mapToObj(i -> verdicts(resolver.compared(records.get(i), near.get(i), Map.of())))
                .toList();
    }

    private static Map<Candidate, Verdict> verdicts(List<Compared> compared) {
        return compared.stream().collect(Collectors.toMap(one -> one.near().candidate(), Compared::verdict));
    }

    private List<List<Near>> near() {
        var likely = new KeyedWorks();
        var near = new ArrayList<List<Near>>();
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            near.add(Resolver.isSettled(stored.get(i)) ? List.of() : likely.near(record));
            if (stored.get(i).stream().noneMatch(Compared::isSame)) {
                likely.add(record.blockingKeys(), new Near(NOT_YET, () -> record));
            }
        }
        return near;
    }
}
