package org.ibid.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Model;

/// Trains and scores the model that reads references.
final class Train {

    private Train() {}

    public static void main(String... arguments) throws IOException {
        Path shared = Path.of(System.getProperty("ibid.shared", "../shared")).resolve("refs");
        List<Example> gold = References.read(shared.resolve("anystyle-train.jsonl"), Example.Source.GOLD);
        var development = new ArrayList<Example>();
        var training = new ArrayList<Example>();
        int fold = Integer.getInteger("train.fold", 0);
        var held = new HashSet<String>();
        for (Example each : gold) {
            if (Math.floorMod(each.raw().hashCode(), 5) == fold) {
                development.add(each);
                held.add(each.same());
            }
        }
        var all = new ArrayList<>(gold);
        all.addAll(References.read(shared.resolve("anystyle-good.jsonl"), Example.Source.GOOD));
        all.addAll(Grobid.read(shared.resolve("grobid-train.jsonl")));
        var known = new HashSet<>(held);
        for (Example each : all) {
            if (known.add(each.same())) {
                training.add(each);
            }
        }
        var options = new Trainer.Options(
                Integer.getInteger("rounds", 12),
                number("rate", 0.1f),
                number("l1", 0.5f),
                number("l2", 0.5f),
                Integer.getInteger("rarest", 2),
                1f,
                number("good", 0.5f),
                number("grobid", 0.25f),
                0.25f);
        training.removeIf(each -> options.weight(each.source()) == 0);
        System.out.printf("%d for training, %d for development%n", training.size(), development.size());
        long before = System.nanoTime();
        Model model = new Trainer(training, options).train();
        System.out.printf("trained in %.0f s%n", (System.nanoTime() - before) / 1e9);
        Score score = Score.of(new Labeller(model), development);
        System.out.println(score.line());
        if (Boolean.getBoolean("train.table")) {
            System.out.print(score.table());
        }
        if (Boolean.getBoolean("train.errors")) {
            score.errors().forEach(System.out::println);
        }
    }

    private static float number(String name, float otherwise) {
        return Float.parseFloat(System.getProperty(name, Float.toString(otherwise)));
    }
}
