package org.ibid.exchange.ris;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// A name as RIS has it: `Family, Given, Suffix`. An organisation is a text without a comma of its own.
final class RisName {

    private RisName() {}

    static String of(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> person(person);
        };
    }

    /// A particle that is dropped with the given name stands after it, as in CSL's long form of a sorted name.
    private static String person(Name.Person person) {
        String given = spaced(person.given(), person.droppingParticle());
        return Stream.of(person.familyWithParticles(), given, person.suffix())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    private static String spaced(String first, String second) {
        return (first + " " + second).strip();
    }

    /// Whether a reader of RIS would take the name apart at a comma that is part of it, or take a suffix for a given
    /// name.
    static boolean isTakenApart(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text.contains(",");
            case Name.Person person ->
                (person.family() + person.given()).contains(",")
                        || (person.given().isEmpty() && !person.suffix().isEmpty());
        };
    }
}
