package org.ibid.bench.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;

/// Records filed one after the other as the library does: each is compared with the works that share a key with
/// it, and goes to the likeliest of those it is the same as, or becomes a work of its own. The work stays as
/// its first record has it. Unlike [Identity#clusters], the order makes a difference.
final class Filed {

    /// As in the library's resolver.
    private static final int MOST_CANDIDATES = 200;

    private final Identity identity;
    private final List<Candidate> records;
    private final Map<String, List<Integer>> works = new HashMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    private Filed(Identity identity, List<Candidate> records) {
        this.identity = identity;
        this.records = records;
    }

    /// Groups of places in the list.
    static List<List<Integer>> groups(Identity identity, List<Candidate> records) {
        var filed = new Filed(identity, records);
        for (int i = 0; i < records.size(); i++) {
            filed.file(i);
        }
        return List.copyOf(filed.groups.values());
    }

    private void file(int record) {
        int work = record;
        double likeliest = 0;
        for (int candidate : candidates(record)) {
            var verdict = identity.compare(records.get(record), records.get(candidate));
            if (verdict.answer() == Answer.SAME && verdict.probability() > likeliest) {
                likeliest = verdict.probability();
                work = candidate;
            }
        }
        groups.computeIfAbsent(work, _ -> new ArrayList<>()).add(record);
        if (work == record) {
            records.get(record)
                    .blockingKeys()
                    .forEach(key ->
                            works.computeIfAbsent(key, _ -> new ArrayList<>()).add(record));
        }
    }

    private List<Integer> candidates(int record) {
        var candidates = new TreeSet<Integer>();
        records.get(record).blockingKeys().forEach(key -> candidates.addAll(works.getOrDefault(key, List.of())));
        return candidates.stream().limit(MOST_CANDIDATES).toList();
    }
}
