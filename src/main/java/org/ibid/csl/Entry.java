package org.ibid.csl;

import static java.util.Objects.requireNonNull;

/// One entry of a bibliography.
///
/// @param id   the `id` of the work; its place among the works given, from 0, if it has none
/// @param text the entry in the bibliography's format, without the element or the line end around it
public record Entry(String id, String text) {
    public Entry {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
    }
}
