package org.ibid.reading.label;

/// What one word of a reference looks like: numbers that the features combine.
final class Word {

    static final Word BEFORE = new Word("\u0002");
    static final Word AFTER = new Word("\u0003");

    private static final int LONGEST = 64;

    /// With its punctuation, digits as 0.
    final int exact;

    /// Letters and digits in lower case, digits as 0.
    final int core;

    final int coreLength;
    final int[] prefixes = new int[4];
    final int[] suffixes = new int[4];
    final int shape;
    final int outline;
    final int lead;
    final int tail;
    final char last;
    final Caps caps;
    final Kind kind;
    final int known;
    final boolean letters;

    enum Caps {
        NONE,
        LOWER,
        INITIAL,
        INITIALS,
        CAPITALISED,
        UPPER,
        MIXED
    }

    enum Kind {
        NONE,
        YEAR,
        YEAR_LETTER,
        YEARS,
        ONE,
        TWO,
        THREE,
        FOUR,
        MANY,
        RANGE,
        VOLUME_ISSUE,
        VOLUME_PAGES,
        ROMAN,
        ORDINAL,
        LETTERED,
        URL,
        DOI,
        MAIL,
        ISBN,
        NUMERIC
    }

    Word(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        String bare = text.substring(from, to);
        var folded = new StringBuilder(text.length());
        var inner = new StringBuilder(bare.length());
        int printed = Hash.START;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char small = Character.isDigit(c) ? '0' : Character.toLowerCase(c);
            folded.append(small);
            printed = Hash.with(printed, c >= '0' && c <= '9' ? '0' : c);
            if (Character.isLetterOrDigit(c)) {
                inner.append(small);
            }
        }
        this.exact = Hash.of(Hash.mixed(printed), 1);
        int lower = Hash.of(folded);
        coreLength = inner.length();
        core = inner.isEmpty() ? lower : Hash.of(inner);
        for (int i = 0; i < 4; i++) {
            int size = Math.min(i + 1, inner.length());
            prefixes[i] = Hash.of(inner, 0, size);
            suffixes[i] = Hash.of(inner, inner.length() - size, inner.length());
        }
        shape = Shape.fine(text);
        outline = Shape.coarse(text);
        lead = from == 0 ? 0 : Hash.of(text, 0, from);
        tail = to == text.length() || bare.isEmpty() ? bare.isEmpty() ? lower : 0 : Hash.of(text, to, text.length());
        last = text.charAt(text.length() - 1);
        kind = kind(bare, whole);
        caps = caps(bare);
        String small = folded.substring(from, to);
        int bits = KnownWords.of(bare.isEmpty() ? text : small);
        known = bits != 0 || small.indexOf('.') < 0 ? bits : KnownWords.of(small.replace(".", ""));
        letters = caps != Caps.NONE;
    }

    boolean is(KnownWords set) {
        return (known >>> set.ordinal() & 1) == 1;
    }

    boolean isNumber() {
        return kind != Kind.NONE && kind != Kind.URL && kind != Kind.DOI && kind != Kind.MAIL && kind != Kind.ROMAN;
    }

    boolean isYear() {
        return kind == Kind.YEAR || kind == Kind.YEAR_LETTER || kind == Kind.YEARS;
    }

    private static Caps caps(String bare) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) || Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
        }
        if (upper + lower == 0) {
            return Caps.NONE;
        }
        if (upper == 0) {
            return Caps.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Caps.INITIAL : upper <= 3 ? Caps.INITIALS : Caps.UPPER;
        }
        return upper == 1 && Character.isUpperCase(bare.charAt(0)) ? Caps.CAPITALISED : Caps.MIXED;
    }

    private static Kind kind(String bare, String whole) {
        if (bare.isEmpty()) {
            return Kind.NONE;
        }
        String start = bare.length() > 8 ? bare.substring(0, 8).toLowerCase(java.util.Locale.ROOT) : "";
        if (start.startsWith("http:")
                || start.startsWith("https:")
                || start.startsWith("www.")
                || start.startsWith("ftp:")) {
            return Kind.URL;
        }
        if (start.startsWith("10.") && bare.indexOf('/') > 0 || start.startsWith("doi:")) {
            return Kind.DOI;
        }
        if (whole.indexOf('@') > 0) {
            return Kind.MAIL;
        }
        int digits = 0;
        int letters = 0;
        int dashes = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            dashes += c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '/' ? 1 : 0;
        }
        if (digits == 0) {
            return isRoman(bare) ? Kind.ROMAN : Kind.NONE;
        }
        return numeric(bare, digits, letters, dashes);
    }

    private static Kind numeric(String bare, int digits, int letters, int dashes) {
        boolean year = digits >= 4 && isYear(bare);
        if (digits == bare.length()) {
            return year && digits == 4
                    ? Kind.YEAR
                    : switch (digits) {
                        case 1 -> Kind.ONE;
                        case 2 -> Kind.TWO;
                        case 3 -> Kind.THREE;
                        case 4 -> Kind.FOUR;
                        default -> Kind.MANY;
                    };
        }
        if (year && digits == 4 && bare.length() == 5 && letters == 1) {
            return Kind.YEAR_LETTER;
        }
        if (year && letters == 0 && dashes == 1 && digits + 1 == bare.length() && (digits == 8 || digits == 6)) {
            return Kind.YEARS;
        }
        if (dashes >= 3 && letters <= 1 && (digits == 10 || digits == 9 || digits == 13)) {
            return Kind.ISBN;
        }
        if (letters == 0 && dashes >= 1 && digits + dashes == bare.length()) {
            return Kind.RANGE;
        }
        boolean bracket = bare.indexOf('(') > 0;
        boolean colon = bare.indexOf(':') > 0 || bare.indexOf(',') > 0 || bare.indexOf(';') > 0;
        if (bracket || colon) {
            return colon ? Kind.VOLUME_PAGES : Kind.VOLUME_ISSUE;
        }
        if (letters >= 2
                && digits <= 3
                && Character.isDigit(bare.charAt(0))
                && Character.isLetter(bare.charAt(bare.length() - 1))) {
            return Kind.ORDINAL;
        }
        return letters > 0 ? Kind.LETTERED : Kind.NUMERIC;
    }

    private static boolean isYear(String bare) {
        char a = bare.charAt(0);
        char b = bare.charAt(1);
        boolean begins = a == '1' && b >= '4' && b <= '9' || a == '2' && b == '0';
        return begins && Character.isDigit(bare.charAt(2)) && Character.isDigit(bare.charAt(3));
    }

    private static boolean isRoman(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            if ("IVXLCivxlc".indexOf(bare.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
