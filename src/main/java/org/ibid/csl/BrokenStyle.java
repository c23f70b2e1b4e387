package org.ibid.csl;

import org.ibid.csl.xml.NotReadable;

/// A style that cannot be used. The message says the fault and how to mend it.
public final class BrokenStyle extends RuntimeException {

    private final String id;
    private final String fault;
    private final int line;
    private final int column;

    public BrokenStyle(String id, int line, int column, String fault) {
        super("Style \"" + id + "\"" + (line > 0 ? ", line " + line + ", column " + column : "") + ": " + fault);
        this.id = id;
        this.fault = fault;
        this.line = line;
        this.column = column;
    }

    static BrokenStyle of(String id, NotReadable fault) {
        return new BrokenStyle(id, fault.line(), fault.column(), fault.getMessage());
    }

    /// What is wrong and how to mend it, without the style's name and place.
    public String fault() {
        return fault;
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
