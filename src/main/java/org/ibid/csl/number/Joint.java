package org.ibid.csl.number;

/// What joins two numbers.
///
/// @param kind    which joint it is
/// @param text    the word of [Kind#WORD] and [Kind#COMMA_WORD]; else empty
record Joint(Kind kind, String text) {

    static final Joint DASH = new Joint(Kind.DASH, "");
    static final Joint EN_DASH = new Joint(Kind.EN_DASH, "");
    static final Joint COMMA = new Joint(Kind.COMMA, "");

    enum Kind {
        COMMA,
        AMPERSAND,
        COMMA_AMPERSAND,
        /// "and" in some language.
        WORD,
        COMMA_WORD,
        DASH,
        /// Typed as such: stays so, but in pages.
        EN_DASH
    }

    boolean isDash() {
        return kind == Kind.DASH || kind == Kind.EN_DASH;
    }

    static Joint dash(char sign) {
        return sign == '–' ? EN_DASH : DASH;
    }

    /// How it is printed between numbers that are no range.
    ///
    /// @param ampersand the locale's sign for "and"
    String printed(String ampersand) {
        return switch (kind) {
            case COMMA -> ", ";
            case AMPERSAND -> " " + ampersand + " ";
            case COMMA_AMPERSAND -> ", " + ampersand + " ";
            case WORD -> " " + text + " ";
            case COMMA_WORD -> ", " + text + " ";
            case DASH -> "-";
            case EN_DASH -> "–";
        };
    }
}
