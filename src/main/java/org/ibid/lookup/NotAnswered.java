package org.ibid.lookup;

import java.time.Duration;
import java.util.Optional;

/// A question that may be answered if it is asked again: the service is busy, or the line was cut.
final class NotAnswered extends RuntimeException {

    private final Optional<Duration> pause;

    /// @param pause how long the service asks to be left alone
    NotAnswered(String what, Optional<Duration> pause) {
        super(what);
        this.pause = pause;
    }

    Optional<Duration> pause() {
        return pause;
    }
}
