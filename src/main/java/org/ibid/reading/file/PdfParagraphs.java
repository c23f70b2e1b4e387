package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.reading.EntryStart;

/// Joins lines into paragraphs, over columns and pages too, and takes footnotes out to the end.
final class PdfParagraphs {

    private static final Pattern NOTE = Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|\\d{1,3}(?= [\\p{Lu}“\"]))\\s*");
    private static final Pattern ENTRY = Pattern.compile("^(?:\\[\\d{1,4}\\]|\\d{1,3}\\.\\s+\\p{Lu}|[•–]\\s).*");
    private static final Pattern LABELLED = Pattern.compile("^(?:\\((\\d{1,3})\\)|(\\d{1,3}))\\s+\\p{L}.*");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.?!:;”\"’)\\]¹²³⁴⁵⁶⁷⁸⁹⁰]");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:key ?words|index terms|palabras clave|mots[-"
            + " ]clés|schlüssel\\p{L}+|abstract|resumen|received|doi|citation|correspondence|e-?mail(?:"
            + " address)?|source|stable url|published by)\\s?[:—].*");
    private static final double SMALLER = 0.93;
    private static final int LONGEST_HEADING = 90;
    private static final double SHORT = 0.35;
    private static final double TITLE = 1.3;
    private static final double MANY = 0.3;
    private static final double LARGE = 1.09;
    private static final double WIDEST_INDENT = 4;

    private record Placed(PdfPiece line, double left, double right, boolean opens) {}

    private final PaperBody body;
    private final PdfHyphens hyphens;
    private final double size;
    private final double leading;
    private final List<StringBuilder> notes = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Optional<Placed> last = Optional.empty();
    private boolean inReferences;
    private int numbered;
    private boolean hangs;
    private boolean inTable;
    private boolean inFront = true;
    private double pageWidth;
    private List<PdfColumns.Block> feet = List.of();

    PdfParagraphs(PaperBody body, List<PdfPage> pages) {
        this.body = body;
        this.hyphens = new PdfHyphens(pages);
        this.size = size(pages);
        this.leading = leading(pages, size);
    }

