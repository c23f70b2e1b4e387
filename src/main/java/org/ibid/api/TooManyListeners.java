package org.ibid.api;

/// As many streams of events are open as the service keeps open.
final class TooManyListeners extends RuntimeException {

    private final int limit;

    TooManyListeners(int limit) {
        super("There are " + limit + " streams of events open, the most that are (ibid.batch.listeners)."
                + " Ask for the job itself instead, now and then.");
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
