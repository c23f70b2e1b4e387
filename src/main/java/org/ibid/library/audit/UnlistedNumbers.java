package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern BRACKETS = Pattern.compile("\\[(\\d{1,4})](?!\\()");

    @Override
    public Stream<Finding> of(Submission paper) {
        var numbers = paper.entries().stream()
                .map(entry -> entry.reference().label())
                .filter(label -> label.matches("\\d{1,4}"))
                .collect(Collectors.toSet());
        long cited = paper.pointers().stream()
                .filter(pointer -> pointer.citation().kind() == Citation.Kind.NUMBER)
                .count();
        if (cited < FEWEST || numbers.size() < FEWEST) {
            return Stream.empty();
        }
        int last = numbers.stream().mapToInt(Integer::parseInt).max().orElse(0);
        var places = new Places(paper);
        var findings = new ArrayList<Finding>();
        var brackets = BRACKETS.matcher(paper.text());
        while (brackets.find()) {
            if (!numbers.contains(brackets.group(1)) && Integer.parseInt(brackets.group(1)) <= FAR * last) {
                unlisted(places.between(brackets.start(), brackets.end())).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    /// What stands in an entry is no citation.
    private static Optional<Finding> unlisted(Place place) {
        return place.reference().isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.CITATION_WITHOUT_ENTRY,
                        "The list has no number %s. Add the entry, or correct the number."
                                .formatted(place.quote().replaceAll("\\D", "")),
                        List.of(place)));
    }
}
