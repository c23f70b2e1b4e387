package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import org.ibid.lookup.Notice.Kind;
import org.ibid.lookup.Service;

/// What a registry says happened to a work.
///
/// @param kind    what
/// @param service the registry
/// @param other   the identifier of the other work, `doi:10.1000/182`; empty if none is named
/// @param key     the other work's key, if the library has it
/// @param label   in the registry's words; may be empty
/// @param at      when the registry was asked
public record StoredNotice(Kind kind, Service service, String other, Optional<String> key, String label, Instant at) {}
