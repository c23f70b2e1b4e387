package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// What a work came out in, as it is compared: a journal, a newspaper, a book, a conference, a site; the publisher
/// where it came out in nothing else.
///
/// @param printed the name for people to read; empty if absent
/// @param names   each form of the name the work gives (full and short), as its telling words
/// @param kind    what the name says it is
/// @param publisher whether it is only the publisher's name
/// @param pieces  of the first name's telling words
/// @param year    in the name of a meeting; what other names say is often their subject
record Container(
        String printed,
        List<List<String>> names,
        Kind kind,
        boolean publisher,
        Trigrams pieces,
        Optional<Integer> year) {

    /// What a container's name says of itself.
    enum Kind {
        SERIAL,
        MEETING,
        /// A report, a thesis, what is not yet published.
        GREY,
        UNSAID;

        boolean conflicts(Kind other) {
            return this == SERIAL && other == MEETING || this == MEETING && other == SERIAL;
        }
    }

    /// How two containers' names agree.
    enum Agreement {
        EQUAL,
        ABBREVIATED,
        OVERLAPPING,
        CONFLICTING
    }

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// "l'Académie", "d'histoire".
    private static final Pattern ELISION = Pattern.compile("\\b[lLdD]['’]");

    private static final List<String> VARIABLES = List.of(
            "container-title",
            "container-title-short",
            "journalAbbreviation",
            "event-title",
            "event",
            "collection-title");

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

    private static final Set<String> MEETING_WORDS =
            Set.of("conference", "conf", "proceedings", "proc", "symposium", "symp", "workshop", "congress");

    private static final Set<String> GREY_WORDS =
            Set.of("tech", "report", "thesis", "dissertation", "submitted", "unpublished", "manuscript");

    /// What some put before the name of a journal and some do not.
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

    /// Of those, the names of meetings.
    private static final Set<String> MEETINGS =
            Set.of("sigmod", "vldb", "pods", "icde", "kdd", "icml", "ijcai", "aaai", "nips", "neurips", "colt");

    static final Container NONE = new Container("", List.of(), Kind.UNSAID, false, Trigrams.of(""), Optional.empty());

    static Container of(Work work) {
        var printed = VARIABLES.stream()
                .flatMap(variable -> work.text(variable).stream())
                .toList();
        return printed.isEmpty() ? publisher(work) : of(printed, false);
    }

    /// The publisher, of a work that came out in nothing else.
    static Container publisher(Work work) {
        return work.text("publisher").map(name -> of(List.of(name), true)).orElse(NONE);
    }

    private static Container of(List<String> printed, boolean publisher) {
        var names = new ArrayList<List<String>>();
        var kind = Kind.UNSAID;
        for (var name : printed) {
            var words = Letters.words(Letters.fold(ELISION.matcher(name).replaceAll("")));
            var telling = telling(words);
            kind = kind == Kind.UNSAID ? kind(words, telling) : kind;
            if (!telling.isEmpty()) {
                names.add(telling);
                names.addAll(shorter(name, words, telling));
            }
        }
        return names.isEmpty()
                ? NONE
                : new Container(
                        printed.getFirst(),
                        List.copyOf(names),
                        kind,
                        publisher,
                        Trigrams.of(String.join("", names.getFirst())),
                        kind == Kind.MEETING ? year(printed.getFirst()) : Optional.empty());
    }

    /// A name without what stands behind a dash, without its own acronym behind it, without the society before it.
    private static List<List<String>> shorter(String name, List<String> words, List<String> telling) {
        var shorter = new ArrayList<List<String>>();
        int dash = name.indexOf(" -- ");
        if (dash > 0) {
            shorter.add(telling(Letters.words(Letters.fold(name.substring(0, dash)))));
        }
        int last = words.size() - 1;
        if (last > 2 && isOwnAcronym(words.get(last), words.subList(0, last))) {
            shorter.add(telling(words.subList(0, last)));
        }
        for (var one : Stream.concat(Stream.of(telling), shorter.stream()).toList()) {
            if (one.size() > 2 && SOCIETIES.contains(one.getFirst())) {
                shorter.add(one.subList(1, one.size()));
            }
        }
        shorter.removeIf(one -> one.size() < 2);
        return shorter;
    }

    /// "(TODS)" behind "ACM Transactions on Database Systems".
    private static boolean isOwnAcronym(String word, List<String> words) {
        return word.length() > 2 && Letters.initials(words).endsWith(word);
    }

    private static List<String> telling(List<String> words) {
        var telling = new ArrayList<String>();
        for (var word : words) {
            if (!SMALL_WORDS.contains(word) && !Character.isDigit(word.charAt(0))) {
                telling.addAll(KNOWN.getOrDefault(word, List.of(word)));
            }
        }
        return List.copyOf(withoutCountry(telling));
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

    private static Optional<Integer> year(String printed) {
        var year = YEAR.matcher(printed.length() > 300 ? printed.substring(0, 300) : printed);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    private static Kind kind(List<String> words, List<String> telling) {
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

    /// Whether one of its names has the word.
    boolean names(String word) {
        return names.stream().anyMatch(name -> name.contains(word));
    }

    /// The name, cut to what fits a sentence.
    String shown() {
        return printed.length() > 80 ? printed.substring(0, 80) + "…" : printed;
    }

    /// The first letter of the name, which abbreviations keep.
    String initial() {
        return isAbsent() ? "" : names.getFirst().getFirst().substring(0, 1);
    }

    boolean isAbsent() {
        return names.isEmpty();
    }

    /// How this container agrees with another; empty if either is absent, or only one is no more
    /// than a publisher.
    Optional<Agreement> agreement(Container other) {
        if (isAbsent() || other.isAbsent() || publisher != other.publisher) {
            return Optional.empty();
        }
        var best = Agreement.CONFLICTING;
        for (var name : names) {
            for (var theirs : other.names) {
                var agreement = agreement(name, theirs);
                best = agreement.compareTo(best) < 0 ? agreement : best;
            }
        }
        return Optional.of(kind.conflicts(other.kind) && best == Agreement.OVERLAPPING ? Agreement.CONFLICTING : best);
    }

    private static Agreement agreement(List<String> one, List<String> two) {
        if (one.equals(two)) {
            return Agreement.EQUAL;
        }
        var shorter = letters(one) <= letters(two) ? one : two;
        var longer = shorter == one ? two : one;
        if (Abbreviation.is(shorter, longer)) {
            return Agreement.ABBREVIATED;
        }
        long shared = shorter.stream()
                .filter(word -> longer.stream().anyMatch(full -> Abbreviation.is(word, full)))
                .count();
        return 2 * shared >= Math.min(one.size(), two.size()) ? Agreement.OVERLAPPING : Agreement.CONFLICTING;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
