package org.ibid.csl;

import java.util.HashSet;
import java.util.Set;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;

/// The words that styles may use (CSL 1.0.2, appendices II to IV).
final class StyleVocabulary {

    static final Set<String> CONDITIONS = Set.of(
            "type", "variable", "is-numeric", "is-uncertain-date", "locator", "position", "disambiguate", "match");

    /// The terms of the locale that holds when no other has one.
    private static final class Terms {
        private static final Set<String> ALL =
                named(XmlReader.read(Locales.file(Locales.DEFAULT).orElseThrow()));
    }

    private StyleVocabulary() {}

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
