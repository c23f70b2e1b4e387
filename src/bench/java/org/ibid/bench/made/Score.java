package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well papers were read: counts that can be added.
public final class Score {

    /// Right ones among those wanted and those found.
    private static final class Count {
        private int wanted;
        private int found;
        private int right;

        private void add(Count other) {
            wanted += other.wanted;
            found += other.found;
            right += other.right;
        }
    }

    private final Count entries = new Count();
    private final Count citations = new Count();
    private final Map<String, Count> forms = new TreeMap<>();
    private final Count links = new Count();
    private final Count repeats = new Count();
    private final List<String> faults = new ArrayList<>();

    void entries(int wanted, int found, int right) {
        count(entries, wanted, found, right);
    }

    void citations(int wanted, int found, int right) {
        count(citations, wanted, found, right);
    }

    void form(String form, boolean right) {
        count(forms.computeIfAbsent(form, name -> new Count()), 1, 1, right ? 1 : 0);
    }

    void link(boolean right) {
        count(links, 1, 1, right ? 1 : 0);
    }

    void repeat(boolean right) {
        count(repeats, 1, 1, right ? 1 : 0);
    }

    void fault(String fault) {
        faults.add(fault);
    }

    private static void count(Count count, int wanted, int found, int right) {
        count.wanted += wanted;
        count.found += found;
        count.right += right;
    }

    void add(Score other) {
        entries.add(other.entries);
        citations.add(other.citations);
        links.add(other.links);
        repeats.add(other.repeats);
        other.forms.forEach((form, count) ->
                forms.computeIfAbsent(form, name -> new Count()).add(count));
    }

    /// What is missing, too much, or wrongly linked.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%6d  %.3f %.3f %.3f | %6d  %.3f %.3f | %.3f | %.3f",
                entries.wanted,
                ratio(entries.right, entries.found),
                ratio(entries.right, entries.wanted),
                ratio(2 * entries.right, entries.found + entries.wanted),
                citations.wanted,
                ratio(citations.right, citations.found),
                ratio(citations.right, citations.wanted),
                ratio(links.right, links.wanted),
                ratio(repeats.right, repeats.wanted));
    }

    String formsLine() {
        var line = new StringBuilder();
        forms.forEach((form, count) -> line.append(
                String.format(Locale.ROOT, "%s %.3f of %d; ", form, ratio(count.right, count.wanted), count.wanted)));
        return line.toString();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
