package org.ibid.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.work.Work;

/// Where in its container a work stands, as it is compared; each part empty if absent.
///
/// @param volume folded; of "16(9)" the "16"
/// @param issue  folded; the "9" of a volume "16(9)"
/// @param first  the first page
/// @param last   the last page, written out: the "6" of "42-6" is "46"
record Place(String volume, String issue, String first, String last) {

    private static final Pattern PAGES = Pattern.compile("([a-z]?\\d+)(?:[^a-z\\d]+([a-z]?\\d+))?");

    private static final Pattern VOLUME_WORD = Pattern.compile("^(?:volume|vol|v|band|bd) ");

    private static final Pattern BOTH = Pattern.compile("(\\d+) (\\d+)");

    static Place of(Work work) {
        var pages = PAGES.matcher(work.text("page")
                .or(() -> work.text("page-first"))
                .map(Letters::lower)
                .orElse(""));
        boolean found = pages.find();
        var first = found ? pages.group(1) : "";
        var last = found && pages.group(2) != null ? writtenOut(first, pages.group(2)) : "";
        var volume = VOLUME_WORD.matcher(folded(work, "volume")).replaceFirst("");
        var issue = folded(work, "issue");
        var both = BOTH.matcher(volume);
        return issue.isEmpty() && both.matches()
                ? new Place(both.group(1), both.group(2), first, last)
                : new Place(volume, issue, first, last);
    }

    private static String folded(Work work, String variable) {
        return work.text(variable).map(Letters::fold).orElse("");
    }

    private static String writtenOut(String first, String last) {
        return last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
    }

    /// Whether the volumes are the same; empty if either is absent.
    Optional<Boolean> sameVolume(Place other) {
        return same(volume, other.volume);
    }

    /// Whether the issues are the same; empty if either is absent.
    Optional<Boolean> sameIssue(Place other) {
        return same(issue, other.issue);
    }

    /// Whether the pages begin at the same one; empty if either is absent.
    Optional<Boolean> sameFirst(Place other) {
        return same(first, other.first);
    }

    /// Whether the pages end at the same one; empty if either is absent.
    Optional<Boolean> sameLast(Place other) {
        return same(last, other.last);
    }

    private static Optional<Boolean> same(String one, String two) {
        return one.isEmpty() || two.isEmpty() ? Optional.empty() : Optional.of(one.equals(two));
    }
}
