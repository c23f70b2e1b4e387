package org.ibid.csl.suite;

import static java.util.Objects.requireNonNull;

/// What became of one fixture.
///
/// @param name     the fixture's
/// @param expected the text that must come out
/// @param got      the text that did, or in words why none did
public record SuiteOutcome(String name, String expected, String got) {
    public SuiteOutcome {
        requireNonNull(name, "name");
        requireNonNull(expected, "expected");
        requireNonNull(got, "got");
    }

    /// Whether both texts are the same, byte for byte.
    public boolean passed() {
        return expected.equals(got);
    }
}
