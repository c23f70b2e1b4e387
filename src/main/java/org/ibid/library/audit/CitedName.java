package org.ibid.library.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// An author's name as a citation prints it: a family name, sometimes with initials.
final class CitedName {

    private static final Pattern FIRST_INITIALS = Pattern.compile("^(?:\\p{Lu}\\.[\\s-]*){1,4}(?=\\p{L}{2})");
    private static final Pattern LAST_INITIALS = Pattern.compile("(?:,?\\s+\\p{Lu}\\.?){1,4}$");
    private static final Pattern PARTICLES = Pattern.compile(
            "^(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|zu)[\\s-]+)+");

    private CitedName() {}

    /// The family name alone.
    static String family(String printed) {
        int comma = printed.indexOf(',');
        String name = comma < 0 ? printed : printed.substring(0, comma);
        name = FIRST_INITIALS.matcher(name.strip()).replaceFirst("");
        return LAST_INITIALS.matcher(name).replaceFirst("").strip();
    }

    /// The family name of a person as it is compared: without particles, which a citation may drop; or the literal.
    static String folded(Name name) {
        return switch (name) {
            case Name.Person person when !person.family().isEmpty() -> folded(person.family());
            case Name.Person person -> folded(person.given());
            case Name.Literal(String text) -> folded(text);
        };
    }

    /// A family name as it is compared.
    static String folded(String family) {
        return NearSpelling.fold(
                PARTICLES.matcher(family.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }
}
