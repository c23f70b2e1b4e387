package org.ibid.exchange.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// A name as one text with commas, as RIS, RefWorks, MEDLINE, Hayagriva and tables have it: `Family, Given, Suffix`. A
/// particle that goes with the family name stands before it, one that is dropped with the given name after that one.
/// A text without a comma is an organisation's name, and so is one that ends in a comma or has two in a row (EndNote,
/// "corporate authors").
public final class CommaName {

    private static final Set<String> PARTICLES = Set.of(
            ("af al av bin da dal das de degli dei del della delle den der des di do dos du el ibn in la las le les lo los"
                            + " o 't te ten ter van vom von y zu zum zur")
                    .split(" "));

    private CommaName() {}

    public static String write(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> person(person);
        };
    }

    private static String person(Name.Person person) {
        String given = (person.given() + " " + person.droppingParticle()).strip();
        return Stream.of(person.familyWithParticles(), given, person.suffix())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    /// Whether a reader of the text gets this very name back.
    public static boolean isExact(Name name) {
        return read(write(name)).filter(name::equals).isPresent();
    }

    /// The name of a text; empty if there is none in it.
    public static Optional<Name> read(String text) {
        String bare = PlainLine.of(text).text();
        if (bare.isEmpty() || bare.chars().allMatch(c -> c == ',' || c == ' ')) {
            return Optional.empty();
        }
        if (bare.indexOf(',') < 0 || bare.endsWith(",") || bare.contains(",,")) {
            return Optional.of(new Name.Literal(bare.replace(",,", ",").replaceFirst(",$", "")));
        }
        String[] parts = bare.split(",", 3);
        return Optional.of(person(parts[0].strip(), parts[1].strip(), parts.length < 3 ? "" : parts[2].strip()));
    }

    private static Name person(String family, String given, String suffix) {
        var familyWords = words(family);
        int before = 0;
        while (before < familyWords.size() - 1 && PARTICLES.contains(familyWords.get(before))) {
            before++;
        }
        var givenWords = words(given);
        int after = givenWords.size();
        while (after > 1 && PARTICLES.contains(givenWords.get(after - 1))) {
            after--;
        }
        return new Name.Person(
                joined(familyWords, before, familyWords.size()),
                joined(givenWords, 0, after),
                joined(givenWords, after, givenWords.size()),
                joined(familyWords, 0, before),
                suffix,
                new LinkedHashMap<>());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split(" ")));
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
