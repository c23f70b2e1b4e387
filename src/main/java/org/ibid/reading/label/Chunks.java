package org.ibid.reading.label;

/// Cuts a reference at its punctuation, finely (chunks) and coarsely (sentences), and describes each word by the piece
/// it is in and the pieces beside it.
final class Chunks {

    private final Word[] seen;
    private final boolean sentences;
    private final int[] starts;
    private int count;

    private Chunks(Word[] seen, Words words, boolean sentences) {
        this.seen = seen;
        this.sentences = sentences;
        this.starts = new int[seen.length + 1];
        for (int i = 0; i < seen.length; i++) {
            boolean opens = i > 0
                    && (ends(seen[i - 1], seen[i])
                            || "([“«\"„".indexOf(words.raw().charAt(words.start(i))) >= 0);
            if (i == 0 || opens) {
                starts[count++] = i;
            }
        }
        starts[count] = seen.length;
    }

    static void fill(Word[] seen, Words words, Place[] places) {
        new Chunks(seen, words, false).chunks(places);
        new Chunks(seen, words, true).sentences(places);
    }

    private boolean ends(Word word, Word next) {
        char last = word.last;
        if ("”»\"?!。》".indexOf(last) >= 0) {
            return true;
        }
        if (last == '.') {
            return word.coreLength > 3 && word.caps != Word.Caps.INITIALS
                    || !word.letters
                    || !sentences && next.isNumber()
                    || word.coreLength > 1 && word.is(KnownWords.OTHERS);
        }
        return !sentences && ",;:)]，；：".indexOf(last) >= 0 || last == ')' && word.isYear();
    }

    private void chunks(Place[] places) {
        int knownBefore = 1;
        for (int k = 0; k < count; k++) {
            Piece piece = piece(k);
            for (int i = piece.from; i < piece.to; i++) {
                Place here = places[i];
                here.chunk = Math.min(k, 10);
                here.chunkStart = piece.from;
                here.chunkEndsAt = piece.to;
                here.inChunk = Math.min(i - piece.from, 5);
                here.chunkText = piece.text;
                here.chunkLength = Math.min(piece.to - piece.from, 9);
                here.chunkEnd = piece.last.tail;
                here.chunkCase = piece.cases;
                here.chunkBefore = k == 0 ? 1 : seen[piece.from - 1].tail;
                here.chunkKnown = piece.known;
                here.chunkPrevious = knownBefore;
                here.chunkNext = piece.next;
                here.chunkFirst = Hash.of(seen[piece.from].core, 1);
                here.chunkLast = piece.last.core;
            }
            knownBefore = piece.known;
        }
    }

    private void sentences(Place[] places) {
        for (int k = 0; k < count; k++) {
            Piece piece = piece(k);
            for (int i = piece.from; i < piece.to; i++) {
                Place here = places[i];
                here.sentence = Math.min(k, 10);
                here.sentenceStart = piece.from;
                here.sentenceText = piece.text;
                here.sentenceLength = Math.min((piece.to - piece.from + 1) / 2, 12);
                here.sentenceEnd = piece.last.tail;
                here.sentenceCase = piece.cases;
                here.sentenceKnown = piece.known;
                here.sentenceNext = piece.next;
                here.sentenceFirst = seen[piece.from].core;
                here.sentenceLast = piece.last.core;
            }
        }
    }

    /// What all words of a piece have in common.
    ///
    /// @param next what the piece after it begins with; 1 if there is none
    private record Piece(int from, int to, Word last, int text, int known, int cases, int next) {}

    private Piece piece(int k) {
        int from = starts[k];
        int to = starts[k + 1];
        int next = k + 1 == count ? 1 : first(to);
        return new Piece(from, to, seen[to - 1], text(from, to), known(from, to), cases(from, to), next);
    }

    /// What a piece that begins at `i` begins with.
    private int first(int i) {
        Word word = seen[i];
        return Hash.of(word.kind.ordinal(), word.known, word.lead * 8 + word.caps.ordinal());
    }

    private int text(int from, int to) {
        int text = 7;
        for (int i = from; i < Math.min(to, from + 12); i++) {
            text = Hash.of(text, seen[i].core);
        }
        return text;
    }

    private int known(int from, int to) {
        int known = 0;
        for (int i = from; i < to; i++) {
            known |= seen[i].known;
        }
        return known;
    }

    /// Whether there are numbers, words in lower case, initials.
    private int cases(int from, int to) {
        int lower = 0;
        int capital = 0;
        int numbers = 0;
        int initials = 0;
        for (int i = from; i < to; i++) {
            Word word = seen[i];
            lower += word.caps == Word.Caps.LOWER && !word.is(KnownWords.SMALL) && !word.is(KnownWords.AND) ? 1 : 0;
            capital += word.caps == Word.Caps.CAPITALISED ? 1 : 0;
            initials += word.caps == Word.Caps.INITIAL || word.caps == Word.Caps.INITIALS ? 1 : 0;
            numbers += word.isNumber() ? 1 : 0;
        }
        return Math.min(lower, 3) + 4 * Math.min(capital, 3) + 16 * Math.min(numbers, 2) + 64 * Math.min(initials, 2);
    }
}
