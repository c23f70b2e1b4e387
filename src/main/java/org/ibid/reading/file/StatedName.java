package org.ibid.reading.file;

import java.util.Optional;
import org.ibid.work.Name;

/// A person's name as a file's fields have it.
final class StatedName {

    private StatedName() {}

    /// From family and given name, of which one may be empty.
    static Optional<Name> of(String family, String given) {
        if (family.isBlank()) {
            return given.isBlank() ? Optional.empty() : Optional.of(new Name.Literal(given.strip()));
        }
        return given.isBlank()
                ? Optional.of(new Name.Literal(family.strip()))
                : Optional.of(new Name.Person(family.strip(), given.strip()));
    }

    /// From one text: "Doe, Jane" or "Jane Doe".
    static Optional<Name> of(String whole) {
        String name = whole.strip();
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return of(name.substring(0, comma), name.substring(comma + 1));
        }
        int space = name.lastIndexOf(' ');
        return space < 0 ? of(name, "") : of(name.substring(space + 1), name.substring(0, space));
    }

    /// A name in the order it is spoken.
    static String direct(Name name) {
        return switch (name) {
            case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
            case Name.Literal(String literal) -> literal;
        };
    }
}
