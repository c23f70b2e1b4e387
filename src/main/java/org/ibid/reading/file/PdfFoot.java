package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the first page of a paper says of it at the foot of its columns, in letters smaller than the text's:
/// how its authors are reached, when it came in, whose it is. It belongs to what stands above the body, and
/// would cut a sentence or a reference in two where it stands.
///
/// @param above the columns without it
/// @param feet  the lines themselves, those of a column together
record PdfFoot(List<PdfColumns.Block> above, List<PdfColumns.Block> feet) {

    private static final Pattern APPARATUS = Pattern.compile(
            "(?iu)^\\W{0,3}(?:correspond\\p{L}+\\b|e-?mail\\b|©|\\(c\\) ?\\d{4}|copyright\\b|received\\b.*\\d|"
                    + "cit(?:e|ation)\\b.{0,30}:|(?:academic )?editors?:|edited by\\b|permission to make\\b|proceedings of\\b|"
                    + "\\d{1,3}(?:st|nd|rd|th) .{0,60}(?:conference|workshop|symposium|congress)\\b|97[89]-\\d|doi\\b|"
                    + "https?://(?:dx\\.)?doi\\.org/|acm reference format\\b|\\p{L}{2,16} ?['’]\\d\\d, ).*|.*\\(✉\\).*");
    private static final Pattern NOTE =
            Pattern.compile("^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|\\[?\\d{1,3}[.)\\]]{0,2}(?=\\s[\\p{Lu}“\"‘«„]))\\s*");
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)\\b(?:department|universi\\p{L}+|institut\\p{L}*|facult\\p{L}+|school|college|cent(?:re|er)|academy|"
                    + "laborator\\p{L}+|hospital)\\b");
    private static final double SMALLER = 0.93;
    private static final double HIGHEST = 0.4;
    private static final int MOST_LINES = 40;

    /// @param size   of the letters of the running text
    /// @param height of the page
    static PdfFoot of(List<PdfColumns.Block> blocks, double size, double height) {
        var above = new ArrayList<PdfColumns.Block>();
        var feet = new ArrayList<PdfColumns.Block>();
        for (PdfColumns.Block block : blocks) {
            int from = from(block.lines(), size, height);
            add(block, 0, from, above);
            add(block, from, block.lines().size(), feet);
        }
        return new PdfFoot(above, feet);
    }

    private static void add(PdfColumns.Block block, int from, int to, List<PdfColumns.Block> blocks) {
        if (from < to) {
            blocks.add(new PdfColumns.Block(block.lines().subList(from, to), block.left(), block.right()));
        }
    }

    /// The first of the small lines that a column ends with; behind the last if none of them says what it is.
    private static int from(List<PdfPiece> lines, double size, double height) {
        int from = lines.size();
        while (from > 0
                && lines.get(from - 1).size() <= SMALLER * size
                && lines.get(from - 1).y() > HIGHEST * height) {
            from--;
        }
        List<PdfPiece> small = lines.subList(from, lines.size());
        boolean says = small.size() <= MOST_LINES
                && small.stream()
                        .anyMatch(line -> APPARATUS.matcher(line.text()).matches());
        return says && small.stream().noneMatch(PdfFoot::isNote) ? from : lines.size();
    }

    /// A numbered note explains something; the number of an institution does not.
    private static boolean isNote(PdfPiece line) {
        return NOTE.matcher(line.text()).find()
                && !INSTITUTION.matcher(line.text()).find();
    }
}
