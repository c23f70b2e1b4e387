package org.ibid.csl.name;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.name.NameSink.Part;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.TextCase;
import org.ibid.csl.xml.Xml;

/// How a `name` element and its `name-part` elements format a name (CSL 1.0.2, "Name-part Formatting"). The
/// formatting of a part covers its name and particle, its affixes cover these with what stands between.
///
/// @param name          of the whole name
/// @param family        formatting of family name and non-dropping particle, without affixes
/// @param familyAffixes only affixes
/// @param given         formatting of given name and dropping particle, without affixes
/// @param givenAffixes  only affixes
/// @param institution   of an organisation: the faces and the text case of the whole name and of a family
///                      name; the latter win
record NamePartLooks(Look name, Look family, Look familyAffixes, Look given, Look givenAffixes, Look institution) {

    static final NamePartLooks NONE =
            new NamePartLooks(Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.PLAIN);

    private static final List<String> OF_INSTITUTIONS =
            List.of("font-style", "font-variant", "font-weight", "text-decoration", "text-case");

    NamePartLooks {
        requireNonNull(name, "name");
        requireNonNull(family, "family");
        requireNonNull(familyAffixes, "familyAffixes");
        requireNonNull(given, "given");
        requireNonNull(givenAffixes, "givenAffixes");
        requireNonNull(institution, "institution");
    }

    static NamePartLooks of(Xml name) {
        if (name.children().isEmpty() && Look.of(name) == Look.PLAIN) {
            return NONE;
        }
        Look family = Look.PLAIN;
        Look given = Look.PLAIN;
        var institution = new HashMap<String, String>();
        take(institution, name);
        for (Xml part : name.children("name-part")) {
            switch (part.attribute("name", "")) {
                case "family" -> {
                    family = Look.of(part);
                    take(institution, part);
                }
                case "given" -> given = Look.of(part);
                default -> {
                    // Nothing else is a name part.
                }
            }
        }
        return new NamePartLooks(
                orPlain(Look.of(name).withTextCase(TextCase.NONE)),
                orPlain(family.withAffixes("", "")),
                orPlain(Look.affixed(family.prefix(), family.suffix())),
                orPlain(given.withAffixes("", "")),
                orPlain(Look.affixed(given.prefix(), given.suffix())),
                Look.of(new Xml("name", institution, List.of(), "", name.line(), name.column())));
    }

    private static void take(Map<String, String> attributes, Xml element) {
        for (String attribute : OF_INSTITUTIONS) {
            String value = element.attribute(attribute);
            if (value != null) {
                attributes.put(attribute, value);
            }
        }
    }

    /// These looks with their text cases as a language has them.
    NamePartLooks in(String language) {
        Look ownFamily = in(family, language);
        Look ownGiven = in(given, language);
        Look ownInstitution = in(institution, language);
        return ownFamily == family && ownGiven == given && ownInstitution == institution
                ? this
                : new NamePartLooks(name, ownFamily, familyAffixes, ownGiven, givenAffixes, ownInstitution);
    }

    private static Look in(Look look, String language) {
        TextCase own = look.textCase().in(language);
        return own == look.textCase() ? look : look.withTextCase(own);
    }

    private static Look orPlain(Look look) {
        return look.equals(Look.PLAIN) ? Look.PLAIN : look;
    }

    /// An organisation or a literal: formatted as a family name, without any affixes.
    Node whole(String text) {
        return new Leaf(text, institution);
    }

    /// A list that is cut: the look of the name is on its names, and once more on all with "et al.", as
    /// citeproc-js has it.
    Node cut(Node list) {
        return name == Look.PLAIN ? list : new Branch(List.of(list), "", name);
    }

    /// Whether no part has a look of its own.
    boolean arePlain() {
        return family == Look.PLAIN && familyAffixes == Look.PLAIN && given == Look.PLAIN && givenAffixes == Look.PLAIN;
    }

    Look letters(Part part) {
        return switch (part) {
            case FAMILY -> family;
            case GIVEN -> given;
            case NEITHER -> Look.PLAIN;
        };
    }

    Look affixes(Part part) {
        return switch (part) {
            case FAMILY -> familyAffixes;
            case GIVEN -> givenAffixes;
            case NEITHER -> Look.PLAIN;
        };
    }
}
