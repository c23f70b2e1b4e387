package org.ibid.bench.csl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which entry of one bibliography is the same work's in another, by the words they share: the same work may stand at
/// another place, or in one of the two only.
final class Matching {

    private static final Pattern NO_WORD = Pattern.compile("<[^>]*>|&#?\\w+;|[^\\p{L}\\p{M}\\p{N}]+");

    /// The least share of words in common for two entries to be of one work.
    private static final double LEAST = 0.3;

    /// Two entries of one work, by their places.
    record Pair(int ours, int theirs) {}

    private Matching() {}

    /// The pairs in the order of the first list.
    static List<Pair> of(List<String> ours, List<String> theirs) {
        var left = new HashSet<Integer>();
        for (int i = 0; i < theirs.size(); i++) {
            left.add(i);
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < ours.size(); i++) {
            int same = theirs.indexOf(ours.get(i));
            if (same >= 0 && left.remove(same)) {
                pairs.add(new Pair(i, same));
            }
        }
        var taken = new HashSet<>(pairs.stream().map(Pair::ours).toList());
        var words = theirs.stream().map(Matching::words).toList();
        for (int i = 0; i < ours.size(); i++) {
            int best = taken.contains(i) ? -1 : likest(words(ours.get(i)), words, left);
            if (best >= 0) {
                left.remove(best);
                pairs.add(new Pair(i, best));
            }
        }
        pairs.sort((a, b) -> Integer.compare(a.ours, b.ours));
        return pairs;
    }

    private static int likest(Set<String> words, List<Set<String>> others, Set<Integer> left) {
        int best = -1;
        double most = LEAST;
        for (int candidate : left) {
            double share = share(words, others.get(candidate));
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return best;
    }

    private static double share(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.max(1, Math.max(a.size(), b.size()));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                List.of(NO_WORD.matcher(text).replaceAll(" ").strip().split(" +")));
    }

    /// The first word that is no number.
    static String firstWord(String text) {
        for (String word : NO_WORD.matcher(text).replaceAll(" ").strip().split(" +")) {
            if (!word.chars().allMatch(Character::isDigit)) {
                return word;
            }
        }
        return "";
    }
}
