package org.ibid.library;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// The eight letters by which Zotero's clients know a work (as an item) or a paper (as a collection): for ever, in one
/// library (Zotero's dataserver, `ID.inc.php`).
///
/// Each stands for one number, which the database gives; neighbouring numbers look unlike each other.
///
/// @param letters of Zotero's 33: no 0, 1 and O
public record ItemKey(String letters) {

    private static final String ALPHABET = "23456789ABCDEFGHIJKLMNPQRSTUVWXYZ";
    private static final Pattern LETTERS = Pattern.compile("[2-9A-NP-Z]{8}");
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final BigInteger ALL = BASE.pow(8);

    /// Has no divisor in common with [#ALL], so every number has its own product.
    private static final BigInteger STEP = BigInteger.valueOf(869_209_541_237L);

    public ItemKey {
        if (!LETTERS.matcher(letters).matches()) {
            throw new IllegalArgumentException("no key of an item: " + letters);
        }
    }

    /// The key of a text; empty if it cannot be one.
    public static Optional<ItemKey> parse(String text) {
        return LETTERS.matcher(text).matches() ? Optional.of(new ItemKey(text)) : Optional.empty();
    }

    static ItemKey of(long number) {
        var rest = BigInteger.valueOf(number).multiply(STEP).mod(ALL);
        var letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            var parts = rest.divideAndRemainder(BASE);
            letters.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new ItemKey(letters.toString());
    }

    long number() {
        var product = BigInteger.ZERO;
        for (int i = 7; i >= 0; i--) {
            product = product.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(letters.charAt(i))));
        }
        return product.multiply(STEP.modInverse(ALL)).mod(ALL).longValueExact();
    }

    @Override
    public String toString() {
        return letters;
    }
}
