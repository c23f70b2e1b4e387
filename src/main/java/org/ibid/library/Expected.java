package org.ibid.library;

import java.util.Set;

/// What a writer takes the works it changes for (RFC 9110, section 13.1.1): a write on another version is
/// refused.
public sealed interface Expected {

    /// The writer does not say.
    record Nothing() implements Expected {}

    /// Any version will do.
    record Anything() implements Expected {}

    /// One of these versions.
    record Versions(Set<Long> numbers) implements Expected {
        public Versions {
            numbers = Set.copyOf(numbers);
        }
    }
}
