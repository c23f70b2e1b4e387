package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

/// Makes of a tree of output what a reader sees: text cases, quotes that flip inside quotes, faces that flip
/// inside equal faces, punctuation that meets at the seams, empty pieces left out. Immutable, thread-safe.
public final class Typesetter {

    private final Quotes quotes;
    private final QuoteMarks marks;

    public Typesetter(Quotes quotes) {
        this.quotes = requireNonNull(quotes, "quotes");
        this.marks = new QuoteMarks(quotes);
    }

    /// Sets one citation, one entry, or any part of them.
    public Typeset set(Node node) {
        return Typeset.of(new Composition(quotes, marks).of(node));
    }

    /// A text by which two outputs of one style are told apart: affixes, texts as they are given, and marks for
    /// what is done to them, without the cost of setting them. Trees that are set alike have equal keys, unless
    /// only their division into affixes and texts makes them alike.
    public static String key(Node node) {
        return ComparisonKey.of(node);
    }
}
