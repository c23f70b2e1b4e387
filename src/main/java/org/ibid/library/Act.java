package org.ibid.library;

import static java.util.Objects.requireNonNull;

/// By whom something is done, and why.
///
/// @param by  a person's name, or [#LOCAL]
/// @param why in their words; empty if they said nothing
public record Act(String by, String why) {

    /// Whoever sits at this service, when no name was given.
    public static final String LOCAL = "local";

    /// What the service does by itself.
    static final Act OURS = new Act("ibid", "");

    public Act {
        requireNonNull(by, "by");
        requireNonNull(why, "why");
    }

    /// What was done, with the reason behind it if one was given.
    String because(String what) {
        return why.isEmpty() ? what : what + ": " + why;
    }
}
