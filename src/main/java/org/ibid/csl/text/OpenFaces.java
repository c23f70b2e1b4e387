package org.ibid.csl.text;

/// The faces that are open at a place of a [Galley]: what asks for a face where it already holds gets its opposite
/// in fields.
final class OpenFaces {

    static final int ITALIC = 1;
    static final int BOLD = 1 << 1;
    static final int SMALL_CAPS = 1 << 2;
    static final int UNDERLINE = 1 << 3;
    static final int SUPERSCRIPT = 1 << 4;
    static final int SUBSCRIPT = 1 << 5;

    /// What was ever open around a place stands so many bits higher than what is open.
    private static final int AROUND = 8;

    private final Galley galley;
    private int open;

    OpenFaces(Galley galley) {
        this.galley = galley;
    }

    /// What is open, for [#close].
    int open() {
        return open;
    }

    /// Opens what an element asks for, and returns how many marks that took. Scripts that have no italics get none.
    int open(Faces faces, Node node) {
        int start = galley.length();
        align(faces.align());
        decorate(faces.decoration());
        weigh(faces.weight(), node);
        vary(faces.variant(), node);
        if (!(node instanceof Leaf leaf) || Scripts.haveItalics(leaf.text())) {
            slant(faces.style(), node);
        }
        return galley.length() - start;
    }

    /// Ends so many faces, back to what was open before.
    void close(int marks, int before) {
        for (int i = 0; i < marks; i++) {
            galley.mark(Mark.FACE_END);
        }
        open = before;
    }

    private void align(String value) {
        switch (value) {
            case "sup" -> begin(SUPERSCRIPT, Mark.SUPERSCRIPT);
            case "sub" -> begin(SUBSCRIPT, Mark.SUBSCRIPT);
            case "baseline" -> undo(SUPERSCRIPT | SUBSCRIPT, Mark.BASELINE);
            default -> {}
        }
    }

    private void decorate(String value) {
        switch (value) {
            case "underline" -> begin(UNDERLINE, Mark.UNDERLINE);
            case "none" -> undo(UNDERLINE, Mark.NO_DECORATION);
            default -> {}
        }
    }

    private void weigh(String value, Node node) {
        switch (value) {
            case "bold" -> begin(BOLD, Mark.BOLD);
            case "normal" -> end(BOLD, Mark.NORMAL_WEIGHT, node);
            default -> {}
        }
    }

    private void vary(String value, Node node) {
        switch (value) {
            case "small-caps" -> begin(SMALL_CAPS, Mark.SMALL_CAPS);
            case "normal" -> end(SMALL_CAPS, Mark.NORMAL_VARIANT, node);
            default -> {}
        }
    }

    private void slant(String value, Node node) {
        switch (value) {
            case "italic" -> begin(ITALIC, Mark.ITALIC);
            case "oblique" -> begin(ITALIC, Mark.OBLIQUE);
            case "normal" -> end(ITALIC, Mark.NORMAL_STYLE, node);
            default -> {}
        }
    }

    private void begin(int face, char mark) {
        galley.mark(mark);
        open |= face | face << AROUND;
    }

    /// Ends a face where it stands around, or where what ends the content has it, as citeproc-js does.
    private void end(int face, char mark, Node node) {
        if (isAround(face) || Ending.has(face, node)) {
            undo(face, mark);
        }
    }

    private boolean isAround(int face) {
        return (open >> AROUND & face) != 0;
    }

    private void end(int face, char mark) {
        if (isAround(face)) {
            undo(face, mark);
        }
    }

    private void undo(int face, char mark) {
        galley.mark(mark);
        open &= ~face;
    }

    private void flip(int face, char mark, char opposite) {
        if ((open & face) == 0) {
            begin(face, mark);
        } else {
            undo(face, opposite);
        }
    }

    /// Opens what a tag in a field asks for, and returns how many marks of faces that took.
    int open(FieldTag tag) {
        int start = galley.length();
        switch (tag) {
            case ITALIC -> flip(ITALIC, Mark.ITALIC, Mark.NORMAL_STYLE);
            case BOLD -> flip(BOLD, Mark.BOLD, Mark.NORMAL_WEIGHT);
            case SUPERSCRIPT -> begin(SUPERSCRIPT, Mark.SUPERSCRIPT);
            case SUBSCRIPT -> begin(SUBSCRIPT, Mark.SUBSCRIPT);
            case SMALL_CAPS, SMALL_CAPS_SPAN -> flip(SMALL_CAPS, Mark.SMALL_CAPS, Mark.NORMAL_VARIANT);
            case NO_FACES -> {
                end(ITALIC, Mark.NORMAL_STYLE);
                end(BOLD, Mark.NORMAL_WEIGHT);
                end(SMALL_CAPS, Mark.NORMAL_VARIANT);
            }
            case NO_CASE -> {}
        }
        return galley.length() - start;
    }
}
