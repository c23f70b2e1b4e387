package org.ibid.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// How a reference list prints a source, and how that is read: abbreviated, short of fields, misread.
record Print(Chance chance) {

    private static final Pattern VOWEL_ON = Pattern.compile("(?<=[^aeiouy\\s])[aeiouy][a-z]*$");
    private static final List<String> NOT_ABBREVIATED = List.of("of", "the", "on", "for", "and");
    private static final Map<String, String> ABBREVIATED = Map.of(
            "Journal",
            "J.",
            "International",
            "Int.",
            "Annals",
            "Ann.",
            "European",
            "Eur.",
            "Review",
            "Rev.",
            "Applied",
            "Appl.",
            "Proceedings",
            "Proc.",
            "Conference",
            "Conf.");

    /// How often each thing goes wrong is put together from what reference lists are like: initials in most, the DOI in
    /// few, a misread letter in one title of twenty.
    Work of(Work source) {
        var printed = source.withNames("author", people(source.names("author")));
        printed = title(printed);
        printed = container(printed);
        if (chance.falls(0.65)) {
            printed = printed.without("DOI");
        }
        if (chance.falls(0.35)) {
            printed = printed.without("issue");
        }
        if (chance.falls(0.06)) {
            printed = printed.without("page");
        } else if (chance.falls(0.1)) {
            printed = printed.with("page", printed.text("page").orElse("").replaceFirst("-.*", ""));
        }
        if (chance.falls(0.03)) {
            printed = printed.without("volume");
        }
        if (chance.falls(0.02)) {
            printed = printed.without("issued");
        }
        return chance.falls(0.04) ? printed.as("document") : printed;
    }

    private List<Name> people(List<Name> all) {
        boolean initials = chance.falls(0.65);
        int most = chance.falls(0.15) ? 1 : chance.falls(0.2) ? 3 : all.size();
        return all.stream().limit(most).map(name -> person(name, initials)).toList();
    }

    private Name person(Name name, boolean initials) {
        return switch (name) {
            case Name.Person person ->
                new Name.Person(
                        chance.falls(0.01) ? misread(person.family()) : person.family(),
                        initials ? initials(person.given()) : person.given());
            case Name.Literal literal -> literal;
        };
    }

    private static String initials(String given) {
        return Arrays.stream(given.split(" ")).map(part -> part.charAt(0) + ".").collect(Collectors.joining(" "));
    }

    private Work title(Work work) {
        String title = work.text("title").orElse("");
        if (chance.falls(0.06)) {
            title = title.replaceFirst(": .*", "");
        }
        if (chance.falls(0.3)) {
            title = capitalised(title);
        }
        if (chance.falls(0.05)) {
            title = misread(title);
        }
        if (chance.falls(0.02)) {
            title = title.replaceFirst(" ", "- ");
        }
        return work.with("title", title);
    }

    private static String capitalised(String title) {
        return Arrays.stream(title.split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String misread(String text) {
        return switch (chance.between(0, 3)) {
            case 0 -> text.replaceFirst("rn|m", text.contains("rn") ? "m" : "rn");
            case 1 -> text.replaceFirst("l", "1");
            case 2 -> text.replaceFirst("i", "í");
            default -> dropped(text);
        };
    }

    private String dropped(String text) {
        int at = chance.between(1, Math.max(1, text.length() - 2));
        return text.length() < 4 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    private Work container(Work work) {
        String container = work.text("container-title").orElse("");
        return container.isEmpty() || work.type().equals("chapter") || !chance.falls(0.4)
                ? work
                : work.with("container-title", abbreviated(container));
    }

    private static String abbreviated(String container) {
        var words = container.split(" ");
        return IntStream.range(0, words.length)
                .filter(i -> !NOT_ABBREVIATED.contains(words[i]))
                .mapToObj(i -> words.length == 1 ? words[i] : abbreviation(words[i]))
                .collect(Collectors.joining(" "));
    }

    private static String abbreviation(String word) {
        String cut = word.length() > 7 ? VOWEL_ON.matcher(word.substring(0, 6)).replaceFirst("") + "." : word;
        return ABBREVIATED.getOrDefault(word, cut);
    }

    /// A line as it might stand in the list.
    static String line(Work work) {
        return "%s (%s). %s. %s %s, %s. %s"
                .formatted(
                        work.names("author").stream().map(Name::head).collect(Collectors.joining(", ")),
                        work.year()
                                .map(year -> String.format(Locale.ROOT, "%d", year))
                                .orElse("n.d."),
                        work.text("title").orElse(""),
                        work.text("container-title")
                                .or(() -> work.text("publisher"))
                                .orElse(""),
                        work.text("volume").orElse(""),
                        work.text("page").orElse(""),
                        work.text("DOI").orElse(""));
    }
}
