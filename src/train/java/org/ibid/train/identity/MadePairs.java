package org.ibid.train.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;
import org.ibid.work.Work;

/// Pairs made of the references of many fields in ../shared/refs, read by the shipped reader with the slips it makes:
/// each work against itself printed otherwise, and against another work that is much like it. The same each time.
final class MadePairs {

    private static final List<String> FILES = List.of("grobid-train.jsonl", "anystyle-train.jsonl");

    private static final int LEAST_TITLE = 15;

    /// A made pair counts so much of a labelled one.
    private static final double WEIGHT = 0.15;

    private final Random random = new Random(5);
    private final Disguise disguise = new Disguise(random);
    private final Likeness likeness = new Likeness(random);

    private MadePairs() {}

    static List<Pair> all() throws IOException {
        var works = works();
        var made = new MadePairs();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < works.size(); i++) {
            made.add(works.get(i), works.get((i * 31 + 7) % works.size()), pairs);
        }
        return pairs;
    }

    private static List<Work> works() throws IOException {
        var reader = new ReferenceReader(Labeller.shipped());
        var works = new ArrayList<Work>();
        for (var name : FILES) {
            for (var line : Files.readAllLines(Pair.shared().resolve("refs").resolve(name))) {
                var work = reader.read(Raw.of(line)).work();
                if (work.text("title").map(String::length).orElse(0) >= LEAST_TITLE
                        && !work.names("author").isEmpty()) {
                    works.add(work);
                }
            }
        }
        return works;
    }

    private void add(Work work, Work other, List<Pair> pairs) {
        var source = Pair.source(work.text("title").orElseThrow());
        pairs.add(new Pair(disguise.on(work), disguise.on(work), true, WEIGHT, source));
        pairs.add(new Pair(disguise.on(work), disguise.on(likeness.to(work, other)), false, WEIGHT, source));
        if (random.nextInt(4) == 0) {
            pairs.add(new Pair(disguise.on(work), disguise.on(other), false, WEIGHT, source));
        }
    }
}
