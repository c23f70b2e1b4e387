package org.ibid.lake;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.work.Work;

/// The records of a lake in [Candidate#ORDER], in a file; some of them in memory. For one thread.
final class SortedRecords implements Closeable {

    /// So many are sorted in memory at once (some 10 kB each).
    static final int CHUNK = 10_000;

    /// So many stay in memory once they were looked at.
    private static final int KEPT = 5_000;

    private final Identity identity;
    private final Path folder;
    private final int chunkSize;
    private final List<Path> chunks = new ArrayList<>();
    private final List<Candidate> chunk = new ArrayList<>();
    private long[] starts = new long[1_024];
    private int size;
    private final FileChannel file;

    private final Map<Integer, Candidate> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Candidate> eldest) {
            return size() > KEPT;
        }
    };

    /// @param folder    an empty folder, which is the caller's to take away
    /// @param chunkSize how many are sorted in memory at once
    SortedRecords(Identity identity, Path folder, int chunkSize) throws IOException {
        this.identity = identity;
        this.folder = folder;
        this.chunkSize = chunkSize;
        this.file = FileChannel.open(Files.createFile(folder.resolve("sorted")), StandardOpenOption.READ);
    }

    void add(Work work) throws IOException {
        chunk.add(identity.candidate(work));
        if (chunk.size() == chunkSize) {
            writeChunk();
        }
    }

    private void writeChunk() throws IOException {
        chunk.sort(Candidate.ORDER);
        var path = folder.resolve("chunk-" + chunks.size());
        try (var out = Files.newBufferedWriter(path)) {
            for (var candidate : chunk) {
                out.write(RecordReader.line(candidate.work()));
                out.write('\n');
            }
        }
        chunks.add(path);
        chunk.clear();
    }

    /// Puts all that was added in order. Nothing can be added after that.
    void sort() throws IOException {
        writeChunk();
        var queue = new PriorityQueue<>(Comparator.comparing(Cursor::head, Candidate.ORDER));
        try (var out = Files.newBufferedWriter(folder.resolve("sorted"))) {
            for (var path : chunks) {
                next(Files.newBufferedReader(path), queue);
            }
            while (!queue.isEmpty()) {
                var first = queue.remove();
                append(out, RecordReader.line(first.head().work()));
                next(first.lines(), queue);
            }
        }
        for (var path : chunks) {
            Files.delete(path);
        }
    }

    /// A chunk that is read on.
    private record Cursor(Candidate head, BufferedReader lines) {}

    /// Puts the next record of a chunk into the queue, or closes the chunk at its end.
    private void next(BufferedReader lines, PriorityQueue<Cursor> queue) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            lines.close();
        } else {
            queue.add(new Cursor(identity.candidate(RecordReader.stored(line)), lines));
        }
    }

    private void append(BufferedWriter out, String line) throws IOException {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        out.write(line);
        out.write('\n');
        starts[size + 1] = starts[size] + line.length() + 1;
        size++;
    }

    int size() {
        return size;
    }

    Candidate get(int place) {
        return kept.computeIfAbsent(place, _ -> identity.candidate(work(place)));
    }

    String id(int place) {
        return work(place).text("id").orElseThrow();
    }

    private Work work(int place) {
        var line = ByteBuffer.allocate((int) (starts[place + 1] - starts[place]));
        try {
            while (line.hasRemaining() && file.read(line, starts[place] + line.position()) >= 0) {
                // to the end of the line
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RecordReader.stored(new String(line.array(), StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
