package org.ibid.api;

/// A file with more entries than are taken at once.
final class TooManyEntries extends RuntimeException {

    private final int limit;

    /// @param setting what sets the limit
    TooManyEntries(int limit, String setting) {
        super("The file has more than " + limit + " entries, the most that are taken here (" + setting
                + "). Send it in several parts.");
        this.limit = limit;
    }

    /// @param message what there is too much of, and what to do
    TooManyEntries(String message, int limit) {
        super(message);
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
