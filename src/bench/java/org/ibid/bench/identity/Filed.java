package org.ibid.bench.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ibid.identity.Answer;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;

/// Records filed one after the other as the library does: each is compared with the works that have the most and
/// the rarest keys in common with it, and goes to the likeliest of those it is the same as, or becomes a work of
/// its own. The work stays as its first record has it. Unlike [Identity#clusters], the order makes a difference.
final class Filed {

    // As in the library's `Nearness`, which says why.
    private static final int MOST_OF_A_KEY = 20;
    private static final int MOST_OF_A_RECORD = 8;
    private static final double LEAST_IN_COMMON = 0.08;

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
        var inCommon = new TreeMap<Integer, Double>();
        for (var key : records.get(record).blockingKeys()) {
            var hits = works.getOrDefault(key, List.of()).stream()
                    .limit(MOST_OF_A_KEY)
                    .toList();
            hits.forEach(work -> inCommon.merge(work, 1.0 / hits.size(), Double::sum));
        }
        return inCommon.entrySet().stream()
                .filter(work -> work.getValue() >= LEAST_IN_COMMON)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(MOST_OF_A_RECORD)
                .map(Map.Entry::getKey)
                .toList();
    }
}
