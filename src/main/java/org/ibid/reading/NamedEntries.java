package org.ibid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The entries of a paper by all that a citation may call them: author, organisation or its initials, title;
/// number; year. An "ibid." is found by its number alone.
final class NamedEntries {

    private static final Pattern PARTICLES = Pattern.compile(
            "^(?:(?:[vV][ao]n|[dD]e[lrnms]?|[dD]ella|[dD][iau]|[dD][ao]s|[lL][ae]|[tT]e[rn]|al|el|zu[mr]?)[ -]){1,3}(?=\\p{Lu})");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("\\s*+[“\"‘*]?([^,.;:(\\[“”\"\\d—–_]{2,80}?)\\s*[,.;:(\\[“”\"\\d]");
    private static final Pattern YEAR = Pattern.compile("\\b" + Lexicon.YEAR + "(?!\\d)");

    private final Map<String, List<Integer>> byAuthor = new HashMap<>();
    private final Map<String, List<Integer>> byLabel = new HashMap<>();
    private final Map<Integer, List<Integer>> byYear = new HashMap<>();

    NamedEntries(List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            int index = i;
            if (!references.get(i).label().isEmpty()) {
                byLabel.computeIfAbsent(references.get(i).label(), key -> new ArrayList<>())
                        .add(index);
            }
            if (references.get(i).standsFor().isPresent()) {
                continue;
            }
            heads(references.get(i))
                    .forEach(head -> byAuthor.computeIfAbsent(head, key -> new ArrayList<>())
                            .add(index));
            year(references.get(i))
                    .ifPresent(year -> byYear.computeIfAbsent(year, key -> new ArrayList<>())
                            .add(index));
        }
    }

    boolean haveLabels() {
        return !byLabel.isEmpty();
    }

    /// Those of a number; in several lists several have it.
    List<Integer> labelled(String label) {
        return byLabel.getOrDefault(label, List.of());
    }

    List<Integer> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /// Those that begin with this author, as a cite prints it.
    List<Integer> by(String author) {
        for (String form : List.of(CitedName.family(author), author, withoutParticles(CitedName.family(author)))) {
            List<Integer> found = byAuthor.getOrDefault(CitedName.key(form), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return CitedName.inNominative(CitedName.family(author)).stream()
                .map(form -> byAuthor.getOrDefault(CitedName.key(form), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The ways a citation may begin to name a work: its first author, an organisation's initials, its title.
    private static List<String> heads(Reference reference) {
        Work work = reference.parsed().work();
        var heads = new ArrayList<String>();
        authors(work).stream().findFirst().ifPresent(first -> {
            heads.add(CitedName.key(first.head()));
            if (first instanceof Name.Person person
                    && !person.nonDroppingParticle().isEmpty()) {
                heads.add(CitedName.key(person.family()));
            }
            if (first instanceof Name.Literal(String text)) {
                heads.add(CitedName.key(initials(text)));
            }
            heads.add(CitedName.key(withoutParticles(first.head())));
        });
        Matcher printed = FIRST_WORDS.matcher(reference.raw());
        if (printed.lookingAt()) {
            heads.add(CitedName.key(printed.group(1)));
            heads.add(CitedName.key(withoutParticles(printed.group(1))));
            heads.add(CitedName.key(initials(printed.group(1))));
        }
        if (authors(work).isEmpty()) {
            work.text("title").ifPresent(title -> heads.add(CitedName.key(title)));
            work.text("container-title").ifPresent(title -> heads.add(CitedName.key(title)));
        }
        return heads.stream().filter(head -> !head.isEmpty()).distinct().toList();
    }

    /// Its editors are the authors of a work without any.
    static List<Name> authors(Work work) {
        List<Name> authors = work.names("author");
        return authors.isEmpty() ? work.names("editor") : authors;
    }

    private static String withoutParticles(String name) {
        return PARTICLES.matcher(name).replaceFirst("");
    }

    /// The year that was read, or else the first one printed.
    static Optional<Integer> year(Reference reference) {
        return reference
                .parsed()
                .work()
                .year()
                .or(() ->
                        YEAR.matcher(reference.raw()).results().findFirst().map(year -> Integer.valueOf(year.group())));
    }

    private static String initials(String text) {
        var initials = new StringBuilder();
        for (String word : text.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }
}
