package org.ibid.bench.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Rows of the labelled data (the columns of the DeepMatcher splits and of Cora) as works.
public final class Records {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

    /// "…" as the data has it, a byte lost and spaces put in.
    private static final Pattern ELLIPSIS = Pattern.compile("â ?\\? ?¦");

    private Records() {}

    /// One side of a pair: the columns `left_title`, `left_authors`, `left_venue`, `left_year` for the side `left`.
    public static Work side(Map<String, String> row, String side) {
        var work = Work.ofType("document")
                .with("title", row.get(side + "_title"))
                .withNames("author", commaSeparated(row.get(side + "_authors")))
                .with("container-title", row.get(side + "_venue"));
        return dated(work, row.get(side + "_year"));
    }

    /// A row of Cora, whose fields have lost their punctuation and case.
    public static Work cora(Map<String, String> row) {
        var container = Stream.of("journal", "booktitle")
                .map(row::get)
                .filter(text -> !text.isEmpty())
                .findFirst();
        var work = Work.ofType(type(row))
                .with("title", row.get("title"))
                .withNames("author", unpunctuated(row.get("authors")))
                .with("container-title", container.orElse(""))
                .with("publisher", row.get("publisher").isEmpty() ? row.get("institution") : row.get("publisher"))
                .with("volume", row.get("volume"))
                .with("page", row.get("pages"));
        return dated(work, row.get("year") + " " + row.get("date"));
    }

    private static String type(Map<String, String> row) {
        if (!row.get("journal").isEmpty()) {
            return "article-journal";
        }
        if (!row.get("booktitle").isEmpty()) {
            return "paper-conference";
        }
        return row.get("tech").isEmpty() ? "document" : row.get("tech").contains("thesis") ? "thesis" : "report";
    }

    private static Work dated(Work work, String text) {
        var year = YEAR.matcher(text);
        return year.find() ? work.withDate("issued", PartialDate.ofYear(Integer.parseInt(year.group()))) : work;
    }

    private static List<Name> commaSeparated(String authors) {
        return Stream.of(ELLIPSIS.matcher(authors).replaceAll("…").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> name(List.of(text.split("\\s+"))))
                .toList();
    }

    private static Name name(List<String> words) {
        return new Name.Person(words.getLast(), String.join(" ", words.subList(0, words.size() - 1)));
    }

    /// "fahlman s e and lebiere c", "m ahlskog j paloheimo", "scott e fahlman".
    private static List<Name> unpunctuated(String authors) {
        var names = new ArrayList<Name>();
        for (var chunk : authors.split("\\band\\b")) {
            var words = Stream.of(chunk.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                names.addAll(names(words));
            }
        }
        return names;
    }

    private static List<Name> names(List<String> words) {
        boolean initialsLast = isInitial(words.getLast());
        if (!initialsLast && !isInitial(words.getFirst())) {
            return List.of(name(words));
        }
        var names = new ArrayList<Name>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size()
                    || isInitial(words.get(i - 1)) == initialsLast && isInitial(words.get(i)) != initialsLast;
            if (ends) {
                names.add(inOrder(words.subList(start, i), initialsLast));
                start = i;
            }
        }
        return names;
    }

    private static Name inOrder(List<String> words, boolean initialsLast) {
        var family = words.stream().filter(word -> !isInitial(word)).toList();
        var initials = words.stream().filter(Records::isInitial).toList();
        return family.isEmpty()
                ? new Name.Literal(String.join(" ", words))
                : initialsLast || !initials.isEmpty()
                        ? new Name.Person(String.join(" ", family), String.join(" ", initials))
                        : name(words);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1;
    }
}
