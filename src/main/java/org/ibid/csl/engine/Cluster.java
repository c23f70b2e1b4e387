package org.ibid.csl.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// One citation of a document: one or more cites at one place of the text (`csl-citation.json`).
///
/// @param cites at least one
/// @param note  the number of the note it stands in; 0 in running text
/// @param mode  whether the whole citation is special
public record Cluster(List<Cite> cites, int note, Mode mode) {

    /// @param infix text between the authors and the rest of a composite citation; empty for none
    public record Mode(Kind kind, String infix) {
        public static final Mode USUAL = new Mode(Kind.USUAL, "");

        public Mode {
            requireNonNull(kind, "kind");
            requireNonNull(infix, "infix");
        }
    }

    /// What of a citation is printed (`properties.mode` of citeproc-js).
    public enum Kind {
        USUAL,
        /// "Khan (2021)": the authors outside, the rest as a citation.
        COMPOSITE,
        /// The authors of the first cite only.
        AUTHOR_ONLY,
        /// All but the authors of the first cite.
        SUPPRESS_AUTHOR
    }

    public Cluster {
        cites = List.copyOf(cites);
        if (cites.isEmpty()) {
            throw new IllegalArgumentException("a citation has at least one cite");
        }
    }

    /// A citation in running text or a note.
    public Cluster(List<Cite> cites, int note) {
        this(cites, note, Mode.USUAL);
    }
}
