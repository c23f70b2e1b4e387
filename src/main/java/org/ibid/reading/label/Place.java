package org.ibid.reading.label;

/// Where a word stands in its reference: before or after the first year, in quotation marks or brackets, in which
/// sentence and which part of it (chunk), and what these are like.
final class Place {

    int quotes;
    int brackets;
    int years;
    int toYear;
    int fromYear;
    int style;
    int ins;
    int sinceIn;
    int nextNumber;

    int chunk;
    int chunkStart;
    int chunkEndsAt;
    int chunkMemory;
    int inChunk;
    int chunkText;
    int chunkLength;
    int chunkEnd;
    int chunkCase;
    int chunkBefore;
    int chunkKnown;
    int chunkPrevious;
    int chunkNext;
    int chunkFirst;
    int chunkLast;

    int sentence;
    int sentenceStart;
    int sentenceMemory;
    int sentenceText;
    int sentenceCase;
    int sentenceKnown;
    int sentenceNext;
    int sentenceEnd;
    int sentenceLength;
    int sentenceFirst;
    int sentenceLast;

    private Place() {}

    static Place[] of(Word[] seen, Words words) {
        var places = new Place[seen.length];
        for (int i = 0; i < seen.length; i++) {
            places[i] = new Place();
        }
        marks(seen, words, places);
        years(seen, places);
        Chunks.fill(seen, words, places);
        return places;
    }

    /// Open quotation marks and brackets at each word, and how the reference uses them.
    private static void marks(Word[] seen, Words words, Place[] places) {
        String raw = words.raw();
        int brackets = 0;
        int square = 0;
        boolean open = false;
        int closed = 0;
        int quoted = 0;
        for (int i = 0; i < seen.length; i++) {
            boolean opens = false;
            boolean closes = false;
            int from = words.start(i);
            int to = Math.min(words.end(i), from + 64);
            for (int k = from; k < to; k++) {
                char c = raw.charAt(k);
                switch (c) {
                    case '“', '«', '„', '《', '「' -> opens |= !open;
                    case '”', '»', '》', '」' -> closes |= open || opens;
                    case '"' -> {
                        opens |= !open && k < to - 1 && k <= from + 1;
                        closes |= (open || opens) && k > from + 1;
                    }
                    case '(' -> brackets = Math.min(3, brackets + 1);
                    case '[' -> square = 1;
                    default -> {}
                }
            }
            open |= opens;
            quoted += opens ? 1 : 0;
            places[i].quotes = (open ? opens ? 1 : closes ? 3 : 2 : 0) + (closed > 0 ? 4 : 0);
            places[i].brackets = brackets + 4 * square;
            if (closes) {
                open = false;
                closed++;
            }
            for (int k = from; k < to; k++) {
                brackets -= raw.charAt(k) == ')' && brackets > 0 ? 1 : 0;
                square = raw.charAt(k) == ']' ? 0 : square;
            }
        }
        for (Place each : places) {
            each.style = Math.min(quoted, 2);
        }
    }

    private static void years(Word[] seen, Place[] places) {
        int size = seen.length;
        int first = -1;
        int last = -1;
        int years = 0;
        int ins = 0;
        int in = -1;
        for (int i = 0; i < size; i++) {
            Place here = places[i];
            if (seen[i].isYear()) {
                first = first < 0 ? i : first;
                last = i;
                years++;
            }
            if (i > 2 && seen[i].is(KnownWords.IN) && !seen[i].isNumber()) {
                boolean capital = seen[i].caps != Word.Caps.LOWER || seen[i].tail != 0 || seen[i - 1].tail != 0;
                ins = capital ? 2 : Math.max(ins, 1);
                in = capital ? i : in;
            }
            here.years = Math.min(years, 2) * 2 + (seen[i].isYear() ? 1 : 0);
            here.fromYear = last < 0 ? 9 : Math.min(8, i - last);
            here.ins = ins;
            here.sinceIn = in < 0 ? 9 : Math.min(8, i - in);
        }
        int next = size + 9;
        int number = size + 9;
        for (int i = size - 1; i >= 0; i--) {
            next = seen[i].isYear() ? i : next;
            number = seen[i].isNumber() ? i : number;
            places[i].toYear = Math.min(9, next - i);
            places[i].nextNumber = Math.min(7, number - i) * 32 + (number < size ? seen[number].kind.ordinal() : 0);
        }
        int at = first < 0 ? 0 : first < size / 2 ? 1 : first < size - 1 ? 2 : 3;
        boolean numbered = size > 0 && (seen[0].isNumber() || seen[0].lead != 0 && !seen[0].letters);
        for (Place each : places) {
            each.style += 4 * at + (numbered ? 16 : 0);
        }
    }
}
