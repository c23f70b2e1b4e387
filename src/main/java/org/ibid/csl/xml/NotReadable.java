package org.ibid.csl.xml;

/// Thrown when a style or locale file cannot be read as XML or does not say what it has to.
public final class NotReadable extends RuntimeException {

    private final int line;
    private final int column;

    /// @param line   from 1; 0 if not known
    /// @param column from 1; 0 if not known
    /// @param reason what is wrong and how to mend it, in words for the file's author
    public NotReadable(int line, int column, String reason) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
    }

    /// A fault at an element.
    public NotReadable(Xml place, String reason) {
        this(place.line(), place.column(), reason);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
