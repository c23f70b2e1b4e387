package org.ibid.csl.name;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
record NamePartLooks(Look name, Look family, Look familyAffixes, Look given, Look givenAffixes) {

    static final NamePartLooks NONE = new NamePartLooks(Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.PLAIN);

    NamePartLooks {
        requireNonNull(name, "name");
        requireNonNull(family, "family");
        requireNonNull(familyAffixes, "familyAffixes");
        requireNonNull(given, "given");
        requireNonNull(givenAffixes, "givenAffixes");
    }

    static NamePartLooks of(Xml name) {
        Look family = Look.PLAIN;
        Look given = Look.PLAIN;
        for (Xml part : name.children("name-part")) {
            switch (part.attribute("name", "")) {
                case "family" -> family = Look.of(part);
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
                orPlain(Look.affixed(given.prefix(), given.suffix())));
    }

    private static Look orPlain(Look look) {
        return look.equals(Look.PLAIN) ? Look.PLAIN : look;
    }

    /// An organisation or a literal: formatted as a family name, without its affixes.
    Node whole(String text) {
        if (family == Look.PLAIN || name == Look.PLAIN) {
            return new Leaf(text, family == Look.PLAIN ? name : family);
        }
        return new Branch(List.of(new Leaf(text, family)), "", name);
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
