package org.ibid.csl.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.StyleOptions.Distinguishing;

/// Works whose cites look alike, being told apart step by step. Names and given names are added one at a time, from the
/// first name on; a step is kept only if it helped.
final class DisambiguationPool {

    private static final int FULL_GIVEN = NameRegister.FULL;

    private final Disambiguator disambiguator;
    private final Distinguishing options;
    private final boolean hasConditions;
    private final Comparator<Item> order;
    private final Map<Item, Distinction> found = new HashMap<>();

    /// What is tried: only ever grows.
    private final Widening tried = new Widening();

    /// What of it helped.
    private Widening kept = new Widening();

    /// The groups still to be told apart.
    private final Deque<List<Item>> waiting = new ArrayDeque<>();

    /// The groups that names do not tell apart.
    private final List<List<Item>> alike = new ArrayList<>();

    /// Whether the next comparison is one without another step.
    private boolean asItIs = true;

    private int mostNames;
    private int lastList;
    private int list;
    private int name;

    DisambiguationPool(
            Disambiguator disambiguator, Distinguishing options, boolean hasConditions, Comparator<Item> order) {
        this.disambiguator = disambiguator;
        this.options = options;
        this.hasConditions = hasConditions;
        this.order = order;
    }

    /// What tells each of the works apart from the others of the pool.
    Map<Item, Distinction> resolve(List<Item> pool) {
        var sorted = sortedByNames(pool);
        if (addsNames()) {
            widen(sorted);
        } else {
            alike.add(sorted);
        }
        for (var group : alike) {
            finish(group);
        }
        return found;
    }

    private boolean addsNames() {
        return options.names() || options.givens() && options.byCite();
    }

    private List<Item> sortedByNames(List<Item> pool) {
        var most = new HashMap<Item, Integer>();
        int fewestLists = Integer.MAX_VALUE;
        for (var item : pool) {
            NamesShown shown = disambiguator.compared(item, Distinction.NONE).shown();
            most.put(item, shown.most.isEmpty() ? 0 : shown.most.getFirst());
            fewestLists = Math.min(fewestLists, shown.names.size());
            begin(shown);
        }
        lastList = Math.max(0, fewestLists - 1);
        kept = tried.copy();
        var sorted = new ArrayList<>(pool);
        sorted.sort(Comparator.<Item>comparingInt(most::get).thenComparing(Item::id));
        mostNames = most.get(sorted.getFirst());
        return sorted;
    }

    private void begin(NamesShown shown) {
        for (int i = 0; i < shown.names.size(); i++) {
            if (i >= tried.names.size() || shown.names.get(i) > tried.names.get(i)) {
                tried.setNames(i, shown.names.get(i));
                for (int j = 0; j < shown.givens.get(i).size(); j++) {
                    tried.setGiven(i, j, shown.givens.get(i).get(j));
                }
            }
        }
    }

    /// Adds names and given names as far as they help; [#alike] takes the groups that look alike even so.
    private void widen(List<Item> pool) {
        waiting.add(pool);
        while (!waiting.isEmpty()) {
            List<Item> left = waiting.poll();
            list = 0;
            name = 0;
            int clashes = 0;
            while (!left.isEmpty()) {
                boolean isMost = !asItIs && step();
                asItIs = false;
                var partners = new ArrayList<Item>();
                var others = new ArrayList<Item>();
                split(left, partners, others);
                left = partners.size() == 1
                        ? afterSuccess(partners.getFirst(), others)
                        : afterClash(left, partners, others, clashes, isMost);
                clashes = partners.size() - 1;
            }
        }
    }

    /// The first looks like no other: it is done.
    ///
    /// @return who is left
    private List<Item> afterSuccess(Item first, List<Item> others) {
        keep();
        register(first);
        if (others.size() == 1) {
            register(others.getFirst());
            return List.of();
        }
        asItIs = !others.isEmpty();
        return others;
    }

