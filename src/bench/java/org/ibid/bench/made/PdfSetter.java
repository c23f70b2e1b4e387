package org.ibid.bench.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.ibid.bench.made.Manuscript.Entry;
import org.ibid.bench.made.Template.Furniture;
import org.ibid.bench.made.Template.Layout;
import org.ibid.bench.made.Template.Listing;

/// Sets a paper as a PDF: one or two columns, raised numbers small and high, notes at the foot of the column that calls
/// them.
final class PdfSetter {

    private record SetLine(String text, double size, boolean bold, double indent, double above) {}

    private static final double SIZE = 10;
    private static final double LEADING = 12;
    private static final double MARGIN = 64;
    private static final double GUTTER = 22;
    private static final PDRectangle PAGE = PDRectangle.A4;

    private final Layout layout;
    private final Manuscript manuscript;
    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private final double column;
    private final Deque<SetLine> left = new ArrayDeque<>();
    private int noted;

    PdfSetter(Layout layout, Manuscript manuscript) {
        this.layout = layout;
        this.manuscript = manuscript;
        this.column = (PAGE.getWidth() - 2 * MARGIN - (layout.columns() - 1) * GUTTER) / layout.columns();
    }

    byte[] set() {
        manuscript.blocks().forEach(this::block);
        var bytes = new ByteArrayOutputStream();
        try (document) {
            for (int page = 1; !left.isEmpty(); page++) {
                page(page);
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void block(Manuscript.Block block) {
        switch (block) {
            case Manuscript.Heading(String text) -> left.addAll(wrapped(text, 12, true, 0, 0, 10));
            case Manuscript.Paragraph(String text) -> left.addAll(wrapped(text, SIZE, false, 14, 0, 0));
            case Manuscript.Table(List<List<String>> rows) ->
                rows.forEach(row -> left.add(new SetLine(String.join("          ", row), SIZE, false, 0, 2)));
            case Manuscript.Listed(List<Entry> entries) ->
                entries.forEach(entry -> left.addAll(wrapped(
                        (entry.label() + " " + entry.raw()).strip(),
                        SIZE,
                        false,
                        0,
                        layout.list() == Listing.HANGING ? 18 : 0,
                        layout.list() == Listing.BLANK ? 6 : 0)));
        }
    }

    private List<SetLine> wrapped(String text, double size, boolean strong, double first, double next, double above) {
        var lines = new ArrayList<SetLine>();
        var line = new StringBuilder();
        for (String word : drawable(text).split(" ")) {
            double indent = lines.isEmpty() ? first : next;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) + indent > column) {
                lines.add(new SetLine(line.toString(), size, strong, indent, lines.isEmpty() ? above : 0));
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(new SetLine(
                line.toString(), size, strong, lines.isEmpty() ? first : next, lines.isEmpty() ? above : 0));
        return lines;
    }

    /// The standard fonts have the letters of Windows-1252 only.
    static String drawable(String text) {
        var letters = Charset.forName("windows-1252").newEncoder();
        var drawable = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean kept = c != '\u00a0' && letters.canEncode(c) || Raised.DIGITS.indexOf(c) >= 0 || c == '⁻';
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            drawable.append(kept ? c : c == 'ı' ? 'i' : letters.canEncode(plain.charAt(0)) ? plain.charAt(0) : '-');
        }
        return drawable.toString();
    }

    private void page(int number) throws IOException {
        var page = new PDPage(PAGE);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            boolean head = layout.furniture() == Furniture.HEAD || layout.furniture() == Furniture.HEAD_AND_NUMBER;
            if (head && number > 1) {
                draw(content, manuscript.furniture(), MARGIN, PAGE.getHeight() - 36, 8, plain);
            }
            if (layout.furniture() == Furniture.NUMBER || layout.furniture() == Furniture.HEAD_AND_NUMBER) {
                draw(content, String.valueOf(number), PAGE.getWidth() / 2 - 4, 34, 9, plain);
            }
            for (int i = 0; i < layout.columns() && !left.isEmpty(); i++) {
                column(content, MARGIN + i * (column + GUTTER));
            }
        }
    }

    private void column(PDPageContentStream content, double x) throws IOException {
        double y = PAGE.getHeight() - MARGIN;
        double floor = MARGIN;
        var feet = new ArrayList<SetLine>();
        while (!left.isEmpty() && y - left.peek().above() - LEADING > floor + 14) {
            SetLine line = left.pop();
            y -= line.above() + LEADING * (line.size() > SIZE ? 1.3 : 1);
            line(content, line, x, y);
            for (int i = calls(line.text()); i > 0; i--) {
                Entry note = manuscript.footnotes().get(noted++);
                var lines = wrapped(note.label() + " " + note.raw(), 8, false, 0, 0, 0);
                feet.addAll(lines);
                floor += lines.size() * 9.6;
            }
        }
        double foot = floor - 9.6 + 4;
        for (SetLine line : feet) {
            line(content, line, x, foot);
            foot -= 9.6;
        }
    }

    private int calls(String line) {
        int calls = 0;
        while (noted + calls < manuscript.footnotes().size()
                && line.matches("(?s).*[^⁰¹²³⁴-⁹\\s]" + Raised.of("" + (noted + calls + 1)) + "(?![⁰¹²³⁴-⁹]).*")) {
            calls++;
        }
        return calls;
    }

    private void line(PDPageContentStream content, SetLine line, double x, double y) throws IOException {
        double at = x + line.indent();
        for (Raised.Run run : Raised.runs(line.text())) {
            double size = run.raised() ? line.size() * 0.62 : line.size();
            double up = run.raised() ? line.size() * 0.36 : 0;
            at += draw(content, run.text(), at, y + up, size, line.bold() ? bold : plain);
        }
    }

    private double width(String text, double size) {
        return measured(Raised.lowered(text), size, plain);
    }

    private static double measured(String text, double size, PDType1Font font) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static double draw(
            PDPageContentStream content, String text, double x, double y, double size, PDType1Font font)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
        return measured(text, size, font);
    }
}
