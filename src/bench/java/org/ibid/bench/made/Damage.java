package org.ibid.bench.made;

import java.util.List;

/// What bad recognition of a scan does to a text: letters taken for others, spaces doubled, lost or put in, marks lost.
/// About one character in a hundred and twenty.
final class Damage {

    private record Swap(String seen, String read) {}

    private static final List<Swap> SWAPS = List.of(
            new Swap("rn", "m"),
            new Swap("m", "rn"),
            new Swap("l", "1"),
            new Swap("l", "I"),
            new Swap("e", "c"),
            new Swap("h", "b"),
            new Swap("c", "e"),
            new Swap("ü", "u"),
            new Swap("é", "e"),
            new Swap("fi", "fl"),
            new Swap("0", "O"),
            new Swap("1", "l"),
            new Swap(".", ","),
            new Swap(",", "."),
            new Swap(", ", " "),
            new Swap(". ", " . "),
            new Swap(" ", "  "),
            new Swap(": ", " : "),
            new Swap("“", "\""),
            new Swap("–", "-"));

    private final Dice dice;

    Damage(Dice dice) {
        this.dice = dice;
    }

    String of(String text) {
        var damaged = new StringBuilder(text);
        for (int i = text.length() / 120 + (dice.chance(text.length() % 120 / 120.0) ? 1 : 0); i > 0; i--) {
            hit(damaged);
        }
        return damaged.toString();
    }

    private void hit(StringBuilder text) {
        Swap swap = dice.one(SWAPS);
        int at = text.indexOf(swap.seen(), dice.between(0, Math.max(0, text.length() - 1)));
        if (at >= 0) {
            text.replace(at, at + swap.seen().length(), swap.read());
        }
    }
}
