package org.ibid.csl.text;

import java.util.Set;

/// Words that stay in lower case inside an English title (CSL 1.0.2, "Title Case Conversion").
final class StopWords {

    private static final Set<String> WORDS = Set.of("""
            a about above across afore after against al along alongside amid amidst among amongst an and anenst
            apropos apud around as aside astride at athwart atop barring before behind below beneath beside
            besides between beyond but by c ca circa de despite down during et except for forenenst from
            given in inside into lest like modulo near next nor notwithstanding of off on onto or out over
            per plus pro qua sans since so than the through throughout thruout till to toward towards
            under underneath until unto up upon v van versus via vis-à-vis von vs with within without yet
            """.split("\\s+"));

    private static final int LONGEST = "notwithstanding".length();

    private StopWords() {}

    static boolean contain(String word) {
        return WORDS.contains(word);
    }

    static boolean contain(String text, int from, int to) {
        return to - from <= LONGEST && WORDS.contains(text.substring(from, to));
    }
}
