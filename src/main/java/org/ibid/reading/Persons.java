package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// The persons that a line of a header may name, and how much speaks for persons at all: "Coral Bleaching" could be
/// one, "Anna Lindgren¹,*" can be nothing else.
///
/// @param names empty if the line cannot be names
/// @param score from -9; at [#LIKELY] and above it is more likely names than not
record Persons(List<Name> names, int score) {

    static final int LIKELY = 1;

    private static final int NONE = -9;
    private static final Pattern LINE =
            Pattern.compile("[\\p{L}\\p{M} .,，、'’&;:()*∗⁎†‡§¶#✉☯·•|⁰¹²³⁴-⁹\\d\\u0000-]{4,400}");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:by|authors?|author\\(s\\))\\s*:?\\s+");
    private static final Pattern MARKS = Pattern.compile("[*∗⁎†‡§¶#✉☯⁰¹²³⁴-⁹\\u0000]+");
    /// "Kapoor∗¹ Jonas Lund²": only the mark parts one name from the next.
    private static final Pattern PARTING = Pattern.compile("\\*(?=\\s\\p{Lu})");
    private static final Pattern COMMAS = Pattern.compile("(?:\\s*[,，、]){2,}|[，、]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern FAMILY_IN_CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}-]+(?: \\p{Lu}[.\\p{Ll}]*){0,2} \\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})?");
    private static final Pattern DIGITS = Pattern.compile("(?<=\\p{L})\\s?\\d(?:,\\s?\\d)*(?=[,*†‡§¶\\s]|$)");
    private static final Pattern LETTERS =
            Pattern.compile("(?<=\\p{L}{2}) [a-h](?:,\\s?[a-h*])*(?=,|\\s|$)|(?<=\\p{Ll}{2}),[a-h](?=,|\\s|$)");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\(\\s*&?\\s*\\)");
    private static final Pattern OPEN_END = Pattern.compile("(?:,|&|\\b(?:and|und|et))\\s*$");
    private static final Set<String> PARTICLES =
            Set.of("De", "Van", "Von", "Di", "Del", "Della", "Da", "Dos", "La", "Le", "El", "Al", "St.", "Ben", "Ter");
    private static final Pattern DOTS = Pattern.compile("\\s*[·•|]\\s*");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[ -])\\p{Lu}\\.");
    private static final Pattern NOUN = Pattern.compile(
            "(?iu).*(?:tions?|ments?|ings?|ness|ity|isms?|ics|ances?|ences?|ology|graphy|ships?|tures?|sis|ies|ers|ives?|als?|ous|ful)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^(?:abstract|introduction|key"
                    + " ?words?|contents|received|accepted|published|vol|issue|journal|assistant|"
                    + "associate|full|professor|department|united|new|report|chapter|working|view|submit|article|research)\\b.*");
    /// Universities that are known by letters and a city.
    static final Pattern UNIVERSITY = Pattern.compile(
            "^[¹²³⁴-⁹\\d*]{0,2}\\s?(?:(?:ETH|RWTH|UC|IIT|LMU|KTH|NTNU|EPFL|UCL|CNRS|INRIA|SUNY|CUNY) \\p{Lu}|KU Leuven"
                    + "|(?:FU|HU|TU) Berlin|UT (?:Austin|Dallas)|T[UH] (?:Dresden|Delft|Wien|Vienna|München|Munich|Darmstadt|"
                    + "Braunschweig|Dortmund|Graz|Eindhoven|Chemnitz|Ilmenau|Kaiserslautern|Clausthal|Hamburg|Dublin|Köln|Nürnberg)"
                    + ")");
    /// "Ana Ruiz y Juan Gómez Pérez"; one word behind it is half a family name, as in "José Ortega y Gasset".
    private static final Pattern SPANISH_AND = Pattern.compile(" y (?=\\p{Lu}[\\p{L}.-]{0,20} \\p{Lu})");
    private static final Set<String> WORDS = Set.copyOf(
            List.of(("policy water school choice social public state world health rural urban studies history economic"
                            + " political national international review journal quality data model models change law media energy"
                            + " children women youth learning memory music poor theory method analysis case survey system systems"
                            + " debt labour labor trade land reform food climate gender role roles early digital annals quarterly"
                            + " bulletin asian european african american south north east west central kingdom republic states"
                            + " city essay essays notes online access open group bank press")
                    .split(" ")));

    /// Reads a line, with its label "By" or "Authors:" and without the marks of affiliations.
    static Persons in(String shown) {
        if (!LINE.matcher(shown).matches()
                || NO_NAME.matcher(shown).matches()
                || UNIVERSITY.matcher(shown).lookingAt()) {
            return new Persons(List.of(), NONE);
        }
        boolean labelled = LABEL.matcher(shown).find();
        String unlabelled =
                SPANISH_AND.matcher(LABEL.matcher(shown).replaceFirst("")).replaceAll(" and ");
        String bare = bare(unlabelled);
        if (bare.isEmpty()
                || bare.contains(":")
                || bare.contains("(")
                || bare.chars().anyMatch(Character::isDigit)) {
            return new Persons(List.of(), NONE);
        }
        List<Name> names = isHan(bare)
                ? Stream.of(bare.split(",\\s*")).map(Surnames::chinese).toList()
                : Names.direct(mixed(bare)).stream()
                        .map(Persons::whole)
                        .map(Surnames::spanish)
                        .toList();
        if (names.isEmpty()) {
            return new Persons(List.of(), NONE);
        }
        boolean marked = !bare.equals(DOTS.matcher(unlabelled).replaceAll(", "));
        return new Persons(names, score(bare, names) + (marked ? 2 : 0) + (labelled ? 2 : 0));
    }

    /// Names of two to four Chinese characters, and nothing else.
    private static boolean isHan(String bare) {
        return Stream.of(bare.split(",\\s*")).allMatch(name -> HAN.matcher(name).matches());
    }

    /// "Kim De Angelis": at the head of a paper particles may have a capital.
    private static Name whole(Name name) {
        if (!(name instanceof Name.Person person)) {
            return name;
        }
        int last = person.given().lastIndexOf(' ');
        String particle = person.given().substring(last + 1);
        return last > 0 && PARTICLES.contains(particle)
                ? new Name.Person(
                        particle + " " + person.familyWithParticles(),
                        person.given().substring(0, last),
                        "",
                        "",
                        person.suffix(),
                        person.other())
                : name;
    }

    private static String bare(String text) {
        String bare = DOTS.matcher(text).replaceAll(", ");
        bare = MARKS.matcher(bare).replaceAll("*");
        bare = PARTING.matcher(bare).replaceAll(",");
        bare = DIGITS.matcher(bare).replaceAll("");
        bare = LETTERS.matcher(bare).replaceAll("");
        bare = EMPTY_BRACKETS.matcher(bare.replace("*", "")).replaceAll("");
        bare = COMMAS.matcher(bare).replaceAll(", ");
        return OPEN_END.matcher(bare).replaceAll("").strip();
    }

    /// Names in capitals as other lines have them.
    private static String mixed(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        var mixed = new StringBuilder();
        for (String word : text.split("(?<=[ -])")) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean joins = small.strip().matches("and|und|et|y|e|de|der|van|von|da|la|del");
            mixed.append(joins ? small : word.substring(0, 1) + small.substring(1));
        }
        return mixed.toString();
    }

    private static int score(String bare, List<Name> names) {
        int score = names.size() > 1 ? 1 : 0;
        score += INITIAL.matcher(bare).find() ? 2 : 0;
        score += FAMILY_IN_CAPITALS.matcher(bare).matches() ? 2 : 0;
        for (Name name : names) {
            if (name instanceof Name.Person person) {
                score += GivenNames.has(person.given()) ? 2 : 0;
            }
        }
        for (String word : bare.split("[ ,]+")) {
            boolean common = WORDS.contains(word.toLowerCase(Locale.ROOT));
            boolean noun = word.length() > 6 && NOUN.matcher(word).matches();
            score -= common ? 3 : noun ? 1 : 0;
        }
        return score;
    }
}
