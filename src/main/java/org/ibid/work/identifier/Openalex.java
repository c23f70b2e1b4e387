package org.ibid.work.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Ids of works in OpenAlex ("Entity IDs"): `W` and digits, also as the address `https://openalex.org/W2741809807`.
final class Openalex {

    private static final Pattern DRESS =
            Pattern.compile("^(?:(?:https?://)?(?:api\\.)?openalex\\.org/(?:works/)?)?(?:openalex:\\s*)?");

    private static final Pattern WORK = Pattern.compile("w[1-9]\\d{3,11}");

    private Openalex() {}

    static Identifier read(String printed) {
        String id = DRESS.matcher(printed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return WORK.matcher(id).matches()
                ? new Sound(Scheme.OPENALEX, id.toUpperCase(Locale.ROOT))
                : new Faulty(Scheme.OPENALEX, printed, "an OpenAlex id of a work is W and digits");
    }
}
