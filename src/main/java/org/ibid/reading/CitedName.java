package org.ibid.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The parts of an author's name as a cite prints it, and the form in which names are compared.
final class CitedName {

    private static final Pattern FIRST_INITIALS = Pattern.compile("^(?:\\p{Lu}\\.[\\s-]*){1,4}(?=\\p{L}{2})");
    private static final Pattern LAST_INITIALS = Pattern.compile("(?:\\s+\\p{Lu}\\.?){1,4}$");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{4,30}");
    /// The endings of the other cases, and those that they stand for.
    private static final Map<String, List<String>> DECLENSIONS = Map.ofEntries(
            Map.entry("а", List.of("")),
            Map.entry("у", List.of("", "а")),
            Map.entry("ы", List.of("а")),
            Map.entry("е", List.of("", "а", "ь", "й")),
            Map.entry("ым", List.of("", "ый")),
            Map.entry("ом", List.of("", "ий", "ой")),
            Map.entry("ой", List.of("а", "ая")),
            Map.entry("ую", List.of("ая")),
            Map.entry("ого", List.of("ий", "ый", "ой")),
            Map.entry("ому", List.of("ий", "ый", "ой")),
            Map.entry("им", List.of("ий")),
            Map.entry("я", List.of("ь", "й")),
            Map.entry("ю", List.of("ь", "й")),
            Map.entry("ем", List.of("ь", "й")));

    private CitedName() {}

    /// "Hussain S. R.", "Khan, M. A." and "F. Khan" without their initials.
    static String family(String author) {
        String bare = FIRST_INITIALS
                .matcher(author.indexOf(',') < 0 ? author : author.substring(0, author.indexOf(',')))
                .replaceFirst("");
        return LAST_INITIALS.matcher(bare).replaceFirst("").strip();
    }

    /// What a Russian surname may be in the nominative that stands in another case: "Петрову" is "Петров" or "Петрова",
    /// "Достоевского" is "Достоевский"; none for other scripts.
    static List<String> inNominative(String family) {
        if (!CYRILLIC.matcher(family).matches()) {
            return List.of();
        }
        return DECLENSIONS.entrySet().stream()
                .filter(ending -> family.endsWith(ending.getKey()))
                .flatMap(ending -> ending.getValue().stream()
                        .map(nominative -> family.substring(
                                        0, family.length() - ending.getKey().length())
                                + nominative))
                .toList();
    }

    static String given(String author) {
        return key(author.replace(family(author), ""));
    }

    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
