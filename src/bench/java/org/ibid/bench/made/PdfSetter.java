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
import org.ibid.bench.made.Manuscript.Row;
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
    private static final double FOOT = 9.6;
    private static final SetLine PAGE_END = new SetLine("", 0, false, 0, 0);
    private static final PDRectangle PAGE = PDRectangle.A4;

    private final Layout layout;
    private final Manuscript manuscript;
    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private final double column;
    private final Deque<SetLine> wide = new ArrayDeque<>();
    private final Deque<SetLine> left = new ArrayDeque<>();
    private final List<SetLine> foot = new ArrayList<>();
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
            for (int page = 1; !left.isEmpty() || !wide.isEmpty(); page++) {
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
            case Manuscript.Wide(List<Manuscript.Block> blocks) -> blocks.forEach(this::wide);
            case Manuscript.Printed _, Manuscript.Foot _, Manuscript.PageEnd _ -> wide(block);
        }
    }

    private void wide(Manuscript.Block block) {
        double above = 9;
        switch (block) {
            case Manuscript.Printed(List<Row> rows, boolean centred) -> {
                for (Row row : rows) {
                    wide.addAll(row(row, centred, above));
                    above = 0;
                }
            }
            case Manuscript.Foot(List<Row> rows) -> rows.forEach(row -> foot.addAll(row(row, false, 0)));
            case Manuscript.PageEnd() -> wide.add(PAGE_END);
            case Manuscript.Heading(String text) ->
                wide.addAll(row(new Row(Manuscript.Look.HEADING, text), false, above));
            case Manuscript.Paragraph _, Manuscript.Listed _, Manuscript.Table _, Manuscript.Wide _ -> block(block);
        }
    }

    private List<SetLine> row(Row row, boolean centred, double above) {
        double room = PAGE.getWidth() - 2 * MARGIN;
        double size = row.look().size;
        return wrapped(row.text(), size, row.look().bold, 0, 0, above, room).stream()
                .map(line -> new SetLine(
                        line.text(),
                        size,
                        line.bold(),
                        centred ? Math.max(0, (room - width(line.text(), size)) / 2) : 0,
                        line.above()))
                .toList();
    }

    private List<SetLine> wrapped(String text, double size, boolean strong, double first, double next, double above) {
        return wrapped(text, size, strong, first, next, above, column);
    }

    private List<SetLine> wrapped(
            String text, double size, boolean strong, double first, double next, double above, double room) {
        var lines = new ArrayList<SetLine>();
        var line = new StringBuilder();
        for (String word : drawable(text).split(" ")) {
            double indent = lines.isEmpty() ? first : next;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) + indent > room) {
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
                draw(content, drawable(manuscript.furniture()), MARGIN, PAGE.getHeight() - 36, 8, plain);
            }
            if (layout.furniture() == Furniture.NUMBER || layout.furniture() == Furniture.HEAD_AND_NUMBER) {
                draw(content, String.valueOf(number), PAGE.getWidth() / 2 - 4, 34, 9, plain);
            }
            double y = overAllColumns(content, number);
            for (int i = 0; i < layout.columns() && !left.isEmpty() && y > 0; i++) {
                column(content, MARGIN + i * (column + GUTTER), y, number == 1 ? foot.size() * FOOT : 0);
            }
        }
    }

    /// The place where the columns begin; 0 if the page is at its end.
    private double overAllColumns(PDPageContentStream content, int number) throws IOException {
        double y = PAGE.getHeight() - MARGIN;
        if (number == 1) {
            for (int i = 0; i < foot.size(); i++) {
                line(content, foot.get(i), MARGIN, MARGIN + (foot.size() - 1 - i) * FOOT);
            }
        }
        double floor = MARGIN + (number == 1 ? foot.size() * FOOT : 0) + 14;
        while (!wide.isEmpty()) {
            SetLine line = wide.peek();
            double height = line.above() + line.size() * 1.2;
            if (line == PAGE_END || y - height < floor) {
                if (line == PAGE_END) {
                    wide.pop();
                }
                return 0;
            }
            y -= height;
            line(content, wide.pop(), MARGIN, y);
        }
        return y;
    }

    private void column(PDPageContentStream content, double x, double top, double below) throws IOException {
        double y = top;
        double floor = MARGIN + below;
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
