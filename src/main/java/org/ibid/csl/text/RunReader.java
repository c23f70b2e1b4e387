package org.ibid.csl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibid.csl.text.Run.Face;
import org.ibid.csl.text.Run.Layout;

/// Reads a set text with signs of [Mark] as blocks of runs.
final class RunReader {

    private static final List<Set<Face>> FACES = IntStream.range(0, 1 << Face.values().length)
            .mapToObj(RunReader::faces)
            .toList();
    private static final List<Layout> LAYOUTS = List.of(Layout.values());

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private String pending = "";
    private int pendingFaces;
    private String pendingLink = "";
    private Layout layout = Layout.INLINE;
    private String link = "";
    private int faces;
    /// The faces that hold again when the innermost ends.
    private int[] outer = new int[8];
    private int height;

    private RunReader(String text) {
        this.text = text;
    }

    private static Set<Face> faces(int bits) {
        var faces = EnumSet.noneOf(Face.class);
        for (Face face : Face.values()) {
            if ((bits & 1 << face.ordinal()) != 0) {
                faces.add(face);
            }
        }
        return Set.copyOf(faces);
    }

    static List<Block> blocks(String text) {
        var reader = new RunReader(text);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && Mark.is(c)) {
                add(from, i);
                if (c == Mark.LINK) {
                    i = beginLink(i);
                } else {
                    mark(c);
                }
                from = i + 1;
            }
        }
        add(from, text.length());
        endBlock();
        if (blocks.size() > 1) {
            blocks.removeIf(
                    block -> block.layout() == Layout.INLINE && block.text().isBlank());
        }
    }

    private int beginLink(int mark) {
        int end = text.indexOf(Mark.LINK_TEXT, mark);
        link = text.substring(mark + 1, end);
        return end;
    }

    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (pendingFaces != faces || !pendingLink.equals(link)) {
            endRun();
            pendingFaces = faces;
            pendingLink = link;
        }
        String piece = text.substring(from, to);
        pending = pending.isEmpty() ? piece : pending + piece;
    }

    private void mark(char mark) {
        switch (mark) {
            case Mark.FACE_END -> faces = outer[--height];
            case Mark.LINK_END -> link = "";
            case Mark.DISPLAY_END -> begin(Layout.INLINE);
            case Mark.BLOCK, Mark.LEFT_MARGIN, Mark.RIGHT_INLINE, Mark.INDENT ->
                begin(LAYOUTS.get(mark - Mark.BLOCK + 1));
            default -> open(mark);
        }
    }

    private void open(char mark) {
        if (height == outer.length) {
            outer = Arrays.copyOf(outer, height * 2);
        }
        outer[height++] = faces;
        faces = switch (mark) {
            case Mark.ITALIC, Mark.OBLIQUE -> faces | OpenFaces.ITALIC;
            case Mark.NORMAL_STYLE -> faces & ~OpenFaces.ITALIC;
            case Mark.BOLD -> faces | OpenFaces.BOLD;
            case Mark.NORMAL_WEIGHT -> faces & ~OpenFaces.BOLD;
            case Mark.SMALL_CAPS -> faces | OpenFaces.SMALL_CAPS;
            case Mark.NORMAL_VARIANT -> faces & ~OpenFaces.SMALL_CAPS;
            case Mark.UNDERLINE -> faces | OpenFaces.UNDERLINE;
            case Mark.NO_DECORATION -> faces & ~OpenFaces.UNDERLINE;
            case Mark.SUPERSCRIPT -> aligned(OpenFaces.SUPERSCRIPT);
            case Mark.SUBSCRIPT -> aligned(OpenFaces.SUBSCRIPT);
            case Mark.BASELINE -> aligned(0);
            default -> faces;
        };
    }

    private int aligned(int face) {
        return faces & ~(OpenFaces.SUPERSCRIPT | OpenFaces.SUBSCRIPT) | face;
    }

    private void begin(Layout next) {
        endBlock();
        layout = next;
    }

    private void endRun() {
        if (!pending.isEmpty()) {
            runs.add(new Run(pending, FACES.get(pendingFaces), pendingLink, layout));
            pending = "";
        }
    }

    private void endBlock() {
        endRun();
        if (!runs.isEmpty()) {
            blocks.add(new Block(layout, runs));
            runs = new ArrayList<>();
        }
    }
}
