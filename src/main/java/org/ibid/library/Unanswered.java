package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import org.ibid.lookup.NotAllowed;
import org.ibid.lookup.Service;
import org.ibid.lookup.ServiceFailed;

/// A registry that did not answer.
///
/// @param why     in a sentence
/// @param until   when it may be asked again; empty if asking again brings nothing
/// @param refused whether it lets Ibid ask nothing at all, so that nothing else is asked of it either
public record Unanswered(Service service, String why, Optional<Instant> until, boolean refused) {

    static Unanswered of(ServiceFailed failed) {
        return new Unanswered(failed.service(), failed.sentence(), failed.until(), failed instanceof NotAllowed);
    }
}
