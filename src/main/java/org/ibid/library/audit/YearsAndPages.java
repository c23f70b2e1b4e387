package org.ibid.library.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates no source can have, and pages that run backwards.
final class YearsAndPages implements Check {

    private static final int PRINTING = 1450;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-‐–—]\\s*(\\d{1,9})");

    /// A date whose year has lost a digit: "June 19, 202." Further days of the month, a time or a number of pages may
    /// stand there too.
    private static final Pattern CUT_YEAR = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December) \\d{1,2}, ([12]\\d{2})(?![\\d:,-]|\\s?pp?\\b|\\s?pages)");

    @Override
    public Stream<Finding> of(Submission paper) {
        var published = paper.metadata().work().year();
        return paper.sources().stream()
                .flatMap(entry -> Stream.of(year(entry, paper.thisYear(), published), accessed(entry), pages(entry))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> year(Entry entry, int thisYear, Optional<Integer> published) {
        var cut = CUT_YEAR.matcher(entry.raw());
        if (cut.find()) {
            return Optional.of(
                    impossible(entry, "has a date of the year %s".formatted(cut.group(1)), entry.place(cut.group())));
        }
        if (entry.year().isEmpty()) {
            return Optional.empty();
        }
        int year = entry.year().get();
        var finding = Optional.<Finding>empty();
        if (year > thisYear + 1) {
            finding = Optional.of(impossible(entry, "is dated %d, which is still to come".formatted(year)));
        } else if (published.isPresent() && year > published.get() + 1) {
            finding = Optional.of(
                    impossible(entry, "is dated %d, after this paper itself (%d)".formatted(year, published.get()))
                            .as(Severity.WARNING));
        } else if (year < PRINTING) {
            finding = Optional.of(impossible(
                            entry,
                            "is dated %d, before there was printing; the edition that was used has a year"
                                    .formatted(year))
                    .as(Severity.WARNING));
        }
        return finding;
    }

    private static Finding impossible(Entry entry, String what) {
        return impossible(
                entry, what, entry.place(entry.year().map(String::valueOf).orElse("")));
    }

    private static Finding impossible(Entry entry, String what, Place place) {
        return new Finding(
                        Kind.IMPOSSIBLE_YEAR,
                        entry.calledAtStart() + " " + what + ". Correct the year.",
                        List.of(place))
                .about("issued");
    }

    private static Optional<Finding> accessed(Entry entry) {
        var accessed = entry.work().date("accessed").flatMap(date -> date.year());
        return accessed.filter(
                        year -> entry.year().filter(issued -> issued > year).isPresent())
                .map(year -> impossible(entry, "was looked at in %d, before it appeared".formatted(year))
                        .about("accessed", "issued"));
    }

    private static Optional<Finding> pages(Entry entry) {
        var range = RANGE.matcher(entry.work().text("page").orElse(""));
        if (!range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        String whole =
                last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
        if (Integer.parseInt(whole) >= Integer.parseInt(first)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                        Kind.PAGES_BACKWARDS,
                        "The pages of %s end (%s) before they begin (%s). Look them up."
                                .formatted(entry.called(), whole, first),
                        List.of(entry.place(range.group())))
                .about("page"));
    }
}
