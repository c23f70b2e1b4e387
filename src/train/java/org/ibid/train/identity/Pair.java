package org.ibid.train.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ibid.bench.identity.Records;
import org.ibid.bench.identity.Table;
import org.ibid.work.Work;

/// Two works, and whether they are one source.
///
/// @param weight how much the pair counts
record Pair(Work a, Work b, boolean same, double weight) {

    static List<Pair> read(String name) throws IOException {
        var file = shared().resolve("dedup").resolve(name);
        return Table.read(file).rows().stream()
                .map(row -> new Pair(
                        Records.side(row, "left"),
                        Records.side(row, "right"),
                        row.get("label").equals("1"),
                        1))
                .toList();
    }

    static Path shared() {
        return Path.of(System.getProperty("ibid.shared", "../shared"));
    }
}
