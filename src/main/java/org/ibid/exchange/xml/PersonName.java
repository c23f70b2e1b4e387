package org.ibid.exchange.xml;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// A person's name in the three parts most formats have. A particle that is dropped with the given name stands after
/// it, as in CSL's long form of a sorted name; one that is not belongs to the family name.
///
/// @param family the family name with the particle that stays with it; empty if there is none
/// @param given  the given names and the particle that is dropped with them; empty if there are none
/// @param suffix `Jr.`; empty if there is none
public record PersonName(String family, String given, String suffix) {

    public static PersonName of(Name.Person person) {
        return new PersonName(
                person.familyWithParticles(), joined(" ", person.given(), person.droppingParticle()), person.suffix());
    }

    /// `Family, Given, Suffix`.
    public String inverted() {
        return joined(", ", family, given, suffix);
    }

    /// `Given Family, Suffix`.
    public String inOrder() {
        return joined(", ", joined(" ", given, family), suffix);
    }

    /// Whether the name has more to it than these parts say.
    public static boolean isSimplified(Name.Person person) {
        return !(person.droppingParticle() + person.nonDroppingParticle()).isEmpty()
                || !person.other().isEmpty();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
