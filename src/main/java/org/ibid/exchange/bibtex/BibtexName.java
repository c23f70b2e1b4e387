package org.ibid.exchange.bibtex;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.work.Name;

/// A name as BibTeX has it: `von Last, Jr, First` ("BibTeXing", section 4; btxdoc), in braces where BibTeX would take
/// it apart otherwise than the record has it.
final class BibtexName {

    private static final Pattern TAKEN_APART = Pattern.compile(",|(?i)(?:^| )and(?: |$)");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]+");
    private static final Pattern LOWER_BEFORE_HYPHEN = Pattern.compile("(?:^|[ -])\\p{Ll}[^ -]*-[^ ]");
    private static final Pattern LOWER_WORDS = Pattern.compile("[a-z][^ {},]*(?: [a-z][^ {},]*)*");

    private BibtexName() {}

    static String of(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> whole(text);
            case Name.Person person when isPlain(person) -> person.family() + ", " + person.given();
            case Name.Person person when person.family().isEmpty() -> alone(person.given());
            case Name.Person person when isFamilyOnly(person) -> alone(person.family());
            case Name.Person person -> person(person);
        };
    }

    /// Whether the name is a family and a given name that stand in the file as they are, and cannot be taken apart
    /// otherwise than by their comma. Most are; so they need not be read back to see that they are as they were.
    static boolean isPlain(Name name) {
        return name instanceof Name.Person person
                && person.suffix().isEmpty()
                && person.droppingParticle().isEmpty()
                && person.nonDroppingParticle().isEmpty()
                && person.other().isEmpty()
                && isPlain(person.family(), true)
                && isPlain(person.given(), false);
    }

    /// Words of letters, digits, full stops and single hyphens, none of them "and".
    ///
    /// @param capital whether each word begins with a capital
    private static boolean isPlain(String text, boolean capital) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = before == ' ' || before == '-';
            boolean fits = starts
                    ? capital ? Character.isUpperCase(c) : Character.isLetterOrDigit(c)
                    : Character.isLetterOrDigit(c) || c == '.' || c == ' ' || c == '-';
            if (!fits || starts && before == ' ' && text.regionMatches(true, i, "and", 0, 3)) {
                return false;
            }
            before = c;
        }
        return before != ' ' && before != '-';
    }

    /// The name in biblatex's extended form (manual, section 2.2.3), which needs no grammar.
    ///
    /// @param keeps whether the entry keeps particles with family names
    static String extended(Name name, boolean keeps) {
        if (!(name instanceof Name.Person person)) {
            return of(name);
        }
        boolean keepsOwn = !person.nonDroppingParticle().isEmpty();
        String particle = keepsOwn ? person.nonDroppingParticle() : person.droppingParticle();
        boolean isOdd = !particle.isEmpty() && keepsOwn != keeps;
        return joined(
                ", ",
                said("family", person.family()),
                said("given", person.given()),
                said("prefix", particle),
                said("suffix", person.suffix()),
                isOdd ? "useprefix=" + keepsOwn : "");
    }

    private static String said(String part, String text) {
        return text.isEmpty() ? "" : part + "={" + LatexText.literal(text) + "}";
    }

    private static boolean isFamilyOnly(Name.Person person) {
        return (person.given() + person.suffix() + person.droppingParticle() + person.nonDroppingParticle()).isEmpty();
    }

    /// BibTeX calls a comma at the end an error, and biber warns of it. Without a given name none is needed behind a
    /// particle in lower case; elsewhere an empty pair of braces stands behind it.
    private static String person(Name.Person person) {
        String particle = joined(" ", part(person.droppingParticle()), part(person.nonDroppingParticle()));
        String last = joined(" ", particle, family(person.family()));
        String given = person.given().isBlank() ? "{}" : part(person.given());
        if (!person.suffix().isEmpty()) {
            return last + ", " + part(person.suffix()) + ", " + given;
        }
        boolean isSaid =
                person.given().isBlank() && LOWER_WORDS.matcher(particle).matches();
        return isSaid ? last : last + ", " + given;
    }

    /// One word alone is a family name; several would be taken for a given and a family name. `others` alone is
    /// BibTeX's "et al.".
    private static String alone(String text) {
        boolean oneWord = text.strip().chars().noneMatch(Character::isWhitespace);
        return oneWord && !text.equalsIgnoreCase("others") ? family(text) : whole(text);
    }

    /// One word, or several that begin with capitals, and nothing that means something to BibTeX or LaTeX.
    private static boolean isSimple(String text) {
        boolean starts = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    starts ? Character.isUpperCase(c) && c != 'A' : Character.isLetter(c) || c == '.' || c == ' ';
            if (!fits) {
                return false;
            }
            starts = c == ' ';
        }
        return !starts || text.isEmpty();
    }

    private static String family(String text) {
        if (isSimple(text)) {
            return text;
        }
        return hidesParticle(PlainLine.of(text).text()) ? whole(text) : part(text);
    }

    /// BibTeX takes everything up to the last word in lower case for the "von" part, and a hyphen for a gap between
    /// words: "Ortega y Gasset", "Amir-ud-Din", "al-Rashid", "van der Berg" where that is one family name.
    private static boolean hidesParticle(String family) {
        String[] words = SEPARATORS.split(family);
        for (int i = 0; i < words.length - 1; i++) {
            if (!words[i].isEmpty() && Character.isLowerCase(words[i].codePointAt(0))) {
                return true;
            }
        }
        return LOWER_BEFORE_HYPHEN.matcher(family).find();
    }

    private static String part(String text) {
        if (isSimple(text)) {
            return text;
        }
        return TAKEN_APART.matcher(PlainLine.of(text).text()).find() ? whole(text) : LatexText.literal(text);
    }

    /// biber takes `{others}` for "et al." too.
    private static String whole(String text) {
        return "{" + LatexText.literal(text) + (text.equalsIgnoreCase("others") ? "{}}" : "}");
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(separator));
    }
}
