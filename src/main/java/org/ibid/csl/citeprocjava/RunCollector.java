package org.ibid.csl.citeprocjava;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ibid.csl.text.Block;
import org.ibid.csl.text.Run;
import org.ibid.csl.text.Run.Face;
import org.ibid.csl.text.Run.Layout;

/// Gathers the pieces an engine prints into blocks, and turns the marks of [FieldMarkup] into faces: italics
/// inside italics stand upright.
final class RunCollector {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final EnumSet<Face> marked = EnumSet.noneOf(Face.class);
    private Layout layout = Layout.INLINE;

    void layout(Layout next) {
        if (next != layout) {
            endBlock();
            layout = next;
        }
    }

    void add(String piece, Set<Face> faces, String link) {
        piece.codePoints().forEach(character -> {
            if (FieldMarkup.opened(character).isPresent()) {
                endRun(faces, link);
                marked.add(FieldMarkup.opened(character).get());
            } else if (FieldMarkup.closed(character).isPresent()) {
                endRun(faces, link);
                marked.remove(FieldMarkup.closed(character).get());
            } else {
                text.appendCodePoint(FieldMarkup.unshielded(character));
            }
        });
        endRun(faces, link);
    }

    List<Block> result() {
        endBlock();
        return List.copyOf(blocks);
    }

    private void endRun(Set<Face> outer, String link) {
        if (text.isEmpty()) {
            return;
        }
        var faces = EnumSet.noneOf(Face.class);
        faces.addAll(outer);
        marked.forEach(face -> {
            if (!faces.add(face)) {
                faces.remove(face);
            }
        });
        append(new Run(text.toString(), faces, link, layout));
        text.setLength(0);
    }

    private void append(Run run) {
        if (!runs.isEmpty()
                && runs.getLast().faces().equals(run.faces())
                && runs.getLast().link().equals(run.link())) {
            run = new Run(runs.removeLast().text() + run.text(), run.faces(), run.link(), layout);
        }
        runs.add(run);
    }

    private void endBlock() {
        if (!runs.isEmpty()) {
            blocks.add(new Block(layout, runs));
            runs.clear();
        }
    }
}
