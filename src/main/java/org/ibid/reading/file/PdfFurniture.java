package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes running heads, running feet and page numbers away: what stands at the edge of several pages, with
/// only the numbers in it changing.
final class PdfFurniture {

    private static final double EDGE = 0.115;
    private static final double NUMBER_EDGE = 0.17;
    private static final double LARGER = 0.8;
    private static final int FEW_PAGES = 6;
    private static final double ALONE = 0.07;
    private static final Pattern NUMBER = Pattern.compile("[-–\\s]*\\d{1,4}[-–\\s]*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    /// What browsers print above and below a page: when it was printed, and which page it is, beside an address.
    private static final Pattern PRINTED_AT =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d{2}(?:\\s[AP]M)?");
    private static final Pattern PAGE_OF = Pattern.compile("\\d{1,4}/\\d{1,4}");
    private static final Pattern ADDRESS_ALONE = Pattern.compile("(?:file:///|https?://)\\S+");
    private static final Pattern ADDRESS = Pattern.compile("doi|https?:|www\\.");

    /// A running head has fewer pieces.
    private static final int MOST_PIECES = 50;

    private PdfFurniture() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            double title = title(page);
            page.pieces().stream()
                    .filter(piece -> isAtEdge(piece, page, title))
                    .forEach(piece -> here.add(key(piece, page)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int enough = pages.size() <= FEW_PAGES ? 2 : 3;
        var without = new ArrayList<PdfPage>();
        for (PdfPage page : pages) {
            boolean mayBeAlone = !without.isEmpty()
                    && page.pieces().stream()
                                    .filter(piece -> isFarAbove(piece, page))
                                    .count()
                            <= MOST_PIECES;
            double title = title(page);
            Set<PdfPiece> ofBrowser = ofBrowser(page);
            List<PdfPiece> pieces = page.pieces().stream()
                    .filter(piece -> !isAtEdge(piece, page, title) || seen.get(key(piece, page)) < enough)
                    .filter(piece -> !isNumberBelow(piece, page))
                    .filter(piece -> !ofBrowser.contains(piece))
                    .filter(piece -> !mayBeAlone || !isAlone(piece, page) || goesOn(without.getLast(), piece))
                    .toList();
            without.add(new PdfPage(pieces, page.width(), page.height()));
        }
        return without;
    }

    /// A number that stands alone below all else is the page's, even if there is only one page.
    private static boolean isNumberBelow(PdfPiece piece, PdfPage page) {
        return NUMBER.matcher(piece.text()).matches()
                && piece.y() > (1 - NUMBER_EDGE) * page.height()
                && page.pieces().stream()
                        .noneMatch(other -> other != piece && other.y() > piece.y() - 1.8 * piece.size());
    }

    /// The first and the last line of a page, if a browser printed them around it.
    private static Set<PdfPiece> ofBrowser(PdfPage page) {
        var found = new HashSet<PdfPiece>();
        List<PdfPiece> head = line(page, Comparator.comparingDouble(PdfPiece::y).reversed());
        if (has(head, PRINTED_AT)) {
            found.addAll(head);
        }
        List<PdfPiece> foot = line(page, Comparator.comparingDouble(PdfPiece::y));
        if (has(foot, PAGE_OF) && has(foot, ADDRESS_ALONE)) {
            found.addAll(foot);
        }
        return found;
    }

    private static List<PdfPiece> line(PdfPage page, Comparator<PdfPiece> outermost) {
        return page.pieces().stream().max(outermost).stream()
                .flatMap(edge -> page.pieces().stream().filter(edge::isLevelWith))
                .toList();
    }

    private static boolean has(List<PdfPiece> line, Pattern pattern) {
        return line.stream().anyMatch(piece -> pattern.matcher(piece.text()).matches());
    }

    /// A small line far above all others is a running head even where a paper has only two pages.
    private static boolean isAlone(PdfPiece piece, PdfPage page) {
        return isFarAbove(piece, page)
                && page.pieces().stream()
                        .filter(other -> !other.isLevelWith(piece))
                        .noneMatch(other -> other.y() < piece.y() + 1.8 * other.size()
                                || piece.size() > 0.95 * other.size() && isFarAbove(other, page));
    }

    /// Whether a line ends the sentence that the page before broke off: the last line of a paragraph stands alone too.
    private static boolean goesOn(PdfPage before, PdfPiece piece) {
        return piece.text().matches("\\p{Ll}.*")
                && !ADDRESS.matcher(piece.text()).lookingAt()
                && before.pieces().stream()
                        .max(Comparator.comparingDouble(PdfPiece::y))
                        .filter(last -> last.text().matches(".*[\\p{L},]"))
                        .isPresent();
    }

    private static boolean isFarAbove(PdfPiece piece, PdfPage page) {
        return piece.y() <= ALONE * page.height();
    }

    private static boolean isAtEdge(PdfPiece piece, PdfPage page, double title) {
        if (piece.size() > title) {
            return false;
        }
        double edge = NUMBER.matcher(piece.text()).matches() ? NUMBER_EDGE : EDGE;
        return piece.y() < edge * page.height() || piece.y() > (1 - edge) * page.height();
    }

    /// Letters above this size are a title's: it may stand on a cover and again on the first page, and is no running
    /// head. More than half of the pieces are much smaller.
    private static double title(PdfPage page) {
        double[] sizes =
                page.pieces().stream().mapToDouble(PdfPiece::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2] / LARGER;
    }

    /// Page numbers alone may stand left on one page and right on the next. Two DOIs are not the same foot:
    /// they may end two notes.
    private static String key(PdfPiece piece, PdfPage page) {
        String small = piece.text().toLowerCase(Locale.ROOT);
        Matcher doi = DOI.matcher(small);
        String identifier = doi.find() ? doi.group() : "";
        String text = identifier
                + small.replace(identifier, "").replaceAll("\\d+", "#").replaceAll("[\\s|·•]+", "");
        String roman = text.matches("[ivxl]{1,6}") ? "#" : text;
        return (piece.y() < page.height() / 2 ? "head " : "foot ") + Math.round(piece.y() / 4) + roman;
    }
}
