package org.ibid.csl.text;

/// A piece of rendered output as a tree, before it is set. Immutable.
public sealed interface Node permits Leaf, Branch {

    /// Affixes, faces and transformations of the whole piece.
    Look look();

    /// Whether there is no text in it, so that its affixes and the delimiter beside it vanish.
    boolean isEmpty();

    /// Whether it ends in a space of its suffix that a space of what follows does not become one with,
    /// because it stands behind faces, quotes or a number.
    default boolean endsInOwnSpace() {
        return look().suffix().endsWith(" ") && !look().isBare();
    }
}
