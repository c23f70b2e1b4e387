package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;

/// Something to be said of a place in a style.
///
/// @param line    from 1; 0 where it has no place
/// @param column  from 1; 0 where it has no place
/// @param message what it is and how to mend it
public record StyleRemark(int line, int column, String message) {
    public StyleRemark {
        requireNonNull(message, "message");
    }

    static StyleRemark at(Xml place, String message) {
        return new StyleRemark(place.line(), place.column(), message);
    }

    static StyleRemark of(NotReadable fault) {
        return new StyleRemark(fault.line(), fault.column(), fault.getMessage());
    }
}
