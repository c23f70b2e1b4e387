package org.ibid.reading;

/// How the lines of a reference list begin and end, for those who put lines together.
public final class EntryStart {

    private EntryStart() {}

    /// Whether a line looks like the beginning of an entry: a name, a title in quotation marks, a year right behind.
    public static boolean isPlain(String line) {
        return Beginnings.start(line) > 0;
    }

    /// Whether a line begins with names and a year.
    public static boolean isDated(String line) {
        return Beginnings.start(line) > 0 && Beginnings.isDated(line);
    }

    /// Whether an entry may end with this line.
    public static boolean hasEnded(String line) {
        return Beginnings.ended(line) > 0;
    }
}
