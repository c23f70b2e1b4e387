package org.ibid.work;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A name as CSL has it (CSL 1.0.2, "Names"; `csl-data.json`, `name-variable`): a person in parts, or one literal
/// text for an organisation or a name that must not be taken apart.
public sealed interface Name {

    /// A person's name in parts. A part that is absent is an empty string; at least one of family and given is not.
    ///
    /// @param family              the family name, without particles that are separate parts
    /// @param given               given names or initials, as printed
    /// @param droppingParticle    dropped when only the family name is shown ("Ludwig *van* Beethoven")
    /// @param nonDroppingParticle kept with the family name ("*de la* Cruz")
    /// @param suffix              "Jr.", "III"
    /// @param other               other members of the CSL name (`comma-suffix`, `parse-names`...)
    record Person(
            String family,
            String given,
            String droppingParticle,
            String nonDroppingParticle,
            String suffix,
            SequencedMap<String, Object> other)
            implements Name {

        public Person {
            if (family.isEmpty() && given.isEmpty()) {
                throw new IllegalArgumentException("a person has a family or a given name");
            }
            requireNonNull(droppingParticle, "droppingParticle");
            requireNonNull(nonDroppingParticle, "nonDroppingParticle");
            requireNonNull(suffix, "suffix");
            other = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(other));
        }

        public Person(String family, String given) {
            this(family, given, "", "", "", new LinkedHashMap<>(Map.of()));
        }

        /// The family name with its particles, as a citation shows it.
        public String familyWithParticles() {
            return (nonDroppingParticle + " " + family).strip();
        }
    }

    /// An organisation, or a person's name that is known only as one text.
    record Literal(String text) implements Name {
        public Literal {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a literal name has a text");
            }
        }
    }

    /// What sorts and cites this name: the family name (the given name where there is none), or the literal.
    default String head() {
        return switch (this) {
            case Person person when person.family().isEmpty() -> person.given();
            case Person person -> person.familyWithParticles();
            case Literal(String text) -> text;
        };
    }
}
