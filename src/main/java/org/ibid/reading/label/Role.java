package org.ibid.reading.label;

/// Where a word stands from the one that is described, and the features it gives to that by its looks alone.
enum Role {
    ITSELF(0),
    BEFORE(-1),
    AFTER(1),
    SECOND_BEFORE(-2),
    SECOND_AFTER(2);

    final int distance;

    Role(int distance) {
        this.distance = distance;
    }

    /// Writes the features' numbers from place `from` on; where the next may stand.
    int write(Word word, int[] into, int from) {
        int at = from;
        switch (this) {
            case ITSELF -> at = itself(word, into, from);
            case BEFORE -> {
                into[at++] = Hash.of(5, word.core);
                into[at++] = Hash.of(31, word.shape);
                into[at++] = Hash.of(40, word.tail);
                into[at++] = Hash.of(61, word.kind.ordinal());
                into[at++] = Hash.of(71, word.known);
            }
            case AFTER -> {
                into[at++] = Hash.of(6, word.core);
                into[at++] = Hash.of(32, word.shape);
                into[at++] = Hash.of(42, word.tail);
                into[at++] = Hash.of(44, word.lead);
                into[at++] = Hash.of(62, word.kind.ordinal());
                into[at++] = Hash.of(72, word.known);
            }
            case SECOND_BEFORE -> {
                into[at++] = Hash.of(7, word.core);
                into[at++] = Hash.of(41, word.tail);
                into[at++] = Hash.of(63, word.kind.ordinal());
            }
            case SECOND_AFTER -> {
                into[at++] = Hash.of(8, word.core);
                into[at++] = Hash.of(64, word.kind.ordinal());
            }
        }
        return at;
    }

    private static int itself(Word word, int[] into, int from) {
        int caps = word.caps.ordinal();
        int kind = word.kind.ordinal();
        int at = from;
        into[at++] = Hash.of(1, 0);
        into[at++] = Hash.of(2, word.exact);
        into[at++] = Hash.of(4, word.core);
        for (int i = 0; i < 4; i++) {
            into[at++] = Hash.of(14 + i, word.prefixes[i]);
            into[at++] = Hash.of(18 + i, word.suffixes[i]);
        }
        into[at++] = Hash.of(24, Hash.of(word.core, word.tail));
        into[at++] = Hash.of(30, word.shape);
        into[at++] = Hash.of(38, word.outline);
        into[at++] = Hash.of(39, word.tail);
        into[at++] = Hash.of(43, word.lead);
        into[at++] = Hash.of(50, Hash.of(caps, Math.min(word.coreLength, 6), word.tail));
        into[at++] = Hash.of(52, Hash.of(Math.min(word.coreLength, 12), caps));
        into[at++] = Hash.of(60, kind);
        into[at++] = Hash.of(66, Hash.of(kind, word.tail));
        into[at++] = Hash.of(67, Hash.of(kind, word.lead, word.tail));
        into[at++] = Hash.of(70, word.known);
        return at;
    }
}
