package org.ibid.csl.text;

/// What is left of two punctuation marks that meet.
enum Seam {
    FIRST,
    SECOND,
    BOTH;

    static boolean isPunctuation(char c) {
        return switch (c) {
            case '.', ',', ':', ';', '!', '?' -> true;
            default -> false;
        };
    }

    /// Whether a mark goes inside a closing quotation mark, where a locale puts punctuation there.
    static boolean goesInside(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?';
    }

    static Seam of(char first, char second) {
        return switch (first) {
            case ':' ->
                switch (second) {
                    case ':', '.' -> FIRST;
                    case '!', '?' -> SECOND;
                    default -> BOTH;
                };
            case ';' ->
                switch (second) {
                    case ';', ':', '.' -> FIRST;
                    case '!', '?' -> SECOND;
                    default -> BOTH;
                };
            case '!', '?' -> second == first || second == ':' || second == '.' ? FIRST : BOTH;
            case '.', ',' -> second == first ? FIRST : BOTH;
            default -> BOTH;
        };
    }

    /// The same where the first ends what is quoted and the second comes after the closing mark.
    static Seam inQuote(char first, char second, boolean punctuationInside) {
        if (first == second) {
            return FIRST;
        }
        if (punctuationInside && second != '.') {
            return BOTH;
        }
        return of(first, second);
    }
}
