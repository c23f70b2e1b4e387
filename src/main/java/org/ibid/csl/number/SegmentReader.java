package org.ibid.csl.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one run of numbers: numbers with affixes of letters, joined by commas, dashes, ampersands and words for
/// "and" (CSL 1.0.2, "Choose": `is-numeric`).
final class SegmentReader {

    /// "and" in the languages of the locale files. A value is read before the locale is known.
    private static final Set<String> AND = Set.of(
            "and", "et", "und", "y", "e", "i", "en", "och", "og", "ja", "és", "a", "ve", "и", "та", "і", "και", "eta",
            "și", "ir", "un", "և", "و");

    private final String run;
    private int at;
    private final List<Figure> figures = new ArrayList<>(2);
    private final List<Joint> joints = new ArrayList<>(1);

    private SegmentReader(String run) {
        this.run = run;
    }

    /// @param before what stands before the run
    /// @param label  the label typed before it, or empty
    static Segment read(String before, String label, String run) {
        var reader = new SegmentReader(run);
        boolean isNumeric = reader.readAll();
        return new Segment(
                before,
                label,
                isNumeric ? reader.figures : List.of(),
                isNumeric ? reader.joints : List.of(),
                run.indexOf('\\') < 0 ? run : run.replace("\\-", "-"));
    }

    private boolean readAll() {
        while (true) {
            Figure figure = figure();
            if (figure == null) {
                return false;
            }
            figures.add(figure);
            if (at == run.length()) {
                return true;
            }
            Joint joint = joint();
            if (joint == null) {
                return false;
            }
            joints.add(joint);
        }
    }

    private @Nullable Figure figure() {
        int start = at;
        while (at < run.length() && isPartOfFigure()) {
            at += run.charAt(at) == '\\' ? 2 : 1;
        }
        return at == start ? null : figure(run.substring(start, at));
    }

    private boolean isPartOfFigure() {
        char sign = run.charAt(at);
        return Character.isLetterOrDigit(sign)
                || (sign == '\\' && at + 1 < run.length() && run.charAt(at + 1) == '-')
                || (sign == '/' && isBetweenDigits(1))
                || (sign == ',' && isBetweenDigits(3) && !isDigit(at + 4) && isThousand());
    }

    /// Whether a digit stands before and so many after the current sign.
    private boolean isBetweenDigits(int many) {
        boolean all = isDigit(at - 1);
        for (int i = 1; i <= many; i++) {
            all &= isDigit(at + i);
        }
        return all;
    }

    /// Whether at most three digits stand before the comma: "1,250", not "1250,1260".
    private boolean isThousand() {
        return !(isDigit(at - 2) && isDigit(at - 3) && isDigit(at - 4));
    }

    private boolean isDigit(int place) {
        return place >= 0 && place < run.length() && isDigit(run.charAt(place));
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static @Nullable Figure figure(String typed) {
        String word = typed.indexOf('\\') < 0 ? typed : typed.replace("\\-", "-");
        // An escaped hyphen belongs to the number: the digits after it are an affix, not the number itself.
        int stop = typed.indexOf('\\') < 0 ? word.length() : word.indexOf('-');
        int end = stop;
        while (end > 0 && !isDigit(word.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(word.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return Roman.is(word) ? new Figure("", "", word) : null;
        }
        return new Figure(word.substring(0, start), word.substring(start, end), word.substring(end));
    }

    private @Nullable Joint joint() {
        int start = at;
        skipSpaces();
        boolean comma = at < run.length() && run.charAt(at) == ',';
        if (comma) {
            at++;
            skipSpaces();
        }
        if (at == run.length()) {
            return null;
        }
        Joint joint = sign(comma);
        if (joint == null && at > start) {
            joint = word(comma);
        }
        skipSpaces();
        return joint;
    }

    private @Nullable Joint sign(boolean comma) {
        char sign = run.charAt(at);
        if (sign == '&') {
            at++;
            return new Joint(comma ? Joint.Kind.COMMA_AMPERSAND : Joint.Kind.AMPERSAND, "");
        }
        if (isDash(sign) && !comma) {
            at += sign == '-' && at + 1 < run.length() && run.charAt(at + 1) == '-' ? 2 : 1;
            return Joint.dash(sign);
        }
        return null;
    }

    /// Hyphens, the en dash and the minus, as people and programs put them between pages.
    static boolean isDash(char sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u2011' || sign == '\u2013' || sign == '\u2212';
    }

    private @Nullable Joint word(boolean comma) {
        int end = at;
        while (end < run.length() && Character.isLetter(run.charAt(end))) {
            end++;
        }
        if (end > at && end < run.length() && isSpace(run.charAt(end)) && AND.contains(run.substring(at, end))) {
            String word = run.substring(at, end);
            at = end;
            return new Joint(comma ? Joint.Kind.COMMA_WORD : Joint.Kind.WORD, word);
        }
        return comma ? Joint.COMMA : null;
    }

    private void skipSpaces() {
        while (at < run.length() && isSpace(run.charAt(at))) {
            at++;
        }
    }

    static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00a0' || sign == '\u2009' || sign == '\u202f' || sign == '\n';
    }
}
