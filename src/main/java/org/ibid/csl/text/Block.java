package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// The runs between two places where the layout changes.
public record Block(Run.Layout layout, List<Run> runs) {
    public Block {
        requireNonNull(layout, "layout");
        runs = List.copyOf(runs);
    }

    /// The text without its faces.
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
