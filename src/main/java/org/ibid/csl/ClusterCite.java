package org.ibid.csl;

import static java.util.Objects.requireNonNull;

/// One cite of a [Cluster]; a part that is absent is an empty string.
///
/// @param id             the cited work's `id`
/// @param locator        the place in it: "27–36"
/// @param label          what the locator counts, as CSL names it: `page` (also if empty), `chapter`, `figure`...
/// @param prefix         text before it: "see"
/// @param suffix         text after it
/// @param suppressAuthor whether the authors are left out, because the sentence names them
public record ClusterCite(
        String id, String locator, String label, String prefix, String suffix, boolean suppressAuthor) {
    public ClusterCite {
        requireNonNull(id, "id");
        requireNonNull(locator, "locator");
        requireNonNull(label, "label");
        requireNonNull(prefix, "prefix");
        requireNonNull(suffix, "suffix");
    }

    /// A cite of a whole work.
    public static ClusterCite of(String id) {
        return new ClusterCite(id, "", "", "", "", false);
    }

    /// The same cite of a work by another name.
    ClusterCite as(String otherId) {
        return new ClusterCite(otherId, locator, label, prefix, suffix, suppressAuthor);
    }
}
