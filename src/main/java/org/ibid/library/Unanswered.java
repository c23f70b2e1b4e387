package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import org.ibid.lookup.Service;
import org.ibid.lookup.ServiceFailed;

/// A registry that did not answer.
///
/// @param why   in a sentence
/// @param until when it may be asked again; empty if asking again brings nothing
public record Unanswered(Service service, String why, Optional<Instant> until) {

    static Unanswered of(ServiceFailed failed) {
        return new Unanswered(failed.service(), failed.sentence(), failed.until());
    }
}
