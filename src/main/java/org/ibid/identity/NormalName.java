package org.ibid.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// A name as it is compared.
///
/// @param family   the family name squashed, particles included; an organisation's or unparsed name whole
/// @param bare     the family name without particles
/// @param given    the folded given names or initials; the words of a literal
/// @param initials of the given names
/// @param literal  whether it is one text that may be an organisation
/// @param words    all its words
record NormalName(
        String family, String bare, List<String> given, String initials, boolean literal, List<String> words) {

    private static final Set<String> OTHERS = Set.of("et al", "al", "others", "and others", "et alii", "u a", "et");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "ul",
            "ud", "bin", "ibn", "ter", "ten", "zu");

    static NormalName of(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> literal(text);
            case Name.Person person when person.given().isEmpty() -> literal(person.familyWithParticles());
            case Name.Person person when Letters.fold(person.family()).isEmpty() -> literal(person.given());
            case Name.Person person -> person(person);
        };
    }

    private static NormalName literal(String text) {
        var words = withoutAcronym(Letters.words(Letters.fold(text)));
        var squashed = String.join("", words);
        return new NormalName(squashed, squashed, words, "", true, words);
    }

    /// "World Health Organization (WHO)" without what stands in the brackets.
    private static List<String> withoutAcronym(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && Acronym.is(words.get(last), words.subList(0, last)) ? words.subList(0, last) : words;
    }

    private static NormalName person(Name.Person person) {
        var familyWords = Letters.words(
                Letters.fold(person.droppingParticle() + " " + person.nonDroppingParticle() + " " + person.family()));
        var bare =
                familyWords.stream().filter(word -> !PARTICLES.contains(word)).toList();
        var family = String.join("", familyWords);
        var given = givenNames(person.given());
        return new NormalName(
                family,
                bare.isEmpty() ? family : String.join("", bare),
                given,
                Letters.initials(given),
                false,
                Stream.concat(familyWords.stream(), given.stream()).toList());
    }

    /// "FH", "F.H." and "F. H." are two initials; "Feroz Hassan" two names.
    private static List<String> givenNames(String printed) {
        boolean initials = printed.length() <= 4 && printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
        var words = Letters.words(Letters.fold(printed));
        return !initials
                ? words
                : words.stream().flatMap(word -> Stream.of(word.split(""))).toList();
    }

    boolean isEtAl() {
        return literal && (OTHERS.contains(family) || family.equals("etal") || family.equals("andothers"));
    }

    /// How far two names can be the same person's or organisation's: 1 written alike, 0 not at all.
    double likeness(NormalName other) {
        if (literal || other.literal) {
            return ofLiterals(other);
        }
        double families = familyLikeness(other);
        double direct = families > 0 ? families * givenLikeness(other) : 0;
        return direct > 0 ? direct : Math.max(swapped(other), crossed(other));
    }

    private double ofLiterals(NormalName other) {
        var mine = whole();
        var theirs = other.whole();
        if (mine.equals(theirs) || sameLetters(mine, theirs)) {
            return 1;
        }
        if (literal != other.literal && (family.equals(other.family) || bare.equals(other.bare))) {
            return 0.9;
        }
        return isAcronymOf(other) || other.isAcronymOf(this) ? 0.9 : Spelling.likeness(mine, theirs);
    }

    /// Two letters happen to fit too many names.
    private boolean isAcronymOf(NormalName organisation) {
        var letters = whole();
        return letters.length() > 2 && Acronym.is(letters, organisation.inOrder());
    }

    /// The first of some names that this is the acronym of; this name if there is none.
    NormalName writtenOut(List<NormalName> others) {
        return literal ? others.stream().filter(this::isAcronymOf).findFirst().orElse(this) : this;
    }

    /// An organisation that was taken for a person has its last word for a family.
    private List<String> inOrder() {
        return literal
                ? words
                : Stream.concat(given.stream(), words.subList(0, words.size() - given.size()).stream())
                        .toList();
    }

    private String whole() {
        return literal ? family : String.join("", given) + family;
    }

    /// "Khan Feroz" and "Feroz Khan", where one could not be taken apart.
    private static boolean sameLetters(String one, String two) {
        return one.length() == two.length()
                && one.length() > 6
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(two.chars().sorted().boxed().toList());
    }

    private double familyLikeness(NormalName other) {
        if (family.equals(other.family) || bare.equals(other.bare)) {
            return 1;
        }
        boolean partOfCompound =
                bare.length() > 3 && other.bare.endsWith(bare) || other.bare.length() > 3 && bare.endsWith(other.bare);
        return Math.max(Spelling.likeness(bare, other.bare), partOfCompound ? 0.85 : 0);
    }

    private double givenLikeness(NormalName other) {
        int pairs = Math.min(given.size(), other.given.size());
        double least = 1;
        for (int i = 0; i < pairs; i++) {
            least = Math.min(least, givenLikeness(given.get(i), other.given.get(i)));
        }
        if (least == 0 && (initials.contains(other.initials) || other.initials.contains(initials))) {
            return 0.6;
        }
        return least;
    }

    private static double givenLikeness(String one, String two) {
        if (one.startsWith(two) || two.startsWith(one)) {
            return 1;
        }
        double spelt = one.length() > 1 && two.length() > 1 ? Spelling.likeness(one, two) : 0;
        boolean abbreviated = one.charAt(0) == two.charAt(0);
        return Math.max(spelt, abbreviated ? 0.5 : 0);
    }

    private double swapped(NormalName other) {
        return isSwappedFrom(other) || other.isSwappedFrom(this) ? 0.9 : 0;
    }

    /// "Beverly, Y." and "Yang, B.": what was taken for the given name of one is the family name of the other,
    /// and both were cut to initials.
    private double crossed(NormalName other) {
        boolean cross = isCutToInitials()
                && other.isCutToInitials()
                && initials.equals(other.familyInitials())
                && other.initials.equals(familyInitials());
        return cross ? 0.6 : 0;
    }

    /// Whether both have initials, and the first of them differ.
    boolean isOfOtherInitials(NormalName other) {
        return !initials.isEmpty() && !other.initials.isEmpty() && initials.charAt(0) != other.initials.charAt(0);
    }

    private boolean isCutToInitials() {
        for (var name : given) {
            if (name.length() != 1) {
                return false;
            }
        }
        return !given.isEmpty();
    }

    private String familyInitials() {
        return Letters.initials(words.subList(0, words.size() - given.size()));
    }

    private boolean isSwappedFrom(NormalName other) {
        return other.family.length() > 1
                && !other.initials.isEmpty()
                && other.initials.charAt(0) == family.charAt(0)
                && String.join("", given).equals(other.family);
    }
}
