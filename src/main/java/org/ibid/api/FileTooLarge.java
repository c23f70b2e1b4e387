package org.ibid.api;

/// A file with more bytes than the service takes.
final class FileTooLarge extends RuntimeException {

    private final long limit;

    FileTooLarge(long limit) {
        super("The file has more than " + limit + " bytes, the most that is taken (ibid.papers.largest).");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
