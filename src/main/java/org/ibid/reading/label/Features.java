package org.ibid.reading.label;

import java.util.function.IntUnaryOperator;

/// Describes each word of a reference by numbers, one a feature: what it looks like, what stands beside it, where in
/// the reference and in its sentence it is. The same text gives the same numbers in every run.
public final class Features {

    /// How many numbers a word has at most.
    public static final int MOST = 128;

    private final Words words;
    private final Word[] seen;
    private final Place[] places;
    private final int[] known;
    private final int size;
    private int[] into = new int[0];
    private int count;

    private Features(Words words, Word[] seen, int[] known, IntUnaryOperator memory) {
        this.words = words;
        this.size = words.size();
        this.seen = seen;
        this.places = Place.of(seen, words);
        this.known = known;
        for (int i = 0; i < size; i++) {
            Place here = places[i];
            boolean same = i > 0 && places[i - 1].chunkStart == here.chunkStart;
            here.chunkMemory = same ? places[i - 1].chunkMemory : memory.applyAsInt(chunkKey(i));
            same = i > 0 && places[i - 1].sentenceStart == here.sentenceStart;
            here.sentenceMemory = same ? places[i - 1].sentenceMemory : memory.applyAsInt(sentenceKey(i));
        }
    }

    /// The key of a word in what is remembered of other references.
    public int wordKey(int t) {
        return wordKey(seen[t]);
    }

    static int wordKey(Word word) {
        return Hash.of(1, word.core);
    }

    /// The key of the piece between punctuation that word `t` is in.
    public int chunkKey(int t) {
        return Hash.of(2, places[t].chunkText);
    }

    /// The first word of that piece.
    public int chunkStart(int t) {
        return places[t].chunkStart;
    }

    /// The key of the sentence that word `t` is in.
    public int sentenceKey(int t) {
        return Hash.of(3, places[t].sentenceText);
    }

    /// The first word of that sentence.
    public int sentenceStart(int t) {
        return places[t].sentenceStart;
    }

    /// Word `i` without the asterisks of Markdown.
    static String text(Words words, int i) {
        String word = words.raw().substring(words.start(i), words.end(i));
        if (word.indexOf('*') < 0) {
            return word;
        }
        String bare = word.replace("*", "");
        return bare.isEmpty() ? word : bare;
    }

    /// @param memory what is remembered of a word or a piece of text by its key; 0 is nothing
    public static Features of(Words words, IntUnaryOperator memory) {
        var seen = new Word[words.size()];
        var known = new int[seen.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new Word(text(words, i));
            known[i] = memory.applyAsInt(wordKey(seen[i]));
        }
        return new Features(words, seen, known, memory);
    }

