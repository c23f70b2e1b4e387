package org.ibid.api;

/// More files at once than the service takes.
final class TooManyFiles extends RuntimeException {

    private final int limit;

    TooManyFiles(int limit) {
        super("There are more than " + limit + " files, the most that are taken at once (ibid.batch.files)."
                + " Hand them in in several parts.");
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
