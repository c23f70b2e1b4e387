package org.ibid.csl.suite;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.suite.Steps.Placed;
import org.ibid.csl.xml.Xml;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// Which citations citeproc-js renders anew in a step although their texts stay the same. The marks in the
/// expected results depend on it, so the fixtures cannot be met without it; nothing of the engine does. Found by
/// watching citeproc-js 2.4.63 over all steps of the 43 fixtures that have some:
///
/// - a citation with a work whose first cite is now elsewhere (and all other citations of that work);
/// - in a note style that asks `disambiguate="true"`, citations of a work now cited twice or more, or no longer;
/// - where years get letters, citations of a work like one that came: same first author, same year, other
///   authors.
final class Marks {

    private final Map<String, Work> works;
    private final boolean asksAmbiguity;
    private final boolean lettersYears;

    Marks(Xml style, List<Work> works) {
        this.works =
                works.stream().collect(toMap(work -> work.text("id").orElse(""), work -> work, (first, _) -> first));
        this.asksAmbiguity = style.attribute("class", "").equals("note") && asksAmbiguity(style);
        this.lettersYears = style.child("citation")
                .filter(citation -> citation.is("disambiguate-add-year-suffix"))
                .isPresent();
    }

    private static boolean asksAmbiguity(Xml element) {
        return element.is("disambiguate") || element.children().stream().anyMatch(Marks::asksAmbiguity);
    }

    /// @param current the citation that the step sets
    Set<String> between(List<Placed> before, List<Placed> after, String current) {
        var marked = new HashSet<String>();
        var oldFirsts = firsts(before);
        var oldCounts = counts(before);
        var newFirsts = firsts(after);
        var newCounts = counts(after);
        for (var placed : after) {
            for (String work : Steps.works(placed)) {
                if (hasMoved(oldFirsts.get(placed.id()), newFirsts.get(placed.id()), work)) {
                    marked.add(placed.id());
                    if (!placed.id().equals(current)) {
                        after.stream()
                                .filter(other -> Steps.works(other).contains(work))
                                .forEach(other -> marked.add(other.id()));
                    }
                }
                boolean crossed = oldCounts.containsKey(work) && (oldCounts.get(work) < 2) != (newCounts.get(work) < 2);
                if (asksAmbiguity && crossed || lettersYears && isLikeANewOne(work, oldCounts, newCounts)) {
                    marked.add(placed.id());
                }
            }
        }
        return marked;
    }

    private static boolean hasMoved(@Nullable Map<String, Integer> before, Map<String, Integer> after, String work) {
        return before != null && before.containsKey(work) && !before.get(work).equals(after.get(work));
    }

    private boolean isLikeANewOne(String work, Map<String, Integer> before, Map<String, Integer> after) {
        return after.keySet().stream()
                .anyMatch(id -> !before.containsKey(id) && areAlike(works.get(id), works.get(work)));
    }

    private static boolean areAlike(@Nullable Work a, @Nullable Work b) {
        if (a == null
                || b == null
                || a.names("author").isEmpty()
                || b.names("author").isEmpty()) {
            return false;
        }
        return a.year().isPresent()
                && a.year().equals(b.year())
                && family(a).equals(family(b))
                && !a.names("author").equals(b.names("author"));
    }

    private static String family(Work work) {
        return switch (work.names("author").getFirst()) {
            case Name.Person person -> person.family();
            case Name.Literal(String text) -> text;
        };
    }

    /// For each citation and work: the note of the work's first cite, or -1 if this is it.
    private static Map<String, Map<String, Integer>> firsts(List<Placed> citations) {
        var firsts = new LinkedHashMap<String, Map<String, Integer>>();
        var notes = new HashMap<String, Integer>();
        for (var placed : citations) {
            var here = new HashMap<String, Integer>();
            for (String work : Steps.works(placed)) {
                here.put(work, notes.getOrDefault(work, -1));
                notes.putIfAbsent(work, placed.cluster().note());
            }
            firsts.put(placed.id(), here);
        }
        return firsts;
    }

    private static Map<String, Integer> counts(List<Placed> citations) {
        var counts = new HashMap<String, Integer>();
        citations.forEach(placed -> Steps.works(placed).forEach(work -> counts.merge(work, 1, Integer::sum)));
        return counts;
    }
}
