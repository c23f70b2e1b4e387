package org.ibid.library;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A field of a work, where it was found, and what a person says of it.
///
/// @param variable  its CSL name, or `type`
/// @param value     what holds, as it stands in CSL-JSON; null if a person took the field away
/// @param found     what was found, which would hold if no person had said otherwise; null if nothing was
/// @param foundIn   where; empty if nothing was found
/// @param overruled who says otherwise, if someone does
public record StoredField(
        String variable,
        @Nullable Object value,
        @Nullable Object found,
        Optional<Origin> foundIn,
        Optional<Overruled> overruled) {

    /// A person's word on a field.
    ///
    /// @param by  who
    /// @param at  when
    /// @param why in their words; may be empty
    public record Overruled(String by, Instant at, String why) {}
}
