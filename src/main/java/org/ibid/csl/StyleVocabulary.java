package org.ibid.csl;

import java.util.HashSet;
import java.util.Set;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Variables;

/// The words that styles may use (CSL 1.0.2, appendices II to IV).
final class StyleVocabulary {

    static final Set<String> CONDITIONS = Set.of(
            "type", "variable", "is-numeric", "is-uncertain-date", "locator", "position", "disambiguate", "match");

    /// Variables that are neither names nor dates.
    private static final Set<String> STANDARD = Set.of(
            ("chapter-number citation-number collection-number edition first-reference-note-number issue locator number"
                            + " number-of-pages number-of-volumes page page-first part-number printing-number section"
                            + " supplement-number version volume collection-title container-title original-title"
                            + " part-title reviewed-title title volume-title title-short container-title-short abstract"
                            + " annote archive archive_collection archive_location archive-place authority call-number"
                            + " citation-key citation-label dimensions division DOI event event-title event-place genre"
                            + " ISBN ISSN jurisdiction keyword language license medium note original-publisher"
                            + " original-publisher-place PMCID PMID publisher publisher-place references reviewed-genre"
                            + " scale source status URL year-suffix")
                    .split(" "));

    /// The terms of the locale that holds when no other has one.
    private static final class Terms {
        private static final Set<String> ALL =
                named(XmlReader.read(Locales.file(Locales.DEFAULT).orElseThrow()));
    }

    private StyleVocabulary() {}

    static boolean isVariable(String name) {
        return STANDARD.contains(name) || Variables.NAMES.contains(name) || Variables.DATES.contains(name);
    }

    /// @param own the style's own terms
    static boolean isTerm(String name, Set<String> own) {
        return own.contains(name) || Terms.ALL.contains(name);
    }

    /// The terms that a locale, or a style with locales in it, defines.
    static Set<String> named(Xml parent) {
        var names = new HashSet<String>();
        for (Xml child : parent.children()) {
            if (child.name().equals("term")) {
                names.add(child.attribute("name", ""));
            } else if (child.name().equals("terms") || child.name().equals("locale")) {
                names.addAll(named(child));
            }
        }
        return names;
    }
}
