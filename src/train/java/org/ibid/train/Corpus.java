package org.ibid.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What there is to learn from. The development part is every fifth of AnyStyle's own references, by the hash of the
/// raw text; no copy of one of these, in whatever file, is in the training part.
///
/// @param all         training and development part, without copies
record Corpus(List<Example> training, List<Example> development, List<Example> all) {

    private static final int PARTS = 5;

    Corpus {
        training = List.copyOf(training);
        development = List.copyOf(development);
        all = List.copyOf(all);
    }

    static Corpus read(Path folder) throws IOException {
        var everything = new ArrayList<>(References.read(folder.resolve("anystyle-train.jsonl"), Example.Source.GOLD));
        everything.addAll(References.read(folder.resolve("anystyle-good.jsonl"), Example.Source.GOOD));
        everything.addAll(Grobid.read(folder.resolve("grobid-train.jsonl")));
        var development = new ArrayList<Example>();
        var held = new HashSet<String>();
        for (Example each : everything) {
            if (each.source() == Example.Source.GOLD && isHeld(each)) {
                development.add(each);
                held.add(each.same());
            }
        }
        var training = new ArrayList<Example>();
        var all = new ArrayList<Example>();
        var seen = new HashSet<String>();
        for (Example each : everything) {
            if (seen.add(each.same())) {
                all.add(each);
                if (!held.contains(each.same())) {
                    training.add(each);
                }
            }
        }
        return new Corpus(training, development, all);
    }

    private static boolean isHeld(Example example) {
        return Math.floorMod(example.raw().hashCode(), PARTS) == Integer.getInteger("fold", 0);
    }
}
