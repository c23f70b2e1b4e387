package org.ibid.exchange.csljson;

/// A text that is not JSON. The message says what is wrong; [#line] and [#column] say where.
public final class MalformedJson extends RuntimeException {

    private final int line;
    private final int column;

    public MalformedJson(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /// The line of the fault, from 1.
    public int line() {
        return line;
    }

    /// The column of the fault, from 1, in UTF-16 units.
    public int column() {
        return column;
    }
}
