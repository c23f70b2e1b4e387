package org.ibid.train;

import java.util.Arrays;

/// The features seen in training, numbered from 0 in the order they were first seen.
final class Vocabulary {

    private int[] features = new int[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] table = new int[1 << 18];
    private int size;

    /// The number of a feature, counted once more.
    int count(int feature) {
        int slot = feature & table.length - 1;
        while (table[slot] != 0) {
            int at = table[slot] - 1;
            if (features[at] == feature) {
                counts[at]++;
                return at;
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(feature, slot);
    }

    private int add(int feature, int slot) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        features[size] = feature;
        counts[size] = 1;
        table[slot] = ++size;
        if (size * 3 > table.length) {
            table = new int[table.length * 2];
            for (int i = 0; i < size; i++) {
                int at = features[i] & table.length - 1;
                while (table[at] != 0) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = i + 1;
            }
        }
        return size - 1;
    }

    /// Keeps features seen at least so often; the new number of each old one, -1 if it is gone.
    int[] prune(int rarest) {
        var kept = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            kept[i] = counts[i] >= rarest ? count : -1;
            if (counts[i] >= rarest) {
                features[count] = features[i];
                counts[count++] = counts[i];
            }
        }
        size = count;
        table = new int[0];
        return kept;
    }

    int size() {
        return size;
    }

    int[] features() {
        return Arrays.copyOf(features, size);
    }
}
