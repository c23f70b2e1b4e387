package org.ibid.library;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.lookup.Notice;
import org.ibid.lookup.Service;
import org.ibid.work.Work;

/// A work as a registry has it, and whether it is the one that was looked up.
///
/// @param service     the registry
/// @param identifier  under what it was asked, `doi:10.1000/182`; empty if it was searched for by words
/// @param csl         its record there
/// @param match       whether it is the same source, so surely that its fields may be taken over
/// @param likeness    whether it is, may be, or is not
/// @param probability that it is, 0 to 1
/// @param evidence    what speaks for that, and against; the weightiest first
/// @param notices     what the registry says happened to it
/// @param at          when the registry was asked
public record Match(
        Service service,
        String identifier,
        Work csl,
        boolean match,
        Answer likeness,
        double probability,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Notice> notices,
        Instant at) {

    public Match {
        requireNonNull(service, "service");
        requireNonNull(csl, "csl");
        evidence = List.copyOf(evidence);
        notices = notices == null ? List.of() : List.copyOf(notices);
    }
}
