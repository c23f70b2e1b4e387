package org.ibid.reading;

import java.util.Set;

/// How sure a field of a paper's own metadata is.
@FunctionalInterface
public interface Assurance {

    /// The probability, 0 to 1, that a field was read right.
    ///
    /// @param variable the field's CSL name, `eISSN` or `email`
    /// @param signs    what speaks for and against it, in kebab-case
    double of(String variable, Set<String> signs);
}
