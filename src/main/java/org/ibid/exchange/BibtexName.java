package org.ibid.exchange;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// A name as BibTeX has it: `von Last, Jr, First` ("BibTeXing", section 4; btxdoc), in braces where BibTeX would take
/// it apart otherwise than the record has it.
final class BibtexName {

    private static final Pattern TAKEN_APART = Pattern.compile(",|(?i)(?:^| )and(?: |$)");

    private BibtexName() {}

    static String of(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> whole(text);
            case Name.Person person when person.family().isEmpty() -> alone(person.given());
            case Name.Person person
            when person.given().isEmpty() && person.suffix().isEmpty() -> alone(family(person));
            case Name.Person person -> person(person);
        };
    }

    private static String person(Name.Person person) {
        String family = part(family(person));
        String given = part(person.given());
        return person.suffix().isEmpty() ? family + ", " + given : family + ", " + part(person.suffix()) + ", " + given;
    }

    private static String family(Name.Person person) {
        return Stream.of(person.droppingParticle(), person.nonDroppingParticle(), person.family())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }

    /// One word alone is a family name; several would be taken for a given and a family name. `others` alone is
    /// BibTeX's "et al.".
    private static String alone(String text) {
        boolean oneWord = text.strip().chars().noneMatch(Character::isWhitespace);
        return oneWord && !text.equalsIgnoreCase("others") ? part(text) : whole(text);
    }

    private static String part(String text) {
        return TAKEN_APART.matcher(PlainLine.of(text).text()).find() ? whole(text) : LatexText.literal(text);
    }

    /// biber takes `{others}` for "et al." too.
    private static String whole(String text) {
        return "{" + LatexText.literal(text) + (text.equalsIgnoreCase("others") ? "{}}" : "}");
    }
}
