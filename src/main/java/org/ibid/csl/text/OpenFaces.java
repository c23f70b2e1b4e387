package org.ibid.csl.text;

/// The faces that are open at a place of a [Galley]: what asks for a face where it already holds gets its opposite in
/// fields, and nothing is undone that does not hold.
final class OpenFaces {

    static final int ITALIC = 1;
    static final int BOLD = 1 << 1;
    static final int SMALL_CAPS = 1 << 2;
    static final int UNDERLINE = 1 << 3;
    static final int SUPERSCRIPT = 1 << 4;
    static final int SUBSCRIPT = 1 << 5;

    private final Galley galley;
    private int open;

    OpenFaces(Galley galley) {
        this.galley = galley;
    }

    /// What is open, for [#close].
    int open() {
        return open;
    }

    /// Opens what an element asks for, and returns how many marks that took.
    int open(Faces faces) {
        int start = galley.length();
        align(faces.align());
        decorate(faces.decoration());
        weigh(faces.weight());
        vary(faces.variant());
        slant(faces.style());
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
            case "baseline" -> end(SUPERSCRIPT | SUBSCRIPT, Mark.BASELINE);
            default -> {}
        }
    }

    private void decorate(String value) {
        switch (value) {
            case "underline" -> begin(UNDERLINE, Mark.UNDERLINE);
            case "none" -> end(UNDERLINE, Mark.NO_DECORATION);
            default -> {}
        }
    }

    private void weigh(String value) {
        switch (value) {
            case "bold" -> begin(BOLD, Mark.BOLD);
            case "normal", "light" -> end(BOLD, Mark.NORMAL_WEIGHT);
            default -> {}
        }
    }

    private void vary(String value) {
        switch (value) {
            case "small-caps" -> begin(SMALL_CAPS, Mark.SMALL_CAPS);
            case "normal" -> end(SMALL_CAPS, Mark.NORMAL_VARIANT);
            default -> {}
        }
    }

    private void slant(String value) {
        switch (value) {
            case "italic" -> begin(ITALIC, Mark.ITALIC);
            case "oblique" -> begin(ITALIC, Mark.OBLIQUE);
            case "normal" -> end(ITALIC, Mark.NORMAL_STYLE);
            default -> {}
        }
    }

    private void begin(int face, char mark) {
        galley.mark(mark);
        open |= face;
    }

    private void end(int face, char mark) {
        if ((open & face) != 0) {
            galley.mark(mark);
            open &= ~face;
        }
    }

    private void flip(int face, char mark, char opposite) {
        galley.mark((open & face) == 0 ? mark : opposite);
        open ^= face;
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
                end(UNDERLINE, Mark.NO_DECORATION);
            }
            case NO_CASE -> {}
        }
        return galley.length() - start;
    }
}
