package org.ibid.library;

/// A library has as many unfinished jobs as it may have.
public final class TooManyJobs extends RuntimeException {

    private final int limit;

    TooManyJobs(int limit) {
        super("This library has " + limit + " unfinished jobs, as many as it may have (ibid.batch.jobs)."
                + " Wait until one is done, or cancel one.");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
