package org.ibid.train.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ibid.bench.identity.Records;
import org.ibid.bench.identity.Table;
import org.ibid.identity.Learning;
import org.ibid.work.Work;

/// Two works, and whether they are one source.
///
/// @param weight how much the pair counts
/// @param source the work it is a pair of: what is learnt of one pair of a work is no news of another
record Pair(Work a, Work b, boolean same, double weight, String source) {

    static List<Pair> read(String name) throws IOException {
        var file = shared().resolve("dedup").resolve(name);
        return Table.read(file).rows().stream()
                .map(row -> new Pair(
                        Records.side(row, "left"),
                        Records.side(row, "right"),
                        row.get("label").equals("1"),
                        1,
                        source(row.get("left_title"))))
                .toList();
    }

    /// A work by the words of its title, which stands in both sets of labelled pairs.
    static String source(String title) {
        return String.join(" ", Learning.words(title));
    }

    static Path shared() {
        return Path.of(System.getProperty("ibid.shared", "../shared"));
    }
}
