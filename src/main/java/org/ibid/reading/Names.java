package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Reads lists of names as styles print them: "Khan, F. H., & Clary, C.", "Khan FH, Clary C", "Khan, Qamar Zaman, and
/// Imran Wakil", "F. H. Khan and C. Clary", "State Bank of Pakistan".
final class Names {

    private static final String UPPER = "\\p{Lu}[\\p{L}\\p{M}'’`.-]*";
    private static final String SURNAME = "\\p{Lu}[\\p{L}\\p{M}'’`-]+";
    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}[\\p{Ll}]?\\.?(?:\\s*[-–]\\s*|\\s*)){1,5}(?<!\\p{Ll}\\p{Ll})");
    private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}(?:-?\\p{Lu}){0,3}");
    private static final Pattern VANCOUVER = Pattern.compile("((?:\\p{Ll}{1,4}['’ ]\\s*){0,3}" + SURNAME + "(?: "
            + SURNAME + "){0,2})\\s+(\\p{Lu}(?:-?\\p{Lu}){0,3}|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3})"
            + "(?:\\s+(Jr|Sr|II|III|IV|2nd|3rd)\\.?)?");
    private static final Pattern FAMILY =
            Pattern.compile("(?:\\p{L}{1,4}['’ ]\\s*){0,3}" + UPPER + "(?: (?:\\p{Ll}{1,4} )?" + UPPER + "){0,3}");
    private static final Pattern GIVEN_FAMILY =
            Pattern.compile(UPPER + "(?:[ ]" + UPPER + "){0,3}(?:[ ]\\p{Ll}{1,4}){0,2}(?:[ ]" + UPPER + "){0,2}");
    private static final Pattern GIVEN =
            Pattern.compile(UPPER + "(?: (?:\\p{Ll}{1,4}(?:-" + UPPER + ")?|" + UPPER + ")){0,3}");
    private static final Pattern ACRONYM_OR_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,7}|" + UPPER);
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");
    private static final Pattern HONORIFIC =
            Pattern.compile("^(?:(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|Engr|Assoc|Asst)\\b\\.?\\s+)+");
    private static final Pattern FIRST_INITIAL = Pattern.compile("\\p{Lu}\\.\\s");
    private static final Pattern DIGITS = Pattern.compile("\\d{3}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,})?");
    private static final Pattern ALL_CAPITALS = Pattern.compile("\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}| Y(?= ))*");

    private static final Pattern CAPITALS_GIVEN = Pattern.compile(
            "(\\p{Lu}{3,}(?:[ '’-]\\p{Lu}{2,}){0,3}) (\\p{Lu}\\p{Ll}[\\p{L}.’'-]{1,20}(?: [\\p{L}.’'-]{1,20}){0,2})");
    private static final Pattern FAMILY_BRACKETED = Pattern.compile(
            "(\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30})?) \\((\\p{Lu}[\\p{L}.’'-]{0,20}(?: [\\p{L}.’'-]{1,20}){0,2})\\)");
    private static final Pattern UNPARTED = Pattern.compile("[\\p{IsHan}\\p{IsHangul}·]{2,6}");
    /// "Smith J A", as GB/T 7714 prints initials.
    private static final Pattern SPACED_INITIALS =
            Pattern.compile("(?<=\\p{Lu}\\p{L}{1,30} )\\p{Lu}(?: \\p{Lu}){1,3}(?:\\.?$|(?=\\s*[,;]))");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ONE_INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private Names() {}

    /// A name as it is said: given names first.
    static String shown(Name name) {
        return switch (name) {
            case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
            case Name.Literal(String text) -> text;
        };
    }

    /// The names of a list printed in whatever way; empty if it reads like none.
    static List<Name> of(String text) {
        String clean = SPACED_INITIALS
                .matcher(NameTokens.cleaned(text))
                .replaceAll(each -> each.group().replaceAll("[ .]", ""));
        List<String> tokens = NameTokens.of(clean);
        List<Name> unparted = unparted(tokens);
        if (!unparted.isEmpty()) {
            return unparted;
        }
        if (!beginsWithFamily(clean)) {
            List<Name> names = vancouver(tokens);
            names = names.isEmpty() ? direct(tokens) : names;
            if (!names.isEmpty()) {
                return names;
            }
        }
        return clean.contains(";") ? semicolons(clean) : fromTokens(tokens);
    }

    /// Whether one word stands before the first comma: then given names do not come first, nor bare initials next.
    private static boolean beginsWithFamily(String names) {
        int comma = names.indexOf(',');
        return comma > 0 && names.lastIndexOf(' ', comma) < 0;
    }

    /// The names of a list where given names come first: "Awais Abbasi", "F. H. Khan and C. Clary".
    static List<Name> direct(String text) {
        return direct(NameTokens.of(NameTokens.cleaned(text)));
    }

    private static List<Name> direct(List<String> tokens) {
        var names = new ArrayList<Name>();
        for (String token : tokens) {
            if (SUFFIX.matcher(token).matches() && !names.isEmpty()) {
                names.set(names.size() - 1, suffixed(names.getLast(), token));
            } else if (looksLikePerson(token)) {
                names.add(person(token));
            } else {
                return List.of();
            }
        }
        return names;
    }

    /// "Khan FH, Clary C", "Khan F. H., Clary C."; empty unless every name has this form.
    static List<Name> vancouver(String text) {
        return vancouver(NameTokens.of(NameTokens.cleaned(text)));
    }

    private static List<Name> vancouver(List<String> tokens) {
        var names = new ArrayList<Name>();
        boolean arePointed = false;
        for (String token : tokens) {
            var form = VANCOUVER.matcher(token);
            if (!names.isEmpty() && UNPARTED.matcher(token).matches()) {
                names.add(new Name.Literal(token));
                continue;
            }
            if (!form.matches()) {
                return List.of();
            }
            String suffix = form.group(3) == null ? "" : form.group(3);
            String initials = names.isEmpty() || arePointed
                    ? form.group(2)
                    : form.group(2).replace(".", "");
            arePointed = names.isEmpty() ? initials.endsWith(".") : arePointed;
            names.add(new Name.Person(form.group(1), initials, "", "", suffix, new LinkedHashMap<>()));
        }
        return names;
    }

    /// "王小明, 李华": names that are not written in two parts; empty unless all are of this kind.
    private static List<Name> unparted(List<String> tokens) {
        return tokens.stream().allMatch(token -> UNPARTED.matcher(token).matches())
                ? tokens.stream().<Name>map(Name.Literal::new).toList()
                : List.of();
    }

    /// Whether a text is one person's name, given names first.
    static boolean looksLikePerson(String text) {
        String bare = HONORIFIC.matcher(text).replaceFirst("");
        String[] words = bare.split(" ");
        if (words.length < 2 || words.length > 5 || Lexicon.looksLikeOrganisation(bare)) {
            return false;
        }
        if (ONE_INITIAL.matcher(words[words.length - 1]).matches()) {
            return false;
        }
        boolean capitals = INITIALS.matcher(words[0]).matches()
                && CAPITALS.matcher(words[words.length - 1]).matches();
        for (String word : words) {
            boolean surname = capitals && CAPITALS.matcher(word).matches();
            if (!surname && (Lexicon.isSmallWord(word) || isNoName(word))) {
                return false;
            }
        }
        return GIVEN_FAMILY.matcher(bare).matches();
    }

    private static boolean isNoName(String word) {
        return word.equalsIgnoreCase("and")
                || word.endsWith("'s")
                || word.endsWith("’s")
                || word.chars().anyMatch(Character::isDigit)
                || word.length() >= 4 && word.chars().allMatch(Character::isUpperCase);
    }

    /// A person whose given names come first.
    static Name person(String text) {
        String bare = withoutStop(HONORIFIC.matcher(text.strip()).replaceFirst(""));
        String[] words = SPACES.split(bare);
        int family = words.length - 1;
        int particle = family;
        while (particle > 1 && Lexicon.isParticle(words[particle - 1])) {
            particle--;
        }
        if (words.length < 2) {
            return new Name.Literal(bare);
        }
        return new Name.Person(
                words[family], join(words, 0, particle), "", join(words, particle, family), "", new LinkedHashMap<>());
    }

    /// Without the full stop of the sentence; that of an initial stays.
    private static String withoutStop(String name) {
        int last = name.length() - 1;
        return last > 0 && name.charAt(last) == '.' && Character.isLowerCase(name.charAt(last - 1))
                ? name.substring(0, last)
                : name;
    }

    /// A name whose family name comes first and is parted from the given names.
    static Name person(String family, String given) {
        String[] words = SPACES.split(family.strip());
        int particles = 0;
        while (particles < words.length - 1 && Lexicon.isParticle(words[particles])) {
            particles++;
        }
        String[] givens = SPACES.split(given.strip());
        int dropping = givens.length;
        while (dropping > 1 && Lexicon.isParticle(givens[dropping - 1])) {
            dropping--;
        }
        return new Name.Person(
                cased(join(words, particles, words.length)),
                join(givens, 0, dropping),
                join(givens, dropping, givens.length),
                join(words, 0, particles),
                "",
                new LinkedHashMap<>());
    }

    private static List<Name> semicolons(String clean) {
        var names = new ArrayList<Name>();
        for (String each : clean.split("\\s*;\\s*(?:(?:and|&)\\s+)?")) {
            List<Name> one = fromTokens(NameTokens.of(each));
            if (one.isEmpty()) {
                return List.of();
            }
            names.addAll(one);
        }
        return names;
    }

    private static List<Name> fromTokens(List<String> tokens) {
        var names = new ArrayList<Name>();
        int at = 0;
        while (at < tokens.size()) {
            String token = tokens.get(at);
            String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
            Optional<Name> marked = marked(token);
            if (SUFFIX.matcher(token).matches() && !names.isEmpty()) {
                names.set(names.size() - 1, suffixed(names.getLast(), token));
                at++;
            } else if (marked.isPresent()) {
                names.add(marked.get());
                at++;
            } else if (isFamily(token) && isGiven(next, names.isEmpty(), token)) {
                names.add(person(token, next));
                at += 2;
            } else if (VANCOUVER.matcher(token).matches()) {
                names.addAll(vancouver(token));
                at++;
            } else if (looksLikePerson(token)) {
                names.add(person(token));
                at++;
            } else if (!DIGITS.matcher(token).find() && isOrganisation(token, tokens.size())) {
                names.add(new Name.Literal(token));
                at++;
            } else {
                return List.of();
            }
        }
        return names;
    }

    /// "BLOCH Marc", "Corbin (Alain)": the family name is told by its capitals, the given names by their brackets.
    private static Optional<Name> marked(String token) {
        Matcher capitals = CAPITALS_GIVEN.matcher(token);
        Matcher bracketed = FAMILY_BRACKETED.matcher(token);
        if (capitals.matches() && !Lexicon.looksLikeOrganisation(token)) {
            return Optional.of(person(capitals.group(1), capitals.group(2)));
        }
        return bracketed.matches() ? Optional.of(person(bracketed.group(1), bracketed.group(2))) : Optional.empty();
    }

    private static boolean isFamily(String token) {
        return FAMILY.matcher(token).matches()
                        && !FIRST_INITIAL.matcher(token).lookingAt()
                        && !BARE_INITIALS.matcher(token).matches()
                || CAPITALS.matcher(token).matches();
    }

    /// Initials always are given names; a full given name may follow the first family name, or a one-word family name.
    private static boolean isGiven(String token, boolean first, String family) {
        if (token.isEmpty() || SUFFIX.matcher(token).matches()) {
            return false;
        }
        if (INITIALS.matcher(token).matches() || BARE_INITIALS.matcher(token).matches()) {
            return true;
        }
        boolean words = GIVEN.matcher(token).matches() && !Lexicon.looksLikeOrganisation(token);
        return words && (first || !family.contains(" "));
    }

    private static boolean isOrganisation(String token, int tokens) {
        boolean capital = Character.isUpperCase(token.codePointAt(0));
        boolean short_ = token.split(" ").length <= 8 && !token.contains(": ") && !token.endsWith("?");
        return capital
                && short_
                && (Lexicon.looksLikeOrganisation(token)
                        || tokens == 1 && ACRONYM_OR_NAME.matcher(token).matches());
    }

    private static Name suffixed(Name name, String suffix) {
        return switch (name) {
            case Name.Person person ->
                new Name.Person(
                        person.family(),
                        person.given(),
                        person.droppingParticle(),
                        person.nonDroppingParticle(),
                        suffix,
                        person.other());
            case Name.Literal literal -> literal;
        };
    }

    /// "KHAN" is how some styles print Khan.
    private static String cased(String family) {
        if (!ALL_CAPITALS.matcher(family).matches()) {
            return family;
        }
        var cased = new StringBuilder();
        boolean start = true;
        for (char c : family.toCharArray()) {
            cased.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return cased.toString().replace(" Y ", " y ");
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
