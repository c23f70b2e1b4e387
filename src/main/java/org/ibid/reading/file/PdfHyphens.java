package org.ibid.reading.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins the lines of a PDF's paragraphs.
final class PdfHyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}-\\p{L}{2,}");
    private static final Pattern ADDRESS = Pattern.compile("(?s).*(?:https?://|www\\.|doi\\.org/|doi:\\s?10\\.)\\S*$");
    private static final Pattern ADDRESS_GOES_ON = Pattern.compile("(?s).*[-/=&?_.%#]");
    private static final Pattern CUT = Pattern.compile("(?s).*\\p{L}[-\u2010\u00ad]");
    private static final int LOOKED_BACK = 300;

    /// The words that the text has with a hyphen within a line.
    private final Set<String> hyphenated = new HashSet<>();

    PdfHyphens(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (PdfPiece piece : page.pieces()) {
                WORD.matcher(piece.text()).results().forEach(word -> hyphenated.add(word.group()));
            }
        }
    }

    /// A hyphen at a line's end goes if the word goes on in small letters, unless the text has that very word with
    /// its hyphen elsewhere; inside an address nothing is added or taken away.
    void join(StringBuilder above, String below) {
        String tail = above.substring(Math.max(0, above.length() - LOOKED_BACK));
        boolean inAddress =
                ADDRESS.matcher(tail).matches() && ADDRESS_GOES_ON.matcher(tail).matches();
        boolean inNumber = tail.matches("(?s).*\\d[-–]") && Character.isDigit(below.charAt(0));
        if (tail.isEmpty() || inAddress && !below.contains(". ") || inNumber) {
            above.append(below);
        } else if (CUT.matcher(tail).matches()) {
            above.setLength(above.length() - (isCutWord(tail, below) ? 1 : 0));
            above.append(below);
        } else {
            above.append(' ').append(below);
        }
    }

    private boolean isCutWord(String above, String below) {
        String first = above.substring(0, above.length() - 1).replaceFirst("(?s).*[^\\p{L}]", "");
        String second = below.replaceFirst("(?s)[^\\p{L}].*", "");
        return !second.isEmpty()
                && Character.isLowerCase(second.codePointAt(0))
                && !hyphenated.contains(first + "-" + second);
    }
}
