package org.ibid.library.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// One author whose name is spelled two ways: among the entries, or among citations that have no entry.
///
/// Two people may have nearly the same name, so more than the name has to speak for it: a second initial, a given name
/// in full, a co-author of both, or the same year.
final class AuthorSpellings implements Check {

    /// More names than this are not compared with each other.
    private static final int MOST = 3_000;

    /// So many pairs of names are no misprints any more.
    private static final int MOST_PAIRS = 200;

    private static final int FULL_NAME = 3;

    /// An author of an entry, or a name in a citation.
    ///
    /// @param written  the name as printed
    /// @param family   folded
    /// @param given    the given names, folded; initials are single letters
    /// @param beside   the others of the entry, folded; the year of a citation
    private record Written(String written, String family, List<String> given, Set<String> beside, Place place) {}

    @Override
    public Stream<Finding> of(Submission paper) {
        var listed = paper.sources().stream().flatMap(AuthorSpellings::authors).toList();
        var cited = paper.pointers().stream()
                .filter(pointer -> pointer.isByAuthor()
                        && pointer.cite().references().isEmpty()
                        && pointer.cite().suggestions().isEmpty())
                .flatMap(AuthorSpellings::names)
                .toList();
        return Stream.concat(findings(listed), findings(cited));
    }

    private static Stream<Written> authors(Entry entry) {
        var families = entry.authors().stream().map(CitedName::folded).toList();
        return entry.authors().stream()
                .filter(Name.Person.class::isInstance)
                .map(Name.Person.class::cast)
                .filter(person -> !person.family().isEmpty())
                .map(person -> new Written(
                        (person.familyWithParticles() + ", " + person.given()).replaceAll(", $", ""),
                        CitedName.folded(person),
                        given(person.given()),
                        families.stream()
                                .filter(family -> !family.equals(CitedName.folded(person)))
                                .collect(Collectors.toSet()),
                        entry.place()));
    }

    private static List<String> given(String printed) {
        return Arrays.stream(printed.split("[\\s.-]+"))
                .map(NearSpelling::fold)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Stream<Written> names(Pointer pointer) {
        return pointer.year().isEmpty()
                ? Stream.empty()
                : pointer.cite().authors().stream()
                        .map(CitedName::family)
                        .map(family -> new Written(
                                family, CitedName.folded(family), List.of(), Set.of(pointer.year()), pointer.place()));
    }

    /// Each spelling once, and those that begin alike beside each other.
    private static Stream<Finding> findings(List<Written> all) {
        Map<String, List<Written>> spellings = all.stream()
                .limit(MOST)
                .filter(one -> !one.family.isEmpty())
                .collect(Collectors.groupingBy(Written::written, LinkedHashMap::new, Collectors.toList()));
        var byLetter = spellings.values().stream()
                .collect(Collectors.groupingBy(same -> same.getFirst().family.charAt(0)));
        return byLetter.values().stream().flatMap(AuthorSpellings::pairs).limit(MOST_PAIRS);
    }

    private static Stream<Finding> pairs(List<List<Written>> spellings) {
        return IntStream.range(0, spellings.size())
                .boxed()
                .flatMap(i -> spellings.subList(i + 1, spellings.size()).stream()
                        .filter(other -> areOne(spellings.get(i), other))
                        .map(other -> finding(spellings.get(i), other)));
    }

    private static boolean areOne(List<Written> some, List<Written> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> areOne(one, other)));
    }

    private static boolean areOne(Written one, Written other) {
        if (one.family.equals(other.family)) {
            return haveNearlyOneGivenName(one.given, other.given);
        }
        boolean sameBeside = one.beside.stream().anyMatch(other.beside::contains);
        return NearSpelling.nearly(one.family, other.family)
                && agree(one.given, other.given)
                && (sameBeside || areTelling(one.given, other.given));
    }

    private static boolean haveNearlyOneGivenName(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.size() != other.size()) {
            return false;
        }
        String first = one.getFirst();
        String second = other.getFirst();
        boolean anotherGender = first.startsWith(second) || second.startsWith(first);
        return !anotherGender
                && NearSpelling.nearly(first, second)
                && agree(one.subList(1, one.size()), other.subList(1, other.size()));
    }

    /// Whether no given name or initial contradicts another.
    private static boolean agree(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).startsWith(other.get(i)) && !other.get(i).startsWith(one.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTelling(List<String> one, List<String> other) {
        return one.size() > 1 && one.size() == other.size()
                || !one.isEmpty()
                        && one.getFirst().length() >= FULL_NAME
                        && one.getFirst().equals(other.getFirst());
    }

    private static Finding finding(List<Written> one, List<Written> other) {
        var rarer = one.size() <= other.size() ? one : other;
        var usual = rarer == one ? other : one;
        return new Finding(
                        Kind.AUTHOR_SPELLED_TWO_WAYS,
                        "\"%s\" and \"%s\" are probably one author. Choose one spelling."
                                .formatted(one.getFirst().written, other.getFirst().written),
                        Stream.concat(rarer.stream(), usual.stream())
                                .map(Written::place)
                                .distinct()
                                .toList())
                .about("author");
    }
}
