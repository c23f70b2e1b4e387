package org.ibid.exchange.bibtex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.jspecify.annotations.Nullable;

/// Gives entries what they inherit (`crossref`, `xdata`), wherever in the file their parents stand, and hands them on
/// in the order of the file.
///
/// An entry whose parent has not come yet waits, and those after it with it. What waits and what is remembered is
/// bounded: in a very large file a child may miss a parent that stands very far away, and a fault says so.
final class Families {

    /// About how many bytes may be remembered of entries that went by, and how many may wait.
    private static final int MOST = 40_000_000;

    private static final int MOST_GENERATIONS = 30;

    /// How many bytes may be inherited for each byte of the file, and how many besides: what a file costs to read must
    /// not grow with the square of its length.
    private static final long MOST_INHERITED_EACH = 4;

    private static final long MOST_INHERITED = 10_000_000;

    /// Types that nobody inherits from while there are others to remember.
    private static final Set<String> CHILDREN = Set.of(
            "article", "inproceedings", "conference", "incollection", "phdthesis", "mastersthesis", "techreport");

    private final Consumer<RawEntry> next;
    private final Consumer<Fault> faults;
    private final Map<String, RawEntry> known = new HashMap<>();
    private final Deque<String> forgettable = new ArrayDeque<>();
    private final Deque<RawEntry> waiting = new ArrayDeque<>();
    private int knownWeight;
    private int waitingWeight;
    private long inheritable = MOST_INHERITED;
    private @Nullable String missing;

    Families(Consumer<RawEntry> next, Consumer<Fault> faults) {
        this.next = next;
        this.faults = faults;
    }

    void take(RawEntry entry) {
        inheritable += MOST_INHERITED_EACH * entry.weight();
        remember(entry);
        if (waiting.isEmpty() && missingOf(entry) == null) {
            handOn(entry);
            return;
        }
        waiting.add(entry);
        waitingWeight += entry.weight();
        if (missing == null || isCalled(entry, missing)) {
            release();
        }
        while (waitingWeight > MOST) {
            first();
            release();
        }
    }

    /// Hands on all that still waits: no parent comes any more.
    void end() {
        while (!waiting.isEmpty()) {
            first();
        }
    }

    private void release() {
        missing = null;
        while (!waiting.isEmpty()) {
            missing = missingOf(waiting.getFirst());
            if (missing != null) {
                return;
            }
            first();
        }
    }

    private void first() {
        var entry = waiting.removeFirst();
        waitingWeight -= entry.weight();
        handOn(entry);
    }

    private void remember(RawEntry entry) {
        if (entry.key().isEmpty() || known.containsKey(folded(entry.key()))) {
            return;
        }
        var bare = new RawEntry(entry.type(), entry.key(), entry.fields(), entry.line(), entry.column(), "");
        aliases(entry).forEach(alias -> known.putIfAbsent(folded(alias), bare));
        known.put(folded(entry.key()), bare);
        knownWeight += bare.weight();
        if (CHILDREN.contains(entry.type())) {
            forgettable.add(folded(entry.key()));
        }
        while (knownWeight > MOST) {
            var forgotten = known.remove(forgettable.isEmpty() ? folded(entry.key()) : forgettable.removeFirst());
            if (forgotten == null) {
                return;
            }
            knownWeight -= forgotten.weight();
            aliases(forgotten).forEach(alias -> known.remove(folded(alias), forgotten));
        }
    }

    private static boolean isCalled(RawEntry entry, String key) {
        return entry.key().equalsIgnoreCase(key) || aliases(entry).anyMatch(key::equalsIgnoreCase);
    }

    /// BibTeX does not tell keys apart by case.
    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> aliases(RawEntry entry) {
        return keys(entry.field("ids"));
    }

    private static Stream<String> keys(String list) {
        return list.isEmpty()
                ? Stream.empty()
                : Stream.of(list.split(",")).map(String::strip).filter(key -> !key.isEmpty());
    }

    /// The keys an entry inherits from, nearest first.
    private static List<String> parents(RawEntry entry) {
        if (!entry.has("crossref") && !entry.has("xdata")) {
            return List.of();
        }
        return Stream.concat(
                        keys(entry.field("xdata")),
                        Stream.of(entry.field("crossref").strip()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /// The first ancestor that has not come yet; null if all have, or the way to them leads round in a circle.
    private @Nullable String missingOf(RawEntry entry) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(parents(entry));
        while (!open.isEmpty() && seen.size() < MOST_GENERATIONS) {
            String key = open.removeFirst();
            var parent = known.get(folded(key));
            if (parent == null) {
                return key;
            }
            if (seen.add(key)) {
                open.addAll(parents(parent));
            }
        }
        return null;
    }

    private void handOn(RawEntry entry) {
        if (!entry.type().equals("xdata")) {
            next.accept(grown(entry, new ArrayList<>(List.of(entry.key())), entry));
        }
    }

    /// An entry with all it inherits.
    ///
    /// @param line the keys on the way to here, to notice circles
    /// @param born the entry all of it is for
    private RawEntry grown(RawEntry entry, List<String> line, RawEntry born) {
        var grown = entry;
        for (String key : parents(entry)) {
            var parent = known.get(folded(key));
            if (parent == null) {
                lacks(born, key);
            } else if (line.contains(parent.key()) || line.size() >= MOST_GENERATIONS) {
                fault(born, "The entry inherits from itself, by way of " + key + ": take one of the references away.");
            } else if (inheritable < parent.weight()) {
                fault(born, "It and others inherit too much from " + key + "; what it says itself was taken.");
            } else {
                inheritable -= parent.weight();
                line.add(parent.key());
                var ancestor = grown(parent, line, born);
                line.removeLast();
                boolean isData = keys(entry.field("xdata")).anyMatch(key::equals);
                grown = isData ? Inheritance.ofData(grown, ancestor) : Inheritance.ofParent(grown, ancestor);
                grown = without(grown, key);
            }
        }
        return grown;
    }

    /// What has been inherited need not be referred to any more.
    private static RawEntry without(RawEntry entry, String key) {
        var fields = new LinkedHashMap<>(entry.fields());
        if (fields.getOrDefault("crossref", "").strip().equals(key)) {
            fields.remove("crossref");
        }
        var left = keys(entry.field("xdata")).filter(data -> !data.equals(key)).toList();
        if (left.isEmpty()) {
            fields.remove("xdata");
        } else {
            fields.put("xdata", String.join(",", left));
        }
        return new RawEntry(entry.type(), entry.key(), fields, entry.line(), entry.column(), entry.text());
    }

    private void lacks(RawEntry entry, String key) {
        fault(
                entry,
                "It inherits from " + key + ", which is not in this file, or too far away from it; what it says"
                        + " itself was taken.");
    }

    private void fault(RawEntry entry, String what) {
        faults.accept(new Fault(Harm.NONE, entry.line(), entry.column(), entry.text(), what));
    }
}
