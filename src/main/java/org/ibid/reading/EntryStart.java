package org.ibid.reading;

import java.util.regex.Pattern;

/// How the lines of a reference list begin and end, for those who put lines together.
public final class EntryStart {

    private static final Pattern LAST_PIECE = Pattern.compile("(?s).*(?:\\d|https?://\\S{1,300})\\.?");

    private EntryStart() {}

    /// Whether a line looks like the beginning of an entry: a name, a title in quotation marks, a year right behind.
    public static boolean isPlain(String line) {
        return Beginnings.start(line) > 0;
    }

    /// Whether a line begins with names and a year.
    public static boolean isDated(String line) {
        return Beginnings.start(line) > 0 && Beginnings.isDated(line);
    }

    /// Whether a line begins with names and a year, or with a name whose family name stands first.
    public static boolean isNamed(String line) {
        return Beginnings.isByName(line) || isDated(line);
    }

    /// Whether a line begins with a name, behind a line that ends as entries do (a year, pages, an address) and is not
    /// only the names and the year of one.
    public static boolean isByName(String line, String above) {
        return Beginnings.start(line) >= 3
                && LAST_PIECE.matcher(above).matches()
                && !(isPlain(above) && Beginnings.isDated(above));
    }

    /// Whether a line is the heading of a reference list, in any of the languages that are read.
    public static boolean isListHeading(String line) {
        return ReferenceList.isHeading(line) && !ReferenceList.isNotes(line);
    }

    /// Whether a line is the heading that a paper's body begins with, in any of the languages that are read.
    public static boolean isBodyHeading(String line) {
        return Landmarks.isIntroduction(line);
    }

    /// Whether an entry may end with this line.
    public static boolean hasEnded(String line) {
        return Beginnings.ended(line) > 0;
    }
}
