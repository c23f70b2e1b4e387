package org.ibid.lake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Likeness;

/// Which records of a lake are one source, on one machine. The front door of this room.
///
/// The records wait in a file. In memory stand some hundred bytes for each, the likenesses between them, and some
/// thousand records at a time. The clusters are those of [Identity#clusters(List)], whatever order the records
/// come in.
public final class Lake {

    private final RecordReader reader;
    private final Identity identity;

    public Lake(RecordReader reader, Identity identity) {
        this.reader = reader;
        this.identity = identity;
    }

    /// Reads records in JSON Lines, one to a line as [RecordReader#read(String)] takes them (empty lines do not count),
    /// and hands over what becomes of each; nothing before all are read.
    ///
    /// @param folder where to keep them meanwhile; nothing stays there
    /// @throws BadRecord   if a line is no record, or two have the same id
    /// @throws IOException if reading fails, or the folder is full
    public void resolve(InputStream jsonLines, Path folder, Consumer<Resolved> taker) throws IOException {
        var own = Files.createTempDirectory(folder, "ibid-lake");
        try (var records = new SortedRecords(identity, own, SortedRecords.CHUNK)) {
            read(jsonLines, records);
            records.sort();
            refuseTwins(records);
            resolve(records, taker);
        } finally {
            try (var left = Files.list(own)) {
                for (var file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(own);
        }
    }

    private void read(InputStream jsonLines, SortedRecords records) throws IOException {
        var lines = new Lines(jsonLines);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                try {
                    records.add(reader.read(line.get()));
                } catch (BadRecord e) {
                    throw e.at(lines.number());
                }
            }
        }
    }

    /// Ids are compared by 32 bits of theirs first, so that not all have to be held.
    private static void refuseTwins(SortedRecords records) {
        var hashes = IntStream.range(0, records.size())
                .map(i -> records.id(i).hashCode())
                .sorted()
                .toArray();
        var often = new HashSet<Integer>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                often.add(hashes[i]);
            }
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < records.size() && !often.isEmpty(); i++) {
            String id = records.id(i);
            if (often.contains(id.hashCode()) && !seen.add(id)) {
                throw new BadRecord("The id \"" + id + "\" is given to two records: each needs one of its own.");
            }
        }
    }

    private void resolve(SortedRecords records, Consumer<Resolved> taker) {
        var parts = parts(records);
        var clusters = IntStream.range(0, records.size()).toArray();
        var probabilities = new double[records.size()];
        Arrays.fill(probabilities, 1);
        parts.forEach((part, alike) -> join(records, part, alike, clusters, probabilities));
        for (int i = 0; i < records.size(); i++) {
            taker.accept(new Resolved(records.id(i), records.id(clusters[i]), probabilities[i]));
        }
    }

    private Parts parts(SortedRecords records) {
        var blocks = new Blocks();
        for (int i = 0; i < records.size(); i++) {
            blocks.add(records.get(i).blockingKeys());
        }
        blocks.gather();
        var parts = new Parts(records.size());
        for (int i = 0; i < records.size(); i++) {
            for (int other : blocks.behind(i)) {
                var likeness = identity.likeness(records.get(i), records.get(other));
                if (likeness.isPresent()) {
                    parts.add(i, other, likeness.getAsDouble());
                }
            }
        }
        return parts;
    }

    private void join(
            SortedRecords records, int[] part, List<Likeness> alike, int[] clusters, double... probabilities) {
        for (var cluster : identity.clusters(members(records, part), alike)) {
            for (int i = 0; i < cluster.members().size(); i++) {
                int record = part[cluster.members().get(i)];
                clusters[record] = part[cluster.members().getFirst()];
                probabilities[record] = cluster.probabilities().get(i);
            }
        }
    }

    private static List<Candidate> members(SortedRecords records, int... part) {
        return new AbstractList<>() {
            @Override
            public Candidate get(int index) {
                return records.get(part[index]);
            }

            @Override
            public int size() {
                return part.length;
            }
        };
    }
}
