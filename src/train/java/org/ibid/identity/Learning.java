package org.ibid.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.work.Work;

/// The door through which the training (`org.ibid.train.identity`) sees what it learns from and builds what it
/// learnt; in this package because what is learnt is nobody else's business.
public final class Learning {

    /// A node of a tree; see [Trees.Node].
    public record Step(int feature, double threshold, int above, double value, boolean root) {}

    private final Map<String, Double> words;
    private final Rarity rarity;

    /// @param words each with its rarity
    public Learning(Map<String, Double> words) {
        this.words = words;
        this.rarity = new Rarity(words);
    }

    /// The folded words of a title.
    public static List<String> words(String title) {
        return NormalTitle.words(title);
    }

    /// The names of the features, in the order of [#features].
    public static List<String> names() {
        return List.of(Feature.values()).stream().map(Feature::name).toList();
    }

    /// What the model sees of a pair, laid side by side as [Identity] does.
    public double[] features(Work a, Work b) {
        return Features.of(Comparison.of(Profile.of(a), Profile.of(b)), rarity);
    }

    /// The file of a model of these trees.
    public String written(List<Step> steps) {
        var nodes = new ArrayList<Trees.Node>();
        steps.forEach(step ->
                nodes.add(new Trees.Node(step.feature(), step.threshold(), step.above(), step.value(), step.root())));
        return Learned.written(words, nodes);
    }

    /// The front door with a model of these trees.
    public Identity identity(List<Step> steps, Thresholds thresholds) throws IOException {
        return new Identity(
                thresholds, Learned.read(new ByteArrayInputStream(written(steps).getBytes(StandardCharsets.UTF_8))));
    }
}
