package org.ibid.reading;

/// The Jaro–Winkler likeness of two names, 0 to 1 (Winkler 1990, with a prefix of at most four letters).
final class JaroWinkler {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST = 60;

    private JaroWinkler() {}

    static double similarity(String left, String right) {
        String one = left.length() > LONGEST ? left.substring(0, LONGEST) : left;
        String other = right.length() > LONGEST ? right.substring(0, LONGEST) : right;
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var matchedOne = new boolean[one.length()];
        var matchedOther = new boolean[other.length()];
        int matches = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(other.length(), i + window + 1); j++) {
                if (!matchedOther[j] && one.charAt(i) == other.charAt(j)) {
                    matchedOne[i] = true;
                    matchedOther[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int moved = transpositions(one, other, matchedOne, matchedOther);
        double m = matches;
        return (m / one.length() + m / other.length() + (m - moved / 2.0) / m) / 3;
    }

    private static int transpositions(String one, String other, boolean[] matchedOne, boolean[] matchedOther) {
        int moved = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (matchedOne[i]) {
                while (!matchedOther[j]) {
                    j++;
                }
                moved += one.charAt(i) == other.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return moved;
    }
}
