package org.ibid.csl.text;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/// A stretch of set text that looks the same throughout. Its text is plain: nothing in it is markup of any format.
///
/// @param faces  how it looks; italics inside italics have none
/// @param link   where it leads, an `http` or `https` address; empty if nowhere
/// @param layout where the block stands that it belongs to
public record Run(String text, Set<Face> faces, String link, Layout layout) {

    public Run {
        requireNonNull(text, "text");
        requireNonNull(link, "link");
        requireNonNull(layout, "layout");
        faces = Set.copyOf(faces);
    }

    /// How a run looks.
    public enum Face {
        ITALIC,
        BOLD,
        SMALL_CAPS,
        UNDERLINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /// Where a block stands (CSL 1.0.2, "Display" and "second-field-align").
    public enum Layout {
        INLINE,
        BLOCK,
        LEFT_MARGIN,
        RIGHT_INLINE,
        INDENT
    }
}
