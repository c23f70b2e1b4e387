package org.ibid.bench.scale;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which records share a blocking key, kept in files: of all keys, one part of 64 is in memory at a time.
final class Blocks implements Closeable {

    private static final int PARTS = 64;

    private final Path folder;
    private final List<DataOutputStream> parts = new ArrayList<>();

    Blocks() throws IOException {
        folder = Files.createTempDirectory("ibid-blocks");
        for (int i = 0; i < PARTS; i++) {
            parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part(i)))));
        }
    }

    /// Takes the records of one block.
    interface Taker<E extends Exception> {
        void take(List<Integer> records) throws E, IOException;
    }

    void add(String key, int record) throws IOException {
        long hash = hash(key);
        var part = parts.get((int) (hash >>> 58));
        part.writeLong(hash);
        part.writeInt(record);
    }

    /// FNV-1a, finished so that its upper bits differ too; two keys with one hash cost a comparison, no more.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    /// Every block of two records or more.
    <E extends Exception> void each(Taker<E> taker) throws E, IOException {
        for (int i = 0; i < PARTS; i++) {
            parts.get(i).close();
            each(part(i), taker);
        }
    }

    private static <E extends Exception> void each(Path part, Taker<E> taker) throws E, IOException {
        int size = (int) (Files.size(part) / 12);
        var hashes = new long[size];
        var records = new int[size];
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(part)))) {
            for (int i = 0; i < size; i++) {
                hashes[i] = in.readLong();
                records[i] = in.readInt();
            }
        }
        var order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> hashes[i]));
        for (int from = 0; from < size; ) {
            int to = from;
            var block = new ArrayList<Integer>();
            while (to < size && hashes[order[to]] == hashes[order[from]]) {
                block.add(records[order[to++]]);
            }
            if (block.size() > 1) {
                taker.take(block);
            }
            from = to;
        }
    }

    private Path part(int number) {
        return folder.resolve("part" + number);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < PARTS; i++) {
            parts.get(i).close();
            Files.deleteIfExists(part(i));
        }
        Files.delete(folder);
    }
}
