package org.ibid.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The parts of an author's name as a cite prints it, and the form in which names are compared.
final class CitedName {

    private static final Pattern FIRST_INITIALS = Pattern.compile("^(?:\\p{Lu}\\.[\\s-]*){1,4}(?=\\p{L}{2})");
    private static final Pattern LAST_INITIALS = Pattern.compile("(?:\\s+\\p{Lu}\\.?){1,4}$");

    private CitedName() {}

    /// "Hussain S. R.", "Khan, M. A." and "F. Khan" without their initials.
    static String family(String author) {
        String bare = FIRST_INITIALS
                .matcher(author.indexOf(',') < 0 ? author : author.substring(0, author.indexOf(',')))
                .replaceFirst("");
        return LAST_INITIALS.matcher(bare).replaceFirst("").strip();
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
