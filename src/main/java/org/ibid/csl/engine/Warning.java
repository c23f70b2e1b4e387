package org.ibid.csl.engine;

import static java.util.Objects.requireNonNull;

/// Something that an author, or who wrote the style, may not have meant; nothing is left out because of it.
public sealed interface Warning {

    /// The style asks for a variable that CSL 1.0.2 does not have.
    record UnknownVariable(String name) implements Warning {
        public UnknownVariable {
            requireNonNull(name, "name");
        }
    }

    /// The style cites, but makes no list.
    record NoBibliography() implements Warning {}

    /// A citation cites what no work has as its id.
    ///
    /// @param citation its place in the document, from 0
    record UnknownWork(int citation, String id) implements Warning {
        public UnknownWork {
            requireNonNull(id, "id");
        }
    }

    /// The style prints nothing for a cite of this citation.
    ///
    /// @param citation its place in the document, from 0
    record EmptyCitation(int citation) implements Warning {}

    /// The style prints nothing for this work's entry.
    record EmptyEntry(String id) implements Warning {
        public EmptyEntry {
            requireNonNull(id, "id");
        }
    }
}
