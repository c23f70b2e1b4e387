package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.Typeset;

/// A CSL processor. Keeps compiled styles at hand; thread-safe.
sealed interface Processor permits IbidProcessor, CiteprocJavaProcessor {

    /// All works as a bibliography.
    ///
    /// @throws BrokenStyle    if the style cannot be used
    /// @throws NoBibliography if the style only cites
    Listing list(Style style, String locale, GivenWorks works);

    /// The citations of one document, in its order.
    ///
    /// @param clusters the ids of their cites are [GivenWorks#key]s
    /// @return one text a cluster; empty if the style prints nothing for it
    /// @throws BrokenStyle if the style cannot be used
    List<Typeset> cite(Style style, String locale, GivenWorks works, List<Cluster> clusters);

    /// The citations of one document and its bibliography, which lists all works: those cited, in the order of their
    /// first citation, before the others.
    ///
    /// @param clusters as for [#cite]
    /// @throws BrokenStyle if the style cannot be used
    Written write(Style style, String locale, GivenWorks works, List<Cluster> clusters);

    /// The same engine with nothing at hand and nothing to keep: for styles that are rendered once.
    Processor alone();

    /// @param citations one text a cluster; empty if the style prints nothing for it
    /// @param listing   nothing if the style only cites
    record Written(List<Typeset> citations, Listing listing) {
        public Written {
            citations = List.copyOf(citations);
            requireNonNull(listing, "listing");
        }
    }

    /// An entry of a bibliography.
    ///
    /// @param work the work's place among those given
    /// @param text empty if the style prints nothing for it
    record Listed(int work, Typeset text) {
        public Listed {
            requireNonNull(text, "text");
        }
    }

    /// @param entries  one a work, in the style's order
    /// @param warnings what could not be rendered as the style asks, in words
    record Listing(List<Listed> entries, List<String> warnings) {
        static final Listing NONE = new Listing(List.of(), List.of());

        public Listing {
            entries = List.copyOf(entries);
            warnings = List.copyOf(warnings);
        }
    }
}
