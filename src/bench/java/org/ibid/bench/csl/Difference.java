package org.ibid.bench.csl;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// Two texts as one that shows where they differ, letter by letter.
final class Difference {

    /// Above this many letters a side, the middle is shown as wholly different: the table below is quadratic.
    private static final int MOST = 4_000;

    /// A place where the texts differ, after a stretch in which they do not.
    ///
    /// @param same    what both have before it
    /// @param removed what only the first has
    /// @param added   what only the second has
    record Place(String same, String removed, String added) {
        @Override
        public String toString() {
            return same
                    + (removed.isEmpty() ? "" : "[-" + removed + "-]")
                    + (added.isEmpty() ? "" : "{+" + added + "+}");
        }
    }

    private Difference() {}

    /// The common text as it stands, what only the first has as `[-...-]`, what only the second has as `{+...+}`.
    static String between(String expected, String got) {
        return places(expected, got).stream().map(Place::toString).collect(joining());
    }

    /// All places; the last may be a stretch without a difference.
    static List<Place> places(String expected, String got) {
        int start = commonStart(expected, got);
        int end = commonEnd(expected, got, start);
        String left = expected.substring(start, expected.length() - end);
        String right = got.substring(start, got.length() - end);
        var places = new ArrayList<Place>();
        if (left.length() > MOST || right.length() > MOST) {
            places.add(new Place(expected.substring(0, start), left, right));
        } else {
            merge(expected.substring(0, start), left, right, places);
        }
        places.add(new Place(expected.substring(expected.length() - end), "", ""));
        return places;
    }

    private static int commonStart(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b, int start) {
        int most = Math.min(a.length(), b.length()) - start;
        int i = 0;
        while (i < most && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    private static void merge(String before, String a, String b, List<Place> places) {
        int[][] common = common(a, b);
        var same = new StringBuilder(before);
        int i = 0;
        int j = 0;
        while (i < a.length() || j < b.length()) {
            int fromA = i;
            int fromB = j;
            while (!isSame(a, i, b, j) && (i < a.length() || j < b.length())) {
                if (j == b.length() || i < a.length() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            places.add(new Place(same.toString(), a.substring(fromA, i), b.substring(fromB, j)));
            same.setLength(0);
            while (isSame(a, i, b, j)) {
                same.append(a.charAt(i++));
                j++;
            }
        }
        places.add(new Place(same.toString(), "", ""));
    }

    private static boolean isSame(String a, int i, String b, int j) {
        return i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j);
    }

    /// The length of the longest common subsequence of what is left from each pair of places on.
    private static int[][] common(String a, String b) {
        var common = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                common[i][j] = a.charAt(i) == b.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
