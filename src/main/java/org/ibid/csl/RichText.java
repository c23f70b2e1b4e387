package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Rendered text before it has a format: blocks of runs. Texts are plain: nothing in them is markup of any format.
record RichText(List<Block> blocks) {

    RichText {
        blocks = List.copyOf(blocks);
    }

    /// How a run looks.
    enum Face {
        ITALIC,
        BOLD,
        SMALL_CAPS,
        UNDERLINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /// Where a block stands (CSL 1.0.2, "Display" and "second-field-align").
    enum Layout {
        INLINE,
        BLOCK,
        LEFT_MARGIN,
        RIGHT_INLINE,
        INDENT
    }

    /// @param link where it leads, an `http` or `https` address; empty if nowhere
    record Run(String text, Set<Face> faces, String link) {
        Run {
            faces = Set.copyOf(faces);
        }
    }

    record Block(Layout layout, List<Run> runs) {
        Block {
            runs = List.copyOf(runs);
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    static RichText plain(String text) {
        return new RichText(List.of(new Block(Layout.INLINE, List.of(new Run(text, Set.of(), "")))));
    }

    /// Whether nothing stands in it but, perhaps, a number in the margin.
    boolean isBlank() {
        return blocks.stream()
                .filter(block -> block.layout != Layout.LEFT_MARGIN)
                .allMatch(block -> block.text().isBlank());
    }

    /// This text with another beside what stands in its margin.
    RichText beside(RichText other) {
        var all = new ArrayList<>(blocks);
        other.blocks.forEach(block -> all.add(blocks.isEmpty() ? block : new Block(Layout.RIGHT_INLINE, block.runs)));
        return new RichText(all);
    }

    /// This text without a placeholder and the punctuation that would separate it from what follows.
    RichText without(char placeholder) {
        if (blocks.stream().noneMatch(block -> block.text().indexOf(placeholder) >= 0)) {
            return this;
        }
        return new RichText(blocks.stream()
                .map(block -> new Block(block.layout, without(placeholder, block.runs)))
                .toList());
    }

    private static List<Run> without(char placeholder, List<Run> runs) {
        var kept = new ArrayList<Run>();
        boolean separating = false;
        for (var run : runs) {
            String text = separating ? withoutSeparator(run.text) : run.text;
            separating &= text.isEmpty();
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder)) {
                String rest = withoutSeparator(text.substring(at + 1));
                separating = rest.isEmpty();
                text = text.substring(0, at) + rest;
            }
            if (!text.isEmpty()) {
                kept.add(new Run(text, run.faces, run.link));
            }
        }
        return kept;
    }

    private static String withoutSeparator(String text) {
        return text.replaceFirst("^[\\s,;:.]+", "");
    }
}
