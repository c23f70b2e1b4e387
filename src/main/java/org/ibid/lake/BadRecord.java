package org.ibid.lake;

/// A line of a lake that cannot be read. The message says which, and what it should be.
public final class BadRecord extends RuntimeException {
    public BadRecord(String message) {
        super(message);
    }

    /// The same, said of a line of a file.
    BadRecord at(long line) {
        return new BadRecord("Line " + line + ": " + getMessage());
    }
}
