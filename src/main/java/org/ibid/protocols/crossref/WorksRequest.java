package org.ibid.protocols.crossref;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.library.WorkListing.Condition;
import org.ibid.library.WorkQuery;
import org.ibid.protocols.matching.Asked;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.work.Work;

/// What is asked of `/works`.
///
/// @param asked  what is known of the work that is meant
/// @param people the names that are asked for
/// @param words  words of the container, the publisher or the event
/// @param select the members wanted of each work; all if empty
/// @param cursor whether the next part is asked for by a cursor
record WorksRequest(
        Asked asked,
        String people,
        String words,
        List<Condition> filters,
        Sorting sorting,
        List<String> select,
        int rows,
        int offset,
        boolean cursor) {

    private static final int USUAL_ROWS = 20;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_OFFSET = 10_000;

    /// More than any reference has.
    private static final int LONGEST = 10_000;

    private static final List<String> TEXTS = List.of("query", "query.bibliographic");
    private static final List<String> PEOPLE =
            List.of("query.author", "query.editor", "query.chair", "query.translator", "query.contributor");
    private static final List<String> WORDS =
            List.of("query.container-title", "query.publisher-name", "query.event-name");
    private static final Set<String> OTHER =
            Set.of("query.title", "filter", "rows", "offset", "cursor", "select", "sort", "order", "mailto");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /// @throws BadParameter if a parameter is none of Crossref's, or cannot be used
    static WorksRequest of(MultivaluedMap<String, String> parameters) {
        var known = Stream.of(TEXTS, PEOPLE, WORDS, OTHER)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new BadParameter(
                        name,
                        "There is no parameter \"" + name + "\" here; there are "
                                + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
        String cursor = text(parameters, "cursor");
        return new WorksRequest(
                new Asked(joined(parameters, TEXTS), said(parameters)),
                joined(parameters, PEOPLE),
                joined(parameters, WORDS),
                Filters.of(text(parameters, "filter")),
                Sorting.of(present(parameters, "sort"), present(parameters, "order")),
                CommaSeparated.of(present(parameters, "select")),
                number("rows", text(parameters, "rows"), USUAL_ROWS, MOST_ROWS),
                cursor.isEmpty()
                        ? number("offset", text(parameters, "offset"), 0, MOST_OFFSET)
                        : cursor.equals("*") ? 0 : number("cursor", cursor, 0, Integer.MAX_VALUE),
                !cursor.isEmpty());
    }

    private static Work said(MultivaluedMap<String, String> parameters) {
        var work = Work.ofType("document")
                .with("title", text(parameters, "query.title"))
                .with("container-title", text(parameters, "query.container-title"))
                .with("publisher", text(parameters, "query.publisher-name"));
        for (String role : List.of("author", "editor", "translator")) {
            work = work.withNames(
                    role, Asked.name(text(parameters, "query." + role)).stream().toList());
        }
        return work;
    }

    private static Optional<String> present(MultivaluedMap<String, String> parameters, String name) {
        return Optional.of(text(parameters, name)).filter(text -> !text.isEmpty());
    }

    private static String joined(MultivaluedMap<String, String> parameters, List<String> names) {
        return names.stream()
                .map(name -> text(parameters, name))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(MultivaluedMap<String, String> parameters, String name) {
        String text = String.join(name.equals("filter") ? "," : " ", parameters.getOrDefault(name, List.of()))
                .strip();
        if (text.length() > LONGEST) {
            throw new BadParameter(name, name + " may have 10,000 characters, not " + text.length() + ".");
        }
        if (text.indexOf('\0') >= 0) {
            throw new BadParameter(name, name + " has a character NUL in it.");
        }
        return text;
    }

    private static int number(String name, String text, int absent, int most) {
        if (text.isEmpty()) {
            return absent;
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new BadParameter(
                    name,
                    name.equals("cursor")
                            ? "cursor is * at first, and then what next-cursor says, not \"" + text + "\"."
                            : name + " is a whole number up to " + most + ", not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    /// Whether a certain work is looked for, and not just a list.
    boolean isOfAWork() {
        return asked.words().isPresent();
    }

    /// The list that is asked for where no certain work is.
    WorkQuery query() {
        var all = WorkQuery.ALL;
        var name = Stream.of(people.split("[\\s,]+"))
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> !longest.isEmpty());
        String both = (people + " " + words).strip();
        return new WorkQuery(
                both.isEmpty() ? Optional.empty() : Optional.of(both), name, all.year(), all.doi(), all.key());
    }

    /// What was looked for, in words.
    String terms() {
        var terms = new ArrayList<String>();
        Stream.of(asked.words().orElse(""), people, words)
                .filter(text -> !text.isEmpty())
                .forEach(terms::add);
        return String.join(" ", terms);
    }
}