    /// @param entries the words' own
    static Features of(Words words, Glossary.Entry[] entries, IntUnaryOperator memory) {
        var seen = new Word[entries.length];
        var known = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            seen[i] = entries[i].word();
            known[i] = entries[i].memory();
        }
        return new Features(words, seen, known, memory);
    }

    /// How many words are described.
    public int size() {
        return size;
    }

    /// Writes all numbers of word `t` into an array of at least [#MOST]; how many they are.
    public int describe(int t, int[] target) {
        into = target;
        count = 0;
        for (Role role : Role.values()) {
            count = role.write(seen(t + role.distance), into, count);
        }
        together(t);
        chunk(t);
        sentence(t);
        return count;
    }

    /// Writes the numbers that word `t` has by its place and by how it goes with those beside it; how many they are.
    int together(int t, int[] target) {
        into = target;
        count = 0;
        together(t);
        return count;
    }

    private void together(int t) {
        Word a = seen(t - 2);
        Word b = seen(t - 1);
        Word c = seen[t];
        Word d = seen(t + 1);
        Word e = seen(t + 2);
        shapes(a, b, c, d, e);
        kinds(a, b, c, d, e);
        places(t, b, c);
        memories(t, b, c);
    }

    /// Writes the numbers that all words of a piece between punctuation share; how many they are.
    int chunk(int t, int[] target) {
        into = target;
        count = 0;
        chunk(t);
        return count;
    }

    /// Writes the numbers that all words of a sentence share; how many they are.
    int sentence(int t, int[] target) {
        into = target;
        count = 0;
        sentence(t);
        return count;
    }

    private Word seen(int t) {
        return t < 0 ? Word.BEFORE : t >= size ? Word.AFTER : seen[t];
    }

    private void shapes(Word a, Word b, Word c, Word d, Word e) {
        add(33, Hash.of(b.shape, c.shape));
        add(34, Hash.of(c.shape, d.shape));
        add(35, Hash.of(b.outline, c.outline, d.outline));
        add(36, Hash.of(a.outline, b.outline, c.outline));
        add(37, Hash.of(c.outline, d.outline, e.outline));
        add(45, Hash.of(b.tail, c.lead));
        add(46, Hash.of(b.tail, c.caps.ordinal()));
        add(47, Hash.of(b.tail, c.kind.ordinal()));
        add(48, Hash.of(b.tail, b.caps.ordinal(), c.caps.ordinal()));
        add(49, Hash.of(c.tail, c.caps.ordinal(), d.caps.ordinal()));
        add(51, Hash.of(b.caps.ordinal() * 8 + a.caps.ordinal(), c.caps.ordinal(), d.caps.ordinal()));
        add(53, Hash.of(Hash.of(b.tail, Math.min(b.coreLength, 4)), c.caps.ordinal(), Math.min(c.coreLength, 4)));
        add(54, Hash.of(a.tail, b.tail, c.tail));
        add(55, Hash.of(b.tail, c.tail, d.tail));
    }

    private void kinds(Word a, Word b, Word c, Word d, Word e) {
        add(65, Hash.of(b.kind.ordinal(), c.kind.ordinal(), d.kind.ordinal()));
        add(68, Hash.of(b.known, c.kind.ordinal()));
        add(69, Hash.of(c.known, d.kind.ordinal()));
        add(73, Hash.of(b.known, c.known));
        add(74, Hash.of(c.known, d.known));
        add(75, Hash.of(a.known, b.known));
        add(76, Hash.of(b.kind.ordinal(), b.tail, c.caps.ordinal()));
        add(77, Hash.of(d.kind.ordinal(), c.tail, c.caps.ordinal()));
        add(78, Hash.of(d.kind.ordinal(), e.kind.ordinal(), c.tail));
        add(79, Hash.of(b.known, b.tail, c.caps.ordinal()));
    }

    private void places(int t, Word b, Word c) {
        Place here = places[t];
        int tenth = t * 10 / size;
        add(80, tenth);
        add(81, Hash.of(tenth, c.caps.ordinal(), c.kind.ordinal()));
        add(82, Math.min(t, 8));
        add(83, Math.min(size - 1 - t, 6));
        add(84, Hash.of(Math.min(t, 3), c.shape));
        add(85, Hash.of(Math.min(size - 1 - t, 3), c.kind.ordinal(), c.caps.ordinal()));
        add(86, here.quotes);
        add(87, Hash.of(here.quotes, b.tail, c.lead));
        add(88, here.brackets);
        add(89, Hash.of(here.brackets, c.caps.ordinal(), c.kind.ordinal()));
        add(90, here.years);
        add(91, Hash.of(here.years, c.kind.ordinal(), b.tail));
        add(92, here.toYear);
        add(93, here.fromYear);
        add(94, Hash.of(here.years, here.style, b.tail));
        add(95, Hash.of(here.style, b.tail, c.caps.ordinal()));
        add(97, here.ins);
        add(98, Hash.of(here.ins, here.sinceIn, c.caps.ordinal()));
        add(118, Hash.of(here.sentence, here.years, here.sentenceCase));
        add(119, Hash.of(here.inChunk, here.chunkLength, here.chunkEnd));
        add(123, Hash.of(here.nextNumber, c.caps.ordinal()));
        add(125, Hash.of(here.style, here.years, c.kind.ordinal()));
        add(126, Hash.of(here.chunkKnown, here.years));
        add(128, Hash.of(here.sentenceFirst, c.known));
    }

    private void memories(int t, Word b, Word c) {
        Place here = places[t];
        int before = t == 0 ? -1 : known[t - 1];
        int after = t == size - 1 ? -1 : known[t + 1];
        add(140, known[t]);
        add(141, before);
        add(142, after);
        add(145, Hash.of(known[t], after));
        add(146, Hash.of(before, known[t]));
        add(152, Hash.of(known[t], c.tail, c.caps.ordinal()));
        add(153, Hash.of(known[t], b.tail));
        add(154, Hash.of(here.chunkMemory, here.sentenceMemory, known[t]));
    }

    private void chunk(int t) {
        Place here = places[t];
        int next = here.chunkEndsAt == size ? -1 : places[here.chunkEndsAt].chunkMemory;
        int previous = here.chunkStart == 0 ? -1 : places[here.chunkStart - 1].chunkMemory;
        add(99, here.chunk);
        add(101, here.chunkLength);
        add(102, here.chunkEnd);
        add(103, Hash.of(here.chunkEnd, here.chunkCase));
        add(104, Hash.of(here.chunkBefore, here.chunkEnd));
        add(105, here.chunkKnown);
        add(106, here.chunkNext);
        add(107, Hash.of(here.chunkNext, here.chunkEnd, here.chunkCase));
        add(109, here.chunkLast);
        add(110, here.chunkFirst);
        add(120, Hash.of(here.chunkBefore, here.chunkNext, here.chunkCase));
        add(122, Hash.of(here.chunkPrevious, here.chunkKnown));
        add(124, Hash.of(here.chunkCase, here.chunkLength, here.chunkNext));
        add(143, here.chunkMemory);
        add(147, Hash.of(here.chunkMemory, here.chunkEnd));
        add(148, Hash.of(here.chunkMemory, here.chunkNext));
        add(149, next);
        add(150, previous);
        add(151, Hash.of(here.chunkMemory, next));
    }

    private void sentence(int t) {
        Place here = places[t];
        add(96, Hash.of(here.style, here.sentence));
        add(111, here.sentence);
        add(113, here.sentenceCase);
        add(114, Hash.of(here.sentenceKnown, here.sentenceCase));
        add(115, here.sentenceNext);
        add(116, Hash.of(here.sentenceNext, here.sentenceCase, here.sentenceEnd));
        add(117, here.sentenceLength);
        add(129, Hash.of(here.sentenceLast, here.sentenceNext));
        add(144, here.sentenceMemory);
        add(155, Hash.of(here.sentenceMemory, here.sentenceNext));
    }

    private void add(int kind, int value) {
        into[count++] = Hash.of(kind, value);
    }
}
