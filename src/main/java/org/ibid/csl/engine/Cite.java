package org.ibid.csl.engine;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// One cite of a [Cluster]; a part that is absent is an empty string.
///
/// @param id       the cited work's `id`
/// @param locator  the place in it: "27–36"
/// @param label    what the locator counts, as CSL names it: `page` (also if empty), `chapter`, `figure`...
/// @param prefix   text before it: "see"
/// @param suffix   text after it
/// @param part     whether authors, or all but authors, are left out
/// @param position where it stands among the cites of its work; reckoned by the document if null, for clusters that are
///                 rendered by themselves otherwise `first`
/// @param nearNote whether the work was cited in a note nearby, where the position is given
public record Cite(
        String id,
        String locator,
        String label,
        String prefix,
        String suffix,
        Part part,
        @Nullable Position position,
        boolean nearNote) {

    /// Which part of a cite is printed.
    public enum Part {
        WHOLE,
        SUPPRESS_AUTHOR,
        AUTHOR_ONLY
    }

    /// The positions of CSL 1.0.2 ("Choose", `position`), from the first to the closest; each implies those between
    /// `SUBSEQUENT` and itself.
    public enum Position {
        FIRST,
        SUBSEQUENT,
        IBID,
        IBID_WITH_LOCATOR
    }

    public Cite {
        requireNonNull(id, "id");
        requireNonNull(locator, "locator");
        requireNonNull(label, "label");
        requireNonNull(prefix, "prefix");
        requireNonNull(suffix, "suffix");
        requireNonNull(part, "part");
    }

    /// A cite of a whole work.
    public static Cite of(String id) {
        return new Cite(id, "", "", "", "", Part.WHOLE, null, false);
    }
}
