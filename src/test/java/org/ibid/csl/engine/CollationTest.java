package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {

    private static final String LETTERS = "abcdehijlnstyz0159áåäčđéñöøśžæœü";

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "cs-CZ", "sk-SK", "hr-HR", "hu-HU", "da-DK", "sv-SE", "es-ES", "et-EE", "tr-TR"})
    void aWordHasTheWeightsThatTheLanguagesCollatorGivesIt(String language) {
        var collation = Collation.of(language);
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String word = word(random);
            assertEquals(hex(collated(collator, word)), hex(collation.key(word)), word);
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder("q");
        for (int i = random.nextInt(8); i >= 0; i--) {
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            word.append("đøæœ".indexOf(letter) < 0 && !Character.isDigit(letter) ? letter : 'x');
        }
        return word.toString();
    }

    private static byte[] collated(Collator collator, String word) {
        var key = new ByteArrayOutputStream();
        key.writeBytes(withoutEnd(collator.getCollationKey(word).toByteArray()));
        key.write(0);
        key.write(0);
        return key.toByteArray();
    }

    /// The JDK closes the weights with zeros, where those of accents and cases would begin.
    private static byte[] withoutEnd(byte[] key) {
        return Arrays.copyOf(key, key.length - 4);
    }

    private static String hex(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    /// Czech sorts "ch" behind "h" (ČSN 97 6030), Danish "aa" as "å" behind "z" (Dansk Sprognævn).
    @ParameterizedTest
    @CsvSource({"cs-CZ, hrad, chata", "da-DK, zebra, aalborg", "en-US, chata, hrad", "en-US, aalborg, zebra"})
    void twoLettersThatAreOneInALanguageAreSortedAsOne(String language, String first, String second) {
        var collation = Collation.of(language);
        assertEquals(-1, Integer.signum(Arrays.compareUnsigned(collation.key(first), collation.key(second))));
    }

    @Test
    void numbersAreSortedByTheirValue() {
        var collation = Collation.of("en-US");
        assertEquals(-1, Integer.signum(Arrays.compareUnsigned(collation.key("part 9"), collation.key("part 10"))));
    }
}
