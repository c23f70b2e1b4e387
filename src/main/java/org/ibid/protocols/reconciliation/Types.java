package org.ibid.protocols.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.library.WorkListing.Condition;
import org.ibid.web.BadParameter;
import org.ibid.work.Variables;

/// The types of entities: `work`, which all are, and CSL's.
final class Types {

    static final String WORK = "work";

    private Types() {}

    /// A type as the protocol has it.
    static Map<String, Object> of(String id) {
        return Map.of("id", id, "name", name(id));
    }

    private static String name(String id) {
        return id.equals(WORK) ? "Work" : id.replace('-', ' ').replace('_', ' ');
    }

    /// Those that have a text in them.
    static List<String> like(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(WORK), Variables.TYPES.stream().sorted())
                .filter(type -> type.contains(wanted)
                        || name(type).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /// What types ask of a work.
    ///
    /// @param strictly `any`, `all`, or `should`, which is a wish only
    /// @throws BadParameter if they are more than there are
    static List<Condition> asked(List<String> types, String strictly) {
        var csl = types.stream()
                .distinct()
                .filter(type -> !type.equalsIgnoreCase(WORK))
                .<Condition>map(type -> new Condition.Is("type", type))
                .toList();
        if (csl.size() > Variables.TYPES.size()) {
            throw new BadParameter("queries", "/suggest/type lists the types there are; a query has no more of them.");
        }
        return switch (strictly) {
            case "should" -> List.of();
            case "all" -> csl;
            default ->
                types.stream().anyMatch(WORK::equalsIgnoreCase) || csl.isEmpty()
                        ? List.of()
                        : List.of(new Condition.Any(csl));
        };
    }
}
