package org.ibid.exchange.hayagriva;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.yaml.YamlItem;
import org.ibid.work.Name;
import org.jspecify.annotations.Nullable;

/// Persons: a text with commas, or parts where that would be read otherwise.
final class HayagrivaNames {

    private HayagrivaNames() {}

    static Object write(List<Name> names) {
        var all = names.stream().map(HayagrivaNames::write).toList();
        return all.size() == 1 ? all.getFirst() : all;
    }

    private static Object write(Name name) {
        if (CommaName.isExact(name)) {
            return CommaName.write(name);
        }
        var parts = new LinkedHashMap<String, Object>();
        switch (name) {
            case Name.Literal(String text) -> parts.put("name", text);
            case Name.Person person -> {
                put(parts, "name", person.family().isEmpty() ? person.given() : person.family());
                put(parts, "given-name", person.family().isEmpty() ? "" : person.given());
                put(parts, "prefix", person.nonDroppingParticle());
                put(parts, "suffix", person.suffix());
                put(parts, "alias", person.other().get("alias") instanceof String alias ? alias : "");
            }
        }
        return parts;
    }

    private static void put(Map<String, Object> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.put(name, text);
        }
    }

    static boolean isExact(List<Name> names) {
        return names.stream()
                .allMatch(name -> read(write(name)).filter(name::equals).isPresent());
    }

    static List<Name> readAll(List<?> names) {
        return names.stream()
                .map(HayagrivaNames::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Name> read(@Nullable Object name) {
        if (!(name instanceof Map<?, ?>)) {
            return CommaName.read(YamlItem.scalar(name));
        }
        String family = YamlItem.text(name, "name");
        String given = YamlItem.text(name, "given-name");
        String prefix = YamlItem.text(name, "prefix");
        String suffix = YamlItem.text(name, "suffix");
        String alias = YamlItem.text(name, "alias");
        if ((given + prefix + suffix + alias).isEmpty()) {
            return family.isEmpty() ? Optional.empty() : Optional.of(new Name.Literal(family));
        }
        var other = new LinkedHashMap<String, Object>();
        put(other, "alias", alias);
        return family.isEmpty() && given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Name.Person(family, given, "", prefix, suffix, other));
    }
}
