package org.ibid.lake;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.ibid.identity.Identity;

/// Which records stand near which: those of one blocking key, each with the next few. Records are known by their places
/// and come in order; keys by 64 bits of theirs. Some 200 bytes a record, and twice as many while they are
/// gathered.
final class Blocks {

    private long[] keys = new long[1_024];
    private int[] starts = new int[128];
    private int size;

    private int[] blocks = {};
    private int[] blockStarts = {};
    private int[] members = {};

    /// Adds the next record.
    void add(Collection<String> blockingKeys) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int end = starts[size];
        if (end + blockingKeys.size() > keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2 + blockingKeys.size());
        }
        for (var key : blockingKeys) {
            keys[end++] = hash(key);
        }
        starts[++size] = end;
    }

    /// FNV-1a over the characters, mixed.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /// Puts the records of each key together. Nothing can be added after that.
    void gather() {
        int all = starts[size];
        var distinct = LongsInOrder.distinct(keys, all);
        blocks = new int[all];
        blockStarts = new int[distinct.length + 1];
        for (int i = 0; i < all; i++) {
            blocks[i] = Arrays.binarySearch(distinct, keys[i]);
            blockStarts[blocks[i] + 1]++;
        }
        keys = new long[0];
        Arrays.parallelPrefix(blockStarts, Integer::sum);
        members = new int[all];
        var next = Arrays.copyOf(blockStarts, blockStarts.length);
        for (int record = 0; record < size; record++) {
            for (int i = starts[record]; i < starts[record + 1]; i++) {
                members[next[blocks[i]]++] = record;
            }
        }
    }

    /// The records behind one that it is compared with, each once, in order.
    int[] behind(int record) {
        return IntStream.range(starts[record], starts[record + 1])
                .flatMap(i -> behind(record, blocks[i]))
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream behind(int record, int block) {
        int place = Arrays.binarySearch(members, blockStarts[block], blockStarts[block + 1], record);
        int end = Math.min(blockStarts[block + 1], place + 1 + Identity.NEIGHBOURS);
        return IntStream.range(place + 1, end).map(i -> members[i]);
    }
}
