package org.ibid.bench.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a program said of our file, with what differs from entry to entry taken for the same.
///
/// @param counts how often it said what, most often first
record Complaints(List<Map.Entry<String, Integer>> counts) {

    /// What biber and bibutils say of their progress.
    private static final Pattern PROGRESS = Pattern.compile("^INFO .*|.*: Processed \\d+ references\\.?$|^\\s*$");

    private static final Pattern VARYING = Pattern.compile("\\b[a-z]*\\d[\\w./:-]*");
    private static final int LONGEST = 160;

    Complaints {
        counts = List.copyOf(counts);
    }

    static Complaints of(List<String> lines) {
        var counts = new LinkedHashMap<String, Integer>();
        for (String line : lines) {
            if (!PROGRESS.matcher(line).matches()) {
                String same = VARYING.matcher(line.strip()).replaceAll("…");
                counts.merge(same.substring(0, Math.min(LONGEST, same.length())), 1, Integer::sum);
            }
        }
        return new Complaints(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList());
    }

    int count() {
        return counts.stream().mapToInt(Map.Entry::getValue).sum();
    }
}
