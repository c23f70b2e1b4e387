package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
            Pattern.compile("[\\p{L}\\p{M} .,，、'’&;:()\\[\\]*∗⁎†‡§¶#✉☯⇑/·•|⁰¹²³⁴-⁹\\d\\u0000-]{4,400}");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:by|authors?|author\\(s\\)|par)\\s*:?\\s+");
    /// These begin family names too.
    private static final Pattern MAYBE_LABEL =
            Pattern.compile("^(?:[Vv]on|VON|[Dd]i|DI|[Pp]or|POR)\\s+(?=\\p{Lu}\\S{0,30}\\s\\p{Lu})");
    /// "By ANNA LINDGREN (Oslo)".
    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\s?\\(\\p{Lu}[^()]{2,60}\\)$");
    /// "Von Anna Lindgren, Kassel".
    private static final Pattern PLACE_BEHIND =
            Pattern.compile("^([^,;&]{4,60})(?:,\\s\\p{Lu}[\\p{L}-]{2,20}|\\s\\(\\p{Lu}[^()]{2,60}\\))$");
    private static final Pattern GROUP = Pattern.compile(
            "(?u),?\\s(?:for|and|on behalf of)\\s(?:the\\s)?(\\p{Lu}[^,;]{2,60}?\\s"
                    + "(?:Group|Collaboration|Consortium|Investigators|Network|Team|Committee|Alliance|Trialists|Collaborators))\\W{0,4}$");
    private static final Pattern MARKS = Pattern.compile("[*∗⁎†‡§¶#✉☯⇑⁰¹²³⁴-⁹\\u0000]+");
    /// "Berg1[0000-0002-1825-0097](B)": the person's number, and the letter that a font turned an envelope into.
    private static final Pattern BRACKETED_MARK =
            Pattern.compile("\\s?(?:\\[\\d{4}(?:[-–]\\d{4}){2}[-–]\\d{3}[\\dX]\\]|\\((?:[*∗⁎†‡§#✉]|B|\\d)\\))");
    /// A given name of one character, set apart to be as wide as the others.
    private static final Pattern SPREAD = Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})\\s+(\\p{IsHan})(?!\\p{IsHan})");
    private static final Pattern HAN_PARTED = Pattern.compile("\\s*,\\s*|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    /// "Kapoor∗¹ Jonas Lund²": only the mark parts one name from the next.
    private static final Pattern PARTING = Pattern.compile("\\*(?=\\s\\p{Lu})");
    private static final Pattern COMMAS = Pattern.compile("(?:\\s*[,，、]){2,}|[，、]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern FAMILY_IN_CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}-]+(?: \\p{Lu}[.\\p{Ll}]*){0,2} \\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}[,-]?|(?:LE|LA|DE|DU|VAN|VON|DER|DEN)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<=\\p{L})\\s?\\d{1,2}(?:,\\s?\\d{1,2})*(?=[,;*†‡§¶\\s]|$)");
    private static final Pattern LETTERS =
            Pattern.compile("(?<=\\p{L}{2}) [a-h](?:,\\s?[a-h*])*(?=,|\\s|$)|(?<=\\p{Ll}{2}),[a-h](?=,|\\s|$)");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\(\\s*&?\\s*\\)");
    private static final Pattern INVERTED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ -]{1,40},\\s?\\p{Lu}[\\p{L}\\p{M}. -]{0,40}");
    private static final Pattern AFTER_COMMA =
            Pattern.compile("(?<=\\p{L}),\\d{1,2}(?:,\\s?\\d{1,2})*(?=[,;*†‡§¶\\s]|$)");
    private static final Pattern OPEN_END = Pattern.compile("(?:,|&|\\b(?:and|und|et))\\s*$");
    private static final Set<String> PARTICLES =
            Set.of(("De Van Von Di Del Della Da Dos La Le El Al St. Ben Ter Mac Mc Ní Nic Ó Uí Mhic Abu Ibn Bin Bint"
                            + " Degli Dalla Dei")
                    .split(" "));
    private static final Pattern DOTS = Pattern.compile("\\s*[·•|]\\s*|\\s/\\s");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[ -])\\p{Lu}\\.");
    private static final Pattern NOUN = Pattern.compile(
            "(?iu).*(?:tions?|ments?|ings?|ness|ity|isms?|ics|ances?|ences?|ology|graphy|ships?|tures?|sis|ies|ers|ives?|als?|ous|ful)");
    private static final Pattern NO_NAME = Pattern.compile("(?iu)^(?:abstract|introduction|key"
            + " ?words?|contents|received|accepted|published|vol|issue|journal|assistant|"
            + "associate|full|professor|department|united|new|report|chapter|working|view|submit|article|research|"
            + "les|die|los|las|gli|une|eine?|le \\S{2,20} des)\\b.*");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)\\b(?:new (?:york|delhi|zealand|haven|orleans|jersey|mexico)|los angeles|san (?:francisco|diego|jose)|hong kong|"
                    + "(?:south|north) (?:africa|korea|carolina|wales)|cape town|buenos aires|tel aviv|s[aã]o paulo|rio de janeiro|kuala"
                    + " lumpur|saudi arabia|sri lanka|costa rica|puerto rico|czech republic|united (?:kingdom|states)|palo alto|ann arbor|"
                    + "le havre|la paz|addis ababa|dar es salaam|ho chi minh)\\b");
    /// Universities that are known by letters and a city.
    static final Pattern UNIVERSITY = Pattern.compile(
            "^[¹²³⁴-⁹\\d*]{0,2}\\s?(?:(?:ETH|RWTH|UC|IIT|LMU|KTH|NTNU|EPFL|UCL|CNRS|INRIA|SUNY|CUNY|HEC|MIT|CERN) \\p{Lu}|KU Leuven|Sciences Po\\b|Caltech\\b"
                    + "|Max[- ]Planck|Fraunhofer|London School of Economics|King[’']s College"
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
        String titled = NameTitles.without(shown);
        Matcher group = GROUP.matcher(titled);
        if (!group.find()) {
            return alone(titled);
        }
        Persons persons = alone(titled.substring(0, group.start()));
        return persons.names().isEmpty() ? persons : persons.with(new Name.Literal(group.group(1)));
    }

    private Persons with(Name group) {
        return new Persons(Stream.concat(names.stream(), Stream.of(group)).toList(), score + 2);
    }

    private static Persons alone(String shown) {
        if (!LINE.matcher(shown).matches()
                || NO_NAME.matcher(shown).matches()
                || PLACE.matcher(shown).find()
                || UNIVERSITY.matcher(shown).lookingAt()) {
            return new Persons(List.of(), NONE);
        }
        boolean labelled = LABEL.matcher(shown).find();
        String unlabelled = SPANISH_AND.matcher(unlabelled(shown)).replaceAll(" and ");
        String bare = bare(unlabelled);
        if (bare.isEmpty()
                || bare.contains(":")
                || bare.contains("(")
                || bare.chars().anyMatch(Character::isDigit)) {
            return new Persons(List.of(), NONE);
        }
        List<Name> names = names(bare);
        if (names.isEmpty()) {
            return new Persons(List.of(), NONE);
        }
        boolean marked = !bare.equals(DOTS.matcher(unlabelled).replaceAll(", "));
        return new Persons(names, score(bare, names) + (marked ? 2 : 0) + (labelled ? 2 : 0));
    }

    private static String unlabelled(String shown) {
        String without = LABEL.matcher(shown).replaceFirst("");
        if (without.length() < shown.length()) {
            return BRACKET_BEHIND.matcher(without).replaceFirst("");
        }
        without = MAYBE_LABEL.matcher(shown).replaceFirst("");
        return without.length() < shown.length() ? PLACE_BEHIND.matcher(without).replaceFirst("$1") : shown;
    }

    private static List<Name> names(String bare) {
        if (isHan(bare)) {
            return han(bare).map(Surnames::chinese).toList();
        }
        List<Name> names = bare.contains(";") ? inverted(bare) : Names.direct(mixed(bare));
        return names.stream().map(Persons::whole).map(Surnames::spanish).toList();
    }

    /// "Lindgren, Anna; Weber, Jonas"; without commas in them the names stand as elsewhere.
    private static List<Name> inverted(String bare) {
        List<String> each = Stream.of(bare.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return each.stream().allMatch(INVERTED.asMatchPredicate())
                ? Names.of(bare)
                : Names.direct(mixed(bare.replace(";", ",")));
    }

    /// Names of two to four Chinese characters, and nothing else.
    private static boolean isHan(String bare) {
        return han(bare).allMatch(name -> HAN.matcher(name).matches());
    }

    private static Stream<String> han(String bare) {
        return HAN_PARTED.splitAsStream(SPREAD.matcher(bare).replaceAll("$1$2"));
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
        String bare = DOTS.matcher(BRACKETED_MARK.matcher(text).replaceAll(" ")).replaceAll(", ");
        bare = MARKS.matcher(bare).replaceAll("*");
        bare = PARTING.matcher(bare).replaceAll(",");
        bare = AFTER_COMMA.matcher(bare).replaceAll(",");
        bare = DIGITS.matcher(bare).replaceAll("");
        bare = LETTERS.matcher(bare).replaceAll("");
        bare = EMPTY_BRACKETS.matcher(bare.replace("*", "")).replaceAll("");
        bare = COMMAS.matcher(bare).replaceAll(", ");
        return OPEN_END.matcher(bare).replaceAll("").strip();
    }

    /// Names in capitals as other lines have them: all of the line, or each family name.
    private static String mixed(String text) {
        boolean whole = text.equals(text.toUpperCase(Locale.ROOT));
        if (!whole && !FAMILY_IN_CAPITALS.matcher(text).find()) {
            return text;
        }
        var mixed = new StringBuilder();
        for (String word : text.split("(?<=[ -])")) {
            mixed.append(whole || CAPITALS.matcher(word.strip()).matches() ? mixedWord(word) : word);
        }
        return mixed.toString();
    }

    private static String mixedWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean joins = small.strip().matches("and|und|et|y|e|de|der|den|van|von|da|la|del");
        return joins ? small : word.substring(0, 1) + small.substring(1);
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
