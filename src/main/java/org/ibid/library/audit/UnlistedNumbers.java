package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.reading.Citation;

/// Numbers in brackets that look like the paper's citations, but are higher than the list goes: whoever reads
/// citations takes only numbers of the list for citations.
final class UnlistedNumbers implements Check {

    /// From so many citations by number on, the paper cites by number.
    private static final int FEWEST = 3;

    /// A number that is so many times the last of the list is a year or a quantity.
    private static final int FAR = 2;

    /// So many places of a number are told; who sees them finds the others.
    private static final int MOST = 20;

    /// So many numbers in brackets are looked at.
    private static final int MOST_LOOKED_AT = 10_000;

    private static final Pattern BRACKETS = Pattern.compile("\\[([1-9]\\d{0,3})](?!\\()");

    @Override
    public Stream<Finding> of(Submission paper) {
        var numbers = paper.entries().stream()
                .flatMap(entry -> entry.label().stream())
                .collect(Collectors.toSet());
        long cited = paper.pointers().stream()
                .filter(pointer -> pointer.citation().kind() == Citation.Kind.NUMBER)
                .count();
        if (cited < FEWEST || numbers.size() < FEWEST) {
            return Stream.empty();
        }
        return unlisted(paper, numbers).entrySet().stream().map(each -> finding(each.getKey(), each.getValue()));
    }

    /// Each number that no entry has, with its places. What stands in an entry is no citation.
    private static Map<Integer, List<Place>> unlisted(Submission paper, Set<Integer> numbers) {
        int last = numbers.stream().max(Integer::compare).orElse(0);
        var places = new Places(paper);
        var unlisted = new LinkedHashMap<Integer, List<Place>>();
        var brackets = BRACKETS.matcher(paper.text());
        for (int looked = 0; looked < MOST_LOOKED_AT && brackets.find(); ) {
            int number = Integer.parseInt(brackets.group(1));
            boolean isKnown = numbers.contains(number) || number > FAR * last;
            if (!isKnown && unlisted.getOrDefault(number, List.of()).size() < MOST) {
                looked++;
                var place = places.between(brackets.start(), brackets.end());
                if (place.reference().isEmpty()) {
                    unlisted.computeIfAbsent(number, _ -> new ArrayList<>()).add(place);
                }
            }
        }
        return unlisted;
    }

    private static Finding finding(int number, List<Place> places) {
        return new Finding(
                Kind.CITATION_WITHOUT_ENTRY,
                "The list has no number %d. Add the entry, or correct the number.".formatted(number),
                places);
    }
}
