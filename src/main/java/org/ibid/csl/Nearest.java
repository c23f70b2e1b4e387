package org.ibid.csl;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names most like a name that does not exist: by edit distance, words in common drawing nearer.
public final class Nearest {

    private static final int MOST = 5;
    private static final int LONGEST = 100;

    private Nearest() {}

    /// At most five of the names, the likeliest first; none if none is like it.
    public static List<String> to(String asked, Collection<String> names) {
        String wanted = asked.toLowerCase(Locale.ROOT).strip();
        if (wanted.length() > LONGEST) {
            wanted = wanted.substring(0, LONGEST);
        }
        record Candidate(String name, int distance) {}
        String target = wanted;
        Set<String> words = words(target);
        return names.stream()
                .map(name -> new Candidate(name, distance(target, words, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance < Math.max(4, 2 * target.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(candidate -> candidate.name.length())
                        .thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static int distance(String asked, Set<String> words, String name) {
        var common = words(name);
        common.retainAll(words);
        int letters = common.stream().mapToInt(String::length).sum();
        int edits = edits(asked, name);
        return letters > 2 ? edits / 3 - letters : edits;
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.split("[^\\p{L}\\p{N}]+")));
    }

    /// Levenshtein's distance, two rows at a time.
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
