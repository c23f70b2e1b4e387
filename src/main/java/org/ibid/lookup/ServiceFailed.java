package org.ibid.lookup;

import java.time.Instant;
import java.util.Optional;

/// A registry did not answer, or not with what its documentation says.
public sealed class ServiceFailed extends RuntimeException permits NotAllowed, Refused {

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

    /// When it may be asked again; empty if asking again brings nothing.
    public Optional<Instant> until() {
        return until;
    }

    /// In one sentence, without its stack.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
