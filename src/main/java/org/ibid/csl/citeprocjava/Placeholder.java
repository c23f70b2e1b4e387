package org.ibid.csl.citeprocjava;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Block;
import org.ibid.csl.text.Run;

/// A character that was printed for what must not be seen.
final class Placeholder {

    private Placeholder() {}

    /// The blocks without a placeholder and the punctuation that would separate it from what follows.
    static List<Block> removed(char placeholder, List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block.text().indexOf(placeholder) >= 0)) {
            return blocks;
        }
        return blocks.stream()
                .map(block -> new Block(block.layout(), without(placeholder, block.runs())))
                .toList();
    }

    private static List<Run> without(char placeholder, List<Run> runs) {
        var kept = new ArrayList<Run>();
        boolean separating = false;
        for (var run : runs) {
            String text = separating ? withoutSeparator(run.text()) : run.text();
            separating &= text.isEmpty();
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder)) {
                String rest = withoutSeparator(text.substring(at + 1));
                separating = rest.isEmpty();
                text = text.substring(0, at) + rest;
            }
            if (!text.isEmpty()) {
                kept.add(new Run(text, run.faces(), run.link(), run.layout()));
            }
        }
        return kept;
    }

    private static String withoutSeparator(String text) {
        return text.replaceFirst("^[\\s,;:.]+", "");
    }
}
