package org.ibid.csl;

/// A style that cannot be used. The message says the fault and how to mend it.
public final class BrokenStyle extends RuntimeException {

    private final String id;
    private final int line;
    private final int column;

    public BrokenStyle(String id, int line, int column, String fault) {
        super("Style \"" + id + "\"" + (line > 0 ? ", line " + line + ", column " + column : "") + ": " + fault);
        this.id = id;
        this.line = line;
        this.column = column;
    }

    /// The style's id.
    public String id() {
        return id;
    }

    /// The line of the fault, from 1; 0 where the fault has no place.
    public int line() {
        return line;
    }

    /// The column of the fault, from 1; 0 where the fault has no place.
    public int column() {
        return column;
    }
}
