package org.ibid.csl.name;

import static java.util.Objects.requireNonNull;

import org.ibid.work.Name;
import org.jspecify.annotations.Nullable;

/// A name taken apart as printing needs it: with its particles and suffix out of the fields they were typed into,
/// and with the order that its script asks for. Depends on nothing but the name.
public sealed interface NameParts {

    /// A name that is not taken apart: an organisation, or a literal.
    record Whole(String text) implements NameParts {
        public Whole {
            requireNonNull(text, "text");
        }
    }

    /// A person. Parts that are absent are empty; a person known by one name only has it as family name.
    ///
    /// @param family      without particles
    /// @param given       without particles and suffix
    /// @param dropping    the dropping particle
    /// @param particle    the non-dropping particle
    /// @param gap         what stands between it and the family name: a space, or nothing ("d’", "al-")
    /// @param suffix      "Jr.", "III"
    /// @param commaBefore whether a comma precedes the suffix where the name is not inverted
    /// @param order       of family and given name
    record Person(
            String family,
            String given,
            String dropping,
            String particle,
            String gap,
            String suffix,
            boolean commaBefore,
            Order order)
            implements NameParts {

        public Person {
            requireNonNull(family, "family");
            requireNonNull(given, "given");
            requireNonNull(dropping, "dropping");
            requireNonNull(particle, "particle");
            requireNonNull(gap, "gap");
            requireNonNull(suffix, "suffix");
            requireNonNull(order, "order");
        }
    }

    /// The order of given and family name in running text.
    enum Order {
        /// "John Doe"; may be inverted.
        GIVEN_FIRST,
        /// "Nagy János": always so, with a space.
        FAMILY_FIRST,
        /// "我妻栄": always so, with nothing between.
        FAMILY_JOINED
    }

    /// Takes a name apart. Particles are looked for only if the name has a given name and no non-dropping particle
    /// of its own, is not marked `parse-names: false`, and its family name does not stand in double quotes.
    static NameParts of(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> new Whole(text);
            case Name.Person person when isInstitution(person) -> new Whole(person.family());
            case Name.Person person -> personParts(person);
        };
    }

    private static boolean isInstitution(Name.Person person) {
        return person.given().isEmpty()
                && !person.other().isEmpty()
                && isSet(person.other().get("isInstitution"));
    }

    private static NameParts personParts(Name.Person person) {
        String family = person.family();
        if (family.isEmpty()) {
            return unparsed(person, person.given(), "");
        }
        if (isQuoted(family)) {
            return unparsed(person, family.substring(1, family.length() - 1), person.given());
        }
        boolean parse = !person.given().isEmpty()
                && person.nonDroppingParticle().isEmpty()
                && (person.other().isEmpty() || isParsed(person.other().get("parse-names")));
        return parse ? parsed(person) : unparsed(person, family, person.given());
    }

    private static boolean isQuoted(String family) {
        return family.length() > 2 && family.charAt(0) == '"' && family.indexOf('"', 1) == family.length() - 1;
    }

    private static Person unparsed(Name.Person person, String family, String given) {
        String particle = person.nonDroppingParticle();
        boolean joined = !particle.isEmpty() && Letters.isJoint(particle.charAt(particle.length() - 1));
        return new Person(
                family,
                given,
                person.droppingParticle(),
                particle,
                joined ? "" : " ",
                person.suffix(),
                isSet(person.other().get("comma-suffix")),
                order(person, family, given));
    }

    private static Person parsed(Name.Person person) {
        String whole = person.family();
        int start = Particles.leading(whole);
        String particle = whole.substring(0, start).stripTrailing();
        String family = whole.substring(start);
        String given = person.given();
        String suffix = person.suffix();
        boolean commaBefore = isSet(person.other().get("comma-suffix"));
        int comma = suffix.isEmpty() ? given.indexOf(',') : -1;
        if (comma >= 0) {
            boolean forced = given.startsWith(",!", comma);
            commaBefore |= forced;
            suffix = given.substring(comma + (forced ? 2 : 1)).strip();
            given = given.substring(0, comma).stripTrailing();
        }
        String dropping = person.droppingParticle();
        if (dropping.isEmpty()) {
            int end = Particles.trailing(given);
            dropping = given.substring(end).strip();
            given = given.substring(0, end).stripTrailing();
        }
        return new Person(
                family,
                given,
                dropping,
                particle,
                particle.length() < start ? " " : "",
                suffix,
                commaBefore,
                order(person, family, given));
    }

    private static Order order(Name.Person person, String family, String given) {
        if (Letters.isEastAsian(family)) {
            return given.isEmpty() || Letters.isEastAsian(given) ? Order.FAMILY_JOINED : Order.FAMILY_FIRST;
        }
        return !person.other().isEmpty() && isSet(person.other().get("static-ordering"))
                ? Order.FAMILY_FIRST
                : Order.GIVEN_FIRST;
    }

    /// `parse-names` forbids only where it is there and not set.
    private static boolean isParsed(@Nullable Object parseNames) {
        return parseNames == null || isSet(parseNames);
    }

    /// Flags of names are true, 1, or the same as text (`csl-data.json`).
    private static boolean isSet(@Nullable Object flag) {
        return switch (flag) {
            case null -> false;
            case Boolean truth -> truth;
            case Number number -> number.doubleValue() != 0;
            default -> {
                String text = flag.toString();
                yield !text.isEmpty() && !text.equals("false") && !text.equals("0");
            }
        };
    }
}