    /// @param all     who was compared
    /// @param clashes how many looked like the first the time before
    /// @param isMost  whether there is nothing more to show
    /// @return who is left
    private List<Item> afterClash(List<Item> all, List<Item> partners, List<Item> others, int clashes, boolean isMost) {
        boolean helped = others.size() == 1 || partners.size() - 1 < clashes && !others.isEmpty();
        if (!helped) {
            if (isMost) {
                alike.add(partners);
                return others;
            }
            return all;
        }
        keep();
        if (others.size() == 1) {
            register(others.getFirst());
        } else {
            waiting.add(others);
        }
        if (isMost) {
            alike.add(partners);
            return List.of();
        }
        return partners;
    }

    /// Shows one thing more.
    ///
    /// @return whether all is shown now
    private boolean step() {
        boolean addsGivens = options.givens() && options.byCite();
        boolean addName = !addsGivens;
        if (addsGivens) {
            int given = tried.given(list, name);
            if (given < FULL_GIVEN) {
                tried.setGiven(list, name, given + 1);
            } else {
                addName = true;
            }
        }
        boolean addList = false;
        if (addName) {
            if (options.names() && name < mostNames) {
                tried.setNames(list, (list < tried.names.size() ? tried.names.get(list) : 0) + 1);
                name++;
            } else {
                addList = true;
            }
        }
        if (addList && list < lastList) {
            list++;
            tried.setNames(list, 1);
            name = 0;
        }
        return list >= lastList
                && (!options.names() || name >= mostNames)
                && (!addsGivens || tried.given(list, name) >= FULL_GIVEN);
    }

    /// The items that look like the first, and the others.
    private void split(List<Item> items, List<Item> partners, List<Item> others) {
        String first = text(items.getFirst());
        partners.add(items.getFirst());
        for (var item : items.subList(1, items.size())) {
            (text(item).equals(first) ? partners : others).add(item);
        }
    }

    private String text(Item item) {
        var compared = disambiguator.compared(item, tried.distinction());
        for (int i = 0; i < compared.shown().names.size(); i++) {
            tried.setNames(i, compared.shown().names.get(i));
            for (int j = 0; j < compared.shown().givens.get(i).size(); j++) {
                tried.setGiven(i, j, compared.shown().givens.get(i).get(j));
            }
        }
        return compared.text();
    }

    private void keep() {
        if (options.givens()
                && options.byCite()
                && list < tried.givens.size()
                && name < tried.givens.get(list).size()) {
            kept.setGiven(list, name, tried.given(list, name));
        }
        if (list < tried.names.size()) {
            kept.setNames(list, tried.names.get(list));
        }
    }

    private void register(Item item) {
        found.put(item, kept.distinction());
    }

    /// What is left to tell apart those whom names do not.
    private void finish(List<Item> alike) {
        if (options.yearSuffix()) {
            suffix(alike);
        } else if (hasConditions) {
            addConditions(alike);
        } else {
            alike.forEach(this::register);
        }
    }

    private void suffix(List<Item> alike) {
        Distinction base = kept.distinction();
        for (var group : groups(alike, base).values()) {
            group.sort(order);
            for (int i = 0; i < group.size(); i++) {
                found.put(group.get(i), group.size() == 1 ? base : base.withYearSuffix(i));
            }
        }
    }

    private void addConditions(List<Item> alike) {
        Distinction base = kept.distinction();
        int most = addsNames()
                ? 1
                : Math.max(1, disambiguator.compared(alike.getFirst(), base).conditions());
        List<Item> left = alike;
        for (int conditions = 1; conditions <= most && !left.isEmpty(); conditions++) {
            Distinction more = base.withDisambiguate(conditions);
            left.forEach(item -> found.put(item, more));
            left = groups(left, more).values().stream()
                    .filter(group -> group.size() > 1)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /// The items that look alike, by their look.
    private Map<String, List<Item>> groups(List<Item> items, Distinction distinction) {
        var groups = new LinkedHashMap<String, List<Item>>();
        items.forEach(item -> groups.computeIfAbsent(
                        disambiguator.compared(item, distinction).text(), _ -> new ArrayList<>())
                .add(item));
        return groups;
    }
}
