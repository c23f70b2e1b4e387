package org.ibid.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the letters of each page as they are drawn, and puts those next to each other together.
final class PdfGlyphs extends PDFTextStripper {

    private record Place(String text, long x, long y) {}

    private static final double WIDE = 1.5;

    private final FileLimits limits;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfPiece> pieces = new ArrayList<>();
    private final Set<Place> drawn = new HashSet<>();
    private PdfRun run = new PdfRun();
    private int glyphs;
    private int unmapped;
    private long characters;
    private long operators;

    PdfGlyphs(FileLimits limits) {
        this.limits = limits;
    }

    List<PdfPage> pages() {
        return pages;
    }

    long characters() {
        return characters;
    }

    int unmapped() {
        return unmapped;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        countCommand();
        super.processOperator(operator, operands);
    }

    /// A form may be drawn again and again, and each letter of it counts.
    private void countCommand() {
        if (++operators > limits.operators()) {
            throw FileLimits.exceeded(
                    "Up to page " + getCurrentPageNo() + " the PDF draws over " + limits.operators()
                            + " letters and shapes",
                    "Print it to a new PDF.");
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        countCommand();
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || text.charAt(0) == '\ufffd') {
            unmapped++;
            return;
        }
        boolean upright = position.getDir() == 0 && position.getFontSizeInPt() > 0.5;
        if (!upright || !isNew(position, text)) {
            return;
        }
        if (++glyphs > limits.pageGlyphs()) {
            throw FileLimits.exceeded(
                    "Page " + getCurrentPageNo() + " has over " + limits.pageGlyphs() + " letters",
                    "Print it to a new PDF.");
        }
        add(position, text);
    }

    /// Bold is sometimes made by drawing a letter twice.
    private boolean isNew(TextPosition position, String text) {
        return text.isBlank()
                || drawn.add(new Place(
                        text, Math.round(position.getXDirAdj() / 1.5), Math.round(position.getYDirAdj() / 1.5)));
    }

    private void add(TextPosition position, String text) {
        double size = position.getFontSizeInPt();
        double x = position.getXDirAdj();
        double y = position.getYDirAdj();
        double gap = x - run.right();
        double largest = Math.max(size, run.size());
        if (!run.isEmpty()
                && (Math.abs(y - run.y()) > 0.55 * largest || gap > WIDE * largest || gap < -0.6 * largest)) {
            finish();
        }
        run.add(new PdfRun.Glyph(letters(text), x, x + position.getWidthDirAdj(), y, size, isBold(position)));
    }

    /// Ligatures as the letters they join.
    private static String letters(String text) {
        if (text.length() > 1 || text.charAt(0) < '\ufb00' || text.charAt(0) > '\ufb06') {
            return text;
        }
        return switch (text.charAt(0)) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            default -> "st";
        };
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|cmbx).*");
    }

    private void finish() {
        run.piece().ifPresent(piece -> {
            pieces.add(piece);
            characters += piece.text().length();
        });
        if (characters > limits.characters()) {
            throw FileLimits.exceeded(
                    "Up to page " + getCurrentPageNo() + " the PDF has over " + limits.characters() + " characters",
                    "Hand in one paper at a time.");
        }
        run = new PdfRun();
    }

    @Override
    protected void endPage(PDPage page) {
        finish();
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.add(new PdfPage(
                List.copyOf(pieces),
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight()));
        pieces.clear();
        drawn.clear();
        glyphs = 0;
    }
}
