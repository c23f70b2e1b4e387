package org.ibid.lookup;

import java.time.Instant;
import java.util.Optional;

/// A registry did not answer, or not with what its documentation says.
public final class ServiceFailed extends RuntimeException {

    private final Service service;
    private final Optional<Instant> until;

    ServiceFailed(Service service, String what, Optional<Instant> until) {
        super(service.words() + " " + what + ".");
        this.service = service;
        this.until = until;
    }

    public Service service() {
        return service;
    }

    /// Until when it is not asked again; empty if that is not known.
    public Optional<Instant> until() {
        return until;
    }

    /// In one sentence, without its stack.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
