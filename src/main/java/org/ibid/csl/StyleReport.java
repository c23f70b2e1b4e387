package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// What was found of a style that somebody sent.
///
/// @param valid    whether it can be used: there are no faults
/// @param faults   what keeps it from being used, each with its place
/// @param warnings what is odd, but does not
/// @param style    what it says of itself; empty if it is not valid
/// @param preview  what it makes of some works; empty if it is not valid
public record StyleReport(
        boolean valid,
        List<StyleRemark> faults,
        List<StyleRemark> warnings,
        Optional<StyleInfo> style,
        Optional<Preview> preview) {
    public StyleReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        requireNonNull(style, "style");
        requireNonNull(preview, "preview");
    }

    static StyleReport refused(List<StyleRemark> faults, List<StyleRemark> warnings) {
        return new StyleReport(false, faults, warnings, Optional.empty(), Optional.empty());
    }
}
