package org.ibid.exchange.cff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.yaml.YamlItem;
import org.ibid.work.Name;
import org.jspecify.annotations.Nullable;

/// Persons and entities. What CSL has no part for (`orcid`, `affiliation`, `email`...) stays with a person as it came.
final class CffNames {

    private static final List<String> PARTS = List.of("family-names", "given-names", "name-particle", "name-suffix");

    private CffNames() {}

    static Object write(Name name) {
        var parts = new LinkedHashMap<String, Object>();
        switch (name) {
            case Name.Literal(String text) -> parts.put("name", text);
            case Name.Person person -> {
                put(parts, "family-names", person.family());
                put(parts, "given-names", person.given());
                put(parts, "name-particle", person.nonDroppingParticle());
                put(parts, "name-suffix", person.suffix());
                person.other().forEach((part, value) -> {
                    if (value instanceof String text && isOfCff(part)) {
                        put(parts, part, text);
                    }
                });
            }
        }
        return parts;
    }

    private static boolean isOfCff(String part) {
        return List.of(
                        "orcid",
                        "affiliation",
                        "alias",
                        "email",
                        "website",
                        "address",
                        "city",
                        "country",
                        "fax",
                        "post-code",
                        "region",
                        "tel")
                .contains(part);
    }

    private static void put(Map<String, Object> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.put(name, text);
        }
    }

    static Optional<Name> read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            String text = YamlItem.scalar(json);
            return text.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(text));
        }
        String family = YamlItem.text(map, "family-names");
        String given = YamlItem.text(map, "given-names");
        if (family.isEmpty() && given.isEmpty()) {
            String whole = YamlItem.text(map, "name") + YamlItem.text(map, "alias");
            String name = YamlItem.text(map, "name");
            return whole.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(name.isEmpty() ? whole : name));
        }
        var other = new LinkedHashMap<String, Object>();
        map.forEach((part, value) -> {
            if (!PARTS.contains(String.valueOf(part)) && value != null) {
                other.put(String.valueOf(part), value);
            }
        });
        String particle = YamlItem.text(map, "name-particle");
        return Optional.of(new Name.Person(family, given, "", particle, YamlItem.text(map, "name-suffix"), other));
    }

    static boolean isExact(Name name) {
        return read(write(name)).filter(name::equals).isPresent();
    }
}
