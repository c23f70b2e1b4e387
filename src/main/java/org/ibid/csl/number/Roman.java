package org.ibid.csl.number;

/// Roman numbers in lower case.
final class Roman {

    /// From here on roman numbers need signs that fonts lack.
    private static final int TOO_BIG = 4000;

    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Roman() {}

    /// A number in roman letters; in digits if there is no such number.
    static String of(int number) {
        if (number <= 0 || number >= TOO_BIG) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                roman.append(SIGNS[i]);
                rest -= WORTH[i];
            }
        }
        return roman.toString();
    }

    /// Whether a word is a well-formed roman number in lower case. Single letters beyond x are none: they are
    /// rather letters ("appendix c").
    static boolean is(String word) {
        if (word.length() == 1) {
            return "ivx".contains(word);
        }
        int worth = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (word.startsWith(SIGNS[i], at)) {
                worth += WORTH[i];
                at += SIGNS[i].length();
            }
        }
        return at == word.length() && at > 0 && word.equals(of(worth));
    }
}
