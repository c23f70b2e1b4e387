package org.ibid.library.audit;

import static java.util.Objects.requireNonNull;

/// The style whose demands a list is measured by.
///
/// @param title  what to call it
/// @param demand what it asks of a work
public record ChosenStyle(String title, Demand demand) {

    public ChosenStyle {
        requireNonNull(title, "title");
        requireNonNull(demand, "demand");
    }
}
