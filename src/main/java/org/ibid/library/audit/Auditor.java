package org.ibid.library.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.reading.Reading;

/// Checks a paper. The front door of this package; without state, for any number of threads.
public final class Auditor {

    private static final Comparator<Finding> BY_KIND_THEN_PLACE =
            Comparator.comparing(Finding::kind).thenComparingInt(Finding::start);

    private static final List<Check> CHECKS = List.of(
            new UnansweredCites(),
            new UnlistedNumbers(),
            new AnsweredCites(),
            new UnresolvedRepeats(),
            new NoticedWorks(),
            new CitedEntries(),
            new TwiceListed(),
            new PrintedIdentifiers(),
            new BrokenLinks(),
            new YearsAndPages(),
            new AuthorsLeftOut(),
            new YearSuffixes(),
            new NumberOrder(),
            new AlphabeticalOrder(),
            new AuthorSpellings(),
            new JournalSpellings());

    /// What an editor should look at, by kind, and within a kind in the order of the text.
    ///
    /// @param text     the paper's text
    /// @param reading  what was read of it
    /// @param twins    entries of its list that are, or may be, one source
    /// @param noticed  what registries say happened to the works of its entries
    /// @param thisYear the year it is audited in
    /// @param style    the style its list is to be printed in
    public List<Finding> audit(
            String text, Reading reading, List<Twins> twins, List<Noticed> noticed, int thisYear, ChosenStyle style) {
        var paper = new Submission(text, reading, twins, noticed, thisYear);
        return Stream.concat(CHECKS.stream(), Stream.of(new Completeness(style)))
                .flatMap(check -> check.of(paper))
                .sorted(BY_KIND_THEN_PLACE)
                .toList();
    }
}
