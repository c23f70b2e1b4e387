package org.ibid.library.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Letters behind the years of one author: 2019b stands only beside 2019a, and 2019a only before 2019b.
final class YearSuffixes implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.lists().stream().flatMap(YearSuffixes::within);
    }

    private static Stream<Finding> within(List<Entry> list) {
        Map<String, List<Entry>> together = list.stream()
                .filter(entry -> !entry.isRepeat())
                .filter(entry -> !entry.suffix().isEmpty()
                        && entry.year().isPresent()
                        && !entry.authors().isEmpty())
                .collect(Collectors.groupingBy(YearSuffixes::authorAndYear, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().flatMap(YearSuffixes::findings);
    }

    private static String authorAndYear(Entry entry) {
        return CitedName.folded(entry.authors().getFirst()) + "|" + entry.year().orElse(0);
    }

    private static Stream<Finding> findings(List<Entry> entries) {
        var byLetter = new TreeMap<Character, Entry>();
        entries.forEach(entry -> byLetter.putIfAbsent(entry.suffix().charAt(0), entry));
        if (byLetter.size() == 1 && byLetter.firstKey() == 'a') {
            return Stream.of(finding(byLetter.firstEntry().getValue(), 'b'));
        }
        return byLetter.entrySet().stream()
                .filter(each -> each.getKey() > 'a' && !byLetter.containsKey((char) (each.getKey() - 1)))
                .map(each -> finding(each.getValue(), (char) (each.getKey() - 1)));
    }

    private static Finding finding(Entry entry, char missing) {
        return new Finding(
                        Kind.SUFFIX_WITHOUT_SIBLING,
                        "The list has %s, but no %d%s of the same author. Add that, or take the letter away."
                                .formatted(entry.called(), entry.year().orElse(0), missing),
                        List.of(entry.place(entry.date())))
                .about("issued");
    }
}
