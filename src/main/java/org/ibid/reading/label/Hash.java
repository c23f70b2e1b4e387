package org.ibid.reading.label;

/// Numbers for pieces of text, the same in every run.
final class Hash {

    static final int START = 0x811c9dc5;

    private Hash() {}

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int from, int to) {
        int hash = START;
        for (int i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        return mixed(hash);
    }

    /// Adds one character to the number of a text, which begins at [#START] and has to be [#mixed] at last.
    static int with(int hash, char next) {
        return (hash ^ next) * 0x01000193;
    }

    static int of(int a, int b) {
        return mixed(a * 0x9e3779b1 + Integer.rotateLeft(b * 0x85ebca77, 13));
    }

    static int of(int a, int b, int c) {
        return of(of(a, b), c);
    }

    static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
