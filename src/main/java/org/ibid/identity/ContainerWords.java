package org.ibid.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.identity.Container.Kind;

/// Which words of a container's name tell it from others, and what they say it is.
final class ContainerWords {

    private static final Set<String> SMALL_WORDS = Set.of(
            "the",
            "of",
            "in",
            "on",
            "and",
            "for",
            "a",
            "an",
            "de",
            "la",
            "le",
            "et",
            "der",
            "die",
            "und",
            "des",
            "du",
            "di",
            "del",
            "della",
            "fur",
            "zur",
            "im",
            "van",
            "het",
            "och",
            "proceedings",
            "proc",
            "annual",
            "hellip",
            "archive",
            "source",
            "its",
            "online",
            "no",
            "vol",
            "th",
            "st",
            "nd",
            "rd");

    private static final Set<String> SERIAL_WORDS = Set.of(
            "journal",
            "j",
            "transactions",
            "trans",
            "record",
            "letters",
            "lett",
            "magazine",
            "review",
            "rev",
            "annals",
            "bulletin",
            "bull",
            "quarterly",
            "zeitschrift",
            "revue");

    private static final Set<String> OF_MANY =
            Set.of("research", "res", "studies", "international", "int", "american", "am", "european", "british");

    private static final Set<String> MEETING_WORDS =
            Set.of("conference", "conf", "proceedings", "proc", "symposium", "symp", "workshop", "congress");

    private static final Set<String> CONFERENCES = Set.of("conference", "conf", "symposium", "symp");

    /// What one list prints of a conference's name and the next leaves out.
    private static final Set<String> MEETING_SMALL_WORDS =
            Set.of("conference", "conf", "symposium", "symp", "international", "intl", "int");

    private static final Set<String> GREY_WORDS =
            Set.of("tech", "report", "thesis", "dissertation", "submitted", "unpublished", "manuscript");

    private static final Set<String> SOCIETIES = Set.of("acm", "ieee");

    /// Names that are an abbreviation no rule finds.
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("sigmod", List.of("management", "data")),
            Map.entry("vldb", List.of("very", "large", "data", "bases")),
            Map.entry("pods", List.of("principles", "database", "systems")),
            Map.entry("tods", List.of("transactions", "database", "systems")),
            Map.entry("icde", List.of("data", "engineering")),
            Map.entry("kdd", List.of("knowledge", "discovery", "data", "mining")),
            Map.entry("icml", List.of("machine", "learning")),
            Map.entry("ijcai", List.of("joint", "artificial", "intelligence")),
            Map.entry("aaai", List.of("artificial", "intelligence")),
            Map.entry("nips", List.of("neural", "information", "processing", "systems")),
            Map.entry("neurips", List.of("neural", "information", "processing", "systems")),
            Map.entry("colt", List.of("computational", "learning", "theory")),
            Map.entry("cacm", List.of("communications", "acm")),
            Map.entry("jacm", List.of("journal", "acm")),
            Map.entry("pnas", List.of("national", "academy", "sciences")),
            Map.entry("jama", List.of("journal", "american", "medical", "association")),
            Map.entry("bmj", List.of("british", "medical", "journal")),
            Map.entry("nejm", List.of("new", "england", "journal", "medicine")));

    /// As a name without small words ends: "U.S.A." has lost its A.
    private static final List<List<String>> COUNTRIES =
            List.of(List.of("united", "states", "america"), List.of("usa"), List.of("u", "s"));

    /// Of the known ones, the names of meetings.
    private static final Set<String> MEETINGS =
            Set.of("sigmod", "vldb", "pods", "icde", "kdd", "icml", "ijcai", "aaai", "nips", "neurips", "colt");

    private ContainerWords() {}

    /// The words that tell a name from others, each once: "Proc. ACM SIGMOD Int. Conf. on Management of Data" says
    /// its subject twice.
    static List<String> telling(List<String> words) {
        boolean meets = words.stream().anyMatch(CONFERENCES::contains);
        var telling = new LinkedHashSet<String>();
        for (var word : words) {
            boolean small = SMALL_WORDS.contains(word) || meets && MEETING_SMALL_WORDS.contains(word);
            if (!small && !Character.isDigit(word.charAt(0))) {
                telling.addAll(KNOWN.getOrDefault(word, List.of(word)));
            }
        }
        return List.copyOf(withoutCountry(List.copyOf(telling)));
    }

    /// "Proc. Natl. Acad. Sci. U.S.A." is mostly cited without its country.
    private static List<String> withoutCountry(List<String> words) {
        for (var country : COUNTRIES) {
            int rest = words.size() - country.size();
            if (rest >= 2 && words.subList(rest, words.size()).equals(country)) {
                return words.subList(0, rest);
            }
        }
        return words;
    }

    /// What a name says it is.
    ///
    /// @param words all of its words, of which some are `telling`
    static Kind kind(List<String> words, List<String> telling) {
        if (words.stream().anyMatch(SERIAL_WORDS::contains)) {
            return Kind.SERIAL;
        }
        boolean meets = words.stream().anyMatch(word -> MEETING_WORDS.contains(word) || MEETINGS.contains(word))
                || MEETINGS.stream().map(KNOWN::get).anyMatch(telling::equals);
        if (meets) {
            return Kind.MEETING;
        }
        return words.stream().anyMatch(GREY_WORDS::contains) ? Kind.GREY : Kind.UNSAID;
    }

    /// Whether the names of many serials have it, so that having it in common says nothing: "journal", "research".
    static boolean isOfSerials(String word) {
        return SERIAL_WORDS.contains(word) || OF_MANY.contains(word);
    }

    /// Whether it is a society, which some put before the name of a journal and some do not.
    static boolean isSociety(String word) {
        return SOCIETIES.contains(word);
    }
}
