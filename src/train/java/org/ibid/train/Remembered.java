package org.ibid.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.ibid.reading.label.Features;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Memory;
import org.ibid.reading.label.Words;

/// Counts in which fields words and pieces of text were. An example is described by what the others say, so that the
/// memory is trusted in training no more than on new text.
final class Remembered {

    /// The labels, and one for pieces of several.
    private static final int KINDS = Label.values().length + 1;

    private static final int LONGEST = 10;
    private static final IntUnaryOperator NOTHING = key -> 0;

    private final Map<Integer, int[]> counts = new TreeMap<>();

    Remembered(List<Example> examples) {
        for (Example each : examples) {
            if (!each.isMade()) {
                count(each, counts);
            }
        }
    }

    private static void count(Example example, Map<Integer, int[]> counts) {
        Features text = Features.of(example.words(), NOTHING);
        int[] labels = example.labels();
        int chunk = 0;
        int sentence = 0;
        for (int t = 0; t < labels.length; t++) {
            add(counts, text.wordKey(t), labels[t], 1);
            boolean last = t == labels.length - 1;
            if (last || text.chunkStart(t + 1) != chunk) {
                piece(counts, text.chunkKey(t), labels, chunk, t);
                chunk = t + 1;
            }
            if (last || text.sentenceStart(t + 1) != sentence) {
                piece(counts, text.sentenceKey(t), labels, sentence, t);
                sentence = t + 1;
            }
        }
    }

    private static void piece(Map<Integer, int[]> counts, int key, int[] labels, int first, int last) {
        if (last - first >= LONGEST) {
            return;
        }
        boolean one = true;
        for (int t = first; t <= last; t++) {
            one &= labels[t] == labels[first];
        }
        add(counts, key, one ? labels[first] : KINDS - 1, 1);
    }

    private static void add(Map<Integer, int[]> counts, int key, int label, int times) {
        counts.computeIfAbsent(key, name -> new int[KINDS])[label] += times;
    }

    /// Names of journals that no example need have: the memory is as if each had been seen twice.
    void journals(List<String> titles) {
        for (String title : titles) {
            Words words = Words.of(title);
            Features text = Features.of(words, NOTHING);
            int last = words.size() - 1;
            if (last > 0 && last < LONGEST && text.sentenceStart(last) == 0) {
                add(counts, text.sentenceKey(0), Label.JOURNAL.ordinal(), 2);
                if (text.chunkStart(last) == 0) {
                    add(counts, text.chunkKey(0), Label.JOURNAL.ordinal(), 2);
                }
            }
        }
    }

    /// What is remembered when an example is read: what is not its own. Of a made one, whose fields are those of
    /// others, some of it.
    IntUnaryOperator without(Example example) {
        if (example.isMade()) {
            int salt = example.raw().hashCode();
            return key -> Math.floorMod(key * 31 + salt, 5) < 3 || !counts.containsKey(key)
                    ? 0
                    : Memory.value(counts.get(key));
        }
        var own = new HashMap<Integer, int[]>();
        count(example, own);
        return key -> {
            int[] all = counts.get(key);
            int[] less = own.get(key);
            if (all == null || less == null) {
                return all == null ? 0 : Memory.value(all);
            }
            var left = all.clone();
            for (int y = 0; y < KINDS; y++) {
                left[y] -= less[y];
            }
            return Memory.value(left);
        };
    }

    Memory memory() {
        var keys = new int[counts.size()];
        var values = new short[counts.size()];
        int at = 0;
        for (var each : counts.entrySet()) {
            keys[at] = each.getKey();
            values[at++] = (short) Memory.value(each.getValue());
        }
        return Memory.of(keys, values);
    }
}