    /// The size of the running text: the largest that many letters have. Its notes may have more letters than itself.
    private static double size(List<PdfPage> pages) {
        var sizes = new TreeMap<Double, Integer>();
        int all = 0;
        for (PdfPage page : pages) {
            for (PdfPiece piece : page.pieces()) {
                sizes.merge(piece.size(), piece.text().length(), Integer::sum);
                all += piece.text().length();
            }
        }
        int enough = (int) (MANY * all);
        return sizes.descendingMap().entrySet().stream()
                .filter(each -> each.getValue() > enough)
                .findFirst()
                .or(() -> sizes.entrySet().stream().max(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    void write(List<PdfPage> pages) {
        body.setProminent(PdfTitle.in(pages, size));
        var columns = new PdfColumns(pages);
        for (PdfPage page : pages) {
            inFront = inFront && page == pages.getFirst();
            pageWidth = page.width();
            if (inFront) {
                first(PdfFoot.of(columns.ofFirst(page), size, page.height()), page.height());
            } else {
                columns.of(page).forEach(block -> write(block, page.height()));
            }
        }
        flush();
        for (StringBuilder note : notes) {
            Matcher label = NOTE.matcher(note);
            boolean numbered = label.find();
            body.note(numbered ? digits(label.group(1)) : "", Prose.of(note.substring(numbered ? label.end() : 0)));
        }
    }

    /// A first page; its foot is written above the heading of the body, or behind the page if there is none.
    private void first(PdfFoot page, double height) {
        feet = page.feet();
        page.above().forEach(block -> write(block, height));
        foot();
    }

    private void foot() {
        List<PdfColumns.Block> blocks = feet;
        feet = List.of();
        if (!blocks.isEmpty()) {
            flush();
            for (PdfColumns.Block block : blocks) {
                for (int i = 0; i < block.lines().size(); i++) {
                    front(block, i);
                }
            }
            flush();
        }
    }

    private static String digits(String raised) {
        var digits = new StringBuilder();
        raised.chars().forEach(c -> digits.append(Character.isDigit(c) ? c - '0' : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
        return digits.toString();
    }

    private void write(PdfColumns.Block block, double height) {
        int end = notesFrom(block.lines(), height);
        hangs = inReferences && hangs(block, 0);
        for (int i = 0; i < end; i++) {
            PdfPiece line = block.lines().get(i);
            boolean heading = isHeading(line);
            inFront &= !EntryStart.isBodyHeading(line.text()) && !EntryStart.isListHeading(line.text());
            if (inFront) {
                front(block, i);
                continue;
            }
            if (heading) {
                foot();
            }
            if (heading) {
                inReferences = false;
                hangs = false;
            }
            write(new Placed(line, block.left(), block.right(), i == 0));
            if (EntryStart.isListHeading(line.text())) {
                inReferences = true;
                numbered = 0;
                hangs = hangs(block, i + 1);
            }
        }
        for (PdfPiece line : block.lines().subList(end, block.lines().size())) {
            note(line.text());
        }
    }

    /// Above the body each cell of a line stands alone, and a line that could have taken the next word was ended on
    /// purpose: another author, another institution.
    private void front(PdfColumns.Block block, int index) {
        PdfPiece line = block.lines().get(index);
        boolean broken = index == 0
                ? last.filter(above -> PdfFront.isShort(above.line(), pageWidth))
                                .isPresent()
                        && !Character.isLowerCase(line.text().codePointAt(0))
                : line.size() <= LARGE * size && PdfFront.isBroken(block.lines(), index, pageWidth);
        if (PdfFront.areApart(line)) {
            flush();
            Stream.of(line.text().split("\t")).forEach(body::paragraph);
        } else {
            if (broken) {
                flush();
            }
            write(new Placed(line, block.left(), block.right(), index == 0));
        }
    }

    /// The first of the small lines at the foot of a column that begin with a raised number, or of all where a note of
    /// the column before goes on.
    private int notesFrom(List<PdfPiece> lines, double height) {
        int from = lines.size();
        boolean open = !notes.isEmpty() && !EntryStart.hasEnded(notes.getLast().toString());
        for (int i = lines.size() - 1; i >= 0 && !inReferences; i--) {
            PdfPiece line = lines.get(i);
            if (line.size() > SMALLER * size || line.y() < 0.3 * height) {
                break;
            }
            from = open || NOTE.matcher(line.text()).find() ? i : from;
        }
        return from;
    }

    private void note(String line) {
        if (NOTE.matcher(line).find() || notes.isEmpty()) {
            notes.add(new StringBuilder(line));
        } else {
            hyphens.join(notes.getLast(), line);
        }
    }

    /// The distance of lines in a paragraph: the smallest that is frequent. Most distances may be those of
    /// paragraphs.
    private static double leading(List<PdfPage> pages, double size) {
        var gaps = new TreeMap<Double, Integer>();
        int all = 0;
        for (PdfPage page : pages) {
            for (int i = 1; i < page.pieces().size(); i++) {
                double gap = page.pieces().get(i).y() - page.pieces().get(i - 1).y();
                if (gap > 0.8 * size && gap < 3 * size) {
                    gaps.merge(Math.round(gap * 2) / 2.0, 1, Integer::sum);
                    all++;
                }
            }
        }
        int enough = Math.max(1, all / 10);
        return gaps.entrySet().stream()
                .filter(gap -> gap.getValue() >= enough)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(1.2 * size);
    }

    private boolean isHeading(PdfPiece line) {
        return line.size() > LARGE * size || line.bold() && line.text().length() < LONGEST_HEADING;
    }

    /// In a list of references only the first lines of entries stand at the edge, if any lines are indented.
    private boolean hangs(PdfColumns.Block block, int from) {
        List<PdfPiece> list = new ArrayList<>();
        for (PdfPiece line : block.lines().subList(from, block.lines().size())) {
            if (isHeading(line)) {
                break;
            }
            list.add(line);
        }
        long indented =
                list.stream().filter(line -> isIndented(line, block.left())).count();
        return indented * 5 > list.size();
    }

    private static boolean isIndented(PdfPiece line, double left) {
        return line.x() - left > 0.8 * line.size();
    }

    private void write(Placed next) {
        if (isRow(next)) {
            row(next.line().text().replace("\t", " | "));
            return;
        }
        inTable = false;
        if (last.isPresent() && begins(last.get(), next)) {
            flush();
        }
        hyphens.join(paragraph, next.line().text());
        last = Optional.of(next);
    }

    /// Justified lines have wide gaps too, but always fill their column, from the indent of an entry perhaps.
    private boolean isRow(Placed next) {
        PdfPiece line = next.line();
        double left = hangs ? WIDEST_INDENT : 1;
        boolean fills = line.x() - next.left() < left * line.size() && next.right() - line.right() < line.size();
        return line.cells() > (inTable ? 1 : 2) && (inTable || !fills);
    }

    private void row(String line) {
        if (inTable) {
            body.line(Prose.of(line));
        } else {
            flush();
            body.paragraph(line);
        }
        inTable = true;
    }

    private void flush() {
        body.paragraph(paragraph.toString());
        paragraph.setLength(0);
        last = Optional.empty();
    }

    private boolean begins(Placed before, Placed next) {
        PdfPiece above = before.line();
        PdfPiece line = next.line();
        boolean otherFace = Math.abs(above.size() - line.size()) > 0.09 * above.size()
                || above.bold() != line.bold()
                        && !Character.isLowerCase(line.text().codePointAt(0));
        if (LABEL.matcher(line.text()).matches() && !isMidSentence(above.text())) {
            return true;
        }
        boolean numberedNext = inReferences && isNumbered(line.text(), above.text());
        if (otherFace || numberedNext || ENTRY.matcher(line.text()).matches() && !isMidSentence(above.text())) {
            return true;
        }
        boolean indented = isIndented(line, next.left());
        boolean flush = inReferences && !hangs && EntryStart.hasEnded(above.text());
        if (next.opens()) {
            return hangs ? !indented : flush ? EntryStart.isPlain(line.text()) : !goesOn(above.text(), line.text());
        }
        double room = line.size() > 1.09 * size ? 1.45 : 1.15;
        if (line.y() - above.y() > Math.max(1.25 * leading, room * line.size()) + 0.5) {
            return true;
        }
        if (hangs) {
            return !indented;
        }
        boolean fits = line.firstWord() + PdfFront.SPACE * line.size() < before.right() - above.right();
        if (flush) {
            return fits || EntryStart.isDated(line.text()) || EntryStart.isByName(line.text(), above.text());
        }
        if (inReferences && fits && EntryStart.isNamed(line.text()) && !isMidSentence(above.text())) {
            return true;
        }
        if (fits && !inReferences && isShort(before) && !above.text().matches("(?s).*[-‐–,]")) {
            return true;
        }
        boolean newIndent = indented && !isIndented(above, before.left());
        boolean isCentred = indented && isIndented(above, before.left());
        return newIndent && ENDED.matcher(above.text()).matches()
                || fits && !isCentred && ENDED.matcher(above.text()).matches();
    }

    /// Whether a line ends long before its column does, as where a header has something else on each line. Titles may.
    private boolean isShort(Placed line) {
        double column = line.right() - line.left();
        PdfPiece piece = line.line();
        return isHeading(piece)
                ? piece.size() < TITLE * size && !piece.bold() && piece.right() - piece.x() < SHORT * column
                : line.right() - piece.right() > SHORT * column;
    }

    /// Whether the next number of the list stands before a line. The first is believed at once if it stands in
    /// brackets.
    private boolean isNumbered(String line, String above) {
        Matcher label = LABELLED.matcher(line);
        if (!label.matches()) {
            return false;
        }
        int number = Integer.parseInt(label.group(1) == null ? label.group(2) : label.group(1));
        boolean next = number == numbered + 1 && (numbered > 0 || label.group(1) != null);
        if (!next && !EntryStart.hasEnded(above)) {
            return false;
        }
        numbered = next ? number : numbered;
        return true;
    }

    private static boolean isMidSentence(String above) {
        return above.matches(
                "(?s).*(?:[,;:&]|(?<![\\p{L}\\p{M}\\d_])(?:and|und|et|y|e|or|of|the|in|see|(?:pp?|[Nn][ro]|[Vv]ol|Bd|vgl|S)\\.))");
    }

    /// Whether the end of a column is no end of a paragraph.
    private static boolean goesOn(String above, String below) {
        boolean cut = above.endsWith("-") || above.endsWith("\u2010");
        return cut
                || !ENDED.matcher(above).matches() && !below.matches("(?s)(?:\\p{Lu}{2}|\\d{1,2}\\.? \\p{Lu}).*")
                || Character.isLowerCase(below.codePointAt(0));
    }
}
