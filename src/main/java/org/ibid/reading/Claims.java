package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What different places of a paper say of the paper itself. The best supported reading of a variable wins; the
/// others are kept as warnings.
final class Claims {

    /// What of a paper several places may say.
    static final List<String> VARIABLES = List.of(
            "container-title",
            "event-title",
            "event-place",
            "ISSN",
            "eISSN",
            "volume",
            "issue",
            "page",
            "issued",
            "DOI",
            "URL");

    /// One place's reading of one variable, what kind of place that is, and how far it is to be trusted.
    record Claim(String variable, String value, Slice place, int weight, String sign) {}

    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    void add(String variable, String value, Slice place, int weight, String sign) {
        String clean = value.strip();
        if (!clean.isEmpty()) {
            claims.computeIfAbsent(variable, name -> new ArrayList<>())
                    .add(new Claim(variable, clean, place, weight, sign));
        }
    }

    boolean has(String variable) {
        return claims.containsKey(variable);
    }

    /// What speaks for and against the best reading of a variable.
    Set<String> signs(Claim best) {
        var signs = new LinkedHashSet<String>();
        signs.add(best.sign());
        long same = claims.getOrDefault(best.variable(), List.of()).stream()
                .filter(claim -> key(claim.value()).equals(key(best.value())))
                .count();
        signs.add(same > 1 ? "agreed" : "alone");
        if (!others(best).isEmpty()) {
            signs.add("disputed");
        }
        return signs;
    }

    /// The reading with the greatest weight together; of its places the most trusted, the first among equals.
    Optional<Claim> best(String variable) {
        Map<String, Integer> support = new LinkedHashMap<>();
        List<Claim> all = claims.getOrDefault(variable, List.of());
        all.forEach(claim -> support.merge(key(claim.value()), claim.weight(), Integer::sum));
        return support.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .flatMap(winner -> all.stream()
                        .filter(claim -> key(claim.value()).equals(winner.getKey()))
                        .max(Comparator.comparingInt(Claims::preference)));
    }

    /// A reading in capitals is worth less than the same in ordinary letters.
    private static int preference(Claim claim) {
        boolean capitals = claim.value().equals(claim.value().toUpperCase(Locale.ROOT))
                && claim.value().length() > 8;
        return capitals ? claim.weight() - 100 : claim.weight();
    }

    /// Other readings of the same variable, one each.
    List<Claim> others(Claim best) {
        Map<String, Claim> others = new LinkedHashMap<>();
        claims.getOrDefault(best.variable(), List.of()).stream()
                .filter(claim -> !key(claim.value()).equals(key(best.value())))
                .forEach(claim -> others.putIfAbsent(key(claim.value()), claim));
        return List.copyOf(others.values());
    }

    static String key(String value) {
        return value.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
