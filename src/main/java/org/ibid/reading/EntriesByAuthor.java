package org.ibid.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.work.Name;

/// The entries of one list so far, by the first author that is read or printed: what "Khan, op. cit." asks for.
final class EntriesByAuthor {

    private static final int MOST_NAMES = 7;
    private static final double NEAR = 0.9;

    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Comparisons comparisons;

    /// @param comparisons so many names are compared at most, where none is the one that is asked for
    EntriesByAuthor(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    void add(int index, Reference entry) {
        var work = entry.parsed().work();
        String read = work.names("author").stream()
                .findFirst()
                .map(Name::head)
                .map(CitedName::key)
                .orElse("");
        String printed = printed(entry.raw());
        add(index, read);
        if (!printed.equals(read)) {
            add(index, printed);
        }
    }

    private void add(int index, String name) {
        if (!name.isEmpty()) {
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(index);
        }
    }

    /// The name before the first comma or bracket; empty if that is too long to be one.
    private static String printed(String raw) {
        String[] words = Spaces.folded(raw)
                .split("[,(“\"«:;]|\\. |\\b(?:and|et|y|und)\\b", 2)[0]
                .split(" ");
        return words.length == 0 || words.length >= MOST_NAMES ? "" : CitedName.key(words[words.length - 1]);
    }

    /// Those of an author in their order; of nearly that name where none has it.
    List<Integer> of(String author) {
        String wanted = CitedName.key(CitedName.family(author.strip()));
        List<Integer> same = byName.getOrDefault(wanted, List.of());
        return same.isEmpty() && !wanted.isEmpty() ? near(wanted) : same;
    }

    private List<Integer> near(String wanted) {
        if (!comparisons.take(byName.size())) {
            return List.of();
        }
        return byName.entrySet().stream()
                .filter(named -> JaroWinkler.similarity(named.getKey(), wanted) >= NEAR)
                .flatMap(named -> named.getValue().stream())
                .sorted()
                .distinct()
                .toList();
    }
}
