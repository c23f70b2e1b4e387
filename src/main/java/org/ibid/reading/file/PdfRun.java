package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Letters drawn one behind another on one line, as they become a [PdfPiece].
final class PdfRun {

    record Glyph(String text, double x, double right, double y, double size, boolean bold) {}

    private static final double WORD_GAP = 0.17;
    private static final double SMALL = 0.86;
    private static final double RAISED = 0.12;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private double y;
    private double size;

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    double right() {
        return isEmpty() ? 0 : glyphs.getLast().right();
    }

    double y() {
        return y;
    }

    double size() {
        return size;
    }

    /// The line's height and baseline are those of its larger letters.
    void add(Glyph glyph) {
        if (isEmpty() || glyph.size() > size * SMALL) {
            y = glyph.y();
            size = Math.max(size, glyph.size());
        }
        glyphs.add(glyph);
        sizes.merge(Math.round(glyph.size() * 4) / 4.0, glyph.text().isBlank() ? 0 : 1, Integer::sum);
    }

    Optional<PdfPiece> piece() {
        var text = new Prose();
        var raised = new StringBuilder();
        double before = Double.NaN;
        for (Glyph glyph : glyphs) {
            boolean up = isRaised(glyph);
            if (!up && !raised.isEmpty()) {
                text.raised(raised.toString());
                raised.setLength(0);
            }
            String space = glyph.x() - before > WORD_GAP * size ? " " : "";
            if (up) {
                raised.append(raised.isEmpty() ? "" : space).append(glyph.text());
            } else {
                text.add(space).add(glyph.text());
            }
            before = glyph.right();
        }
        text.raised(raised.toString());
        return text.isEmpty() ? Optional.empty() : Optional.of(piece(text.toString()));
    }

    private boolean isRaised(Glyph glyph) {
        return glyph.size() < SMALL * size
                && y - glyph.y() > RAISED * size
                && glyph.text().matches("[\\d,–−-]+");
    }

    private PdfPiece piece(String text) {
        List<Glyph> shown =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        double mostly = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        long bold = shown.stream().filter(Glyph::bold).count();
        double x = shown.getFirst().x();
        double right = shown.getLast().right();
        return new PdfPiece(text, x, right, y, mostly, bold * 10 > shown.size() * 8L, firstWord(shown), 1);
    }

    /// How wide the letters before the first gap are.
    private double firstWord(List<Glyph> shown) {
        double from = shown.getFirst().x();
        double to = from;
        for (Glyph glyph : shown) {
            if (to > from && glyph.x() - to > WORD_GAP * size) {
                break;
            }
            to = glyph.right();
        }
        return to - from;
    }
}
