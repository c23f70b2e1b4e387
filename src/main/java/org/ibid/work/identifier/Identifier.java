package org.ibid.work.identifier;

import static java.util.Objects.requireNonNull;

/// An identifier as it was printed: understood, or with the reason why it cannot be right. Whether anything bears it
/// is not known here; only what its own digits and form give away.
public sealed interface Identifier {

    /// No identifier is longer; of a longer text only the beginning is looked at.
    int LONGEST = 1_000;

    Scheme scheme();

    /// One that can be right.
    ///
    /// @param value   its normal form: an ISBN's thirteen digits, `0317-8471`, `0000-0002-1825-0097`, a DOI in
    ///                lower case without resolver, `2101.00001`, `PMC2808187`
    /// @param version `v2` behind an arXiv number; empty if none is printed
    record Sound(Scheme scheme, String value, String version) implements Identifier {
        public Sound {
            requireNonNull(scheme, "scheme");
            requireNonNull(version, "version");
            if (value.isEmpty()) {
                throw new IllegalArgumentException("an identifier has a value");
            }
        }

        Sound(Scheme scheme, String value) {
            this(scheme, value, "");
        }
    }

    /// One that cannot.
    ///
    /// @param printed    as it was printed
    /// @param fault      why, as the end of a sentence: "the check digit should be 7, not 8"
    /// @param suggestion what it would be if only its check digit, or a space inside it, were wrong; or empty
    record Faulty(Scheme scheme, String printed, String fault, String suggestion) implements Identifier {
        public Faulty {
            requireNonNull(scheme, "scheme");
            requireNonNull(printed, "printed");
            requireNonNull(suggestion, "suggestion");
            if (fault.isEmpty()) {
                throw new IllegalArgumentException("a faulty identifier has a fault");
            }
        }

        Faulty(Scheme scheme, String printed, String fault) {
            this(scheme, printed, fault, "");
        }
    }

    /// Reads an identifier from any dress: bare, with hyphens or spaces, behind its name ("ISBN-13: ..."), as a URN or
    /// as a web address. Any text gives an answer.
    static Identifier read(Scheme scheme, String printed) {
        String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
        return switch (scheme) {
            case ISBN -> Isbn.read(text);
            case ISSN -> Issn.read(text);
            case ORCID, ISNI -> Isni.read(scheme, text);
            case DOI -> Doi.read(text);
            case ARXIV -> Arxiv.read(text);
            case PMID, PMCID -> Pubmed.read(scheme, text);
            case OPENALEX -> Openalex.read(text);
        };
    }
}
