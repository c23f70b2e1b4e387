package org.ibid.library.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Works that were retracted, that a publisher warns of, that were corrected, or published since, as registries said
/// when the library was looked up. An entry that says itself that its work was retracted is meant so.
final class NoticedWorks implements Check {

    /// Titles have such words, too: "Retractable needles", "Gingival retraction", "Socially withdrawn children".
    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\bretracted\\b|\\bretraction (?:in|published|notice)\\b|[(\\[]retraction\\b"
                    + "|[(\\[]withdrawn\\b|\\bwithdrawn ?[:)\\]]");

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.noticed().stream().flatMap(notice -> finding(paper.entry(notice.entry()), notice).stream());
    }

    private static Optional<Finding> finding(Entry entry, Noticed notice) {
        return switch (notice.kind()) {
            case RETRACTED ->
                saysSo(entry)
                        ? Optional.empty()
                        : Optional.of(finding(
                                entry,
                                Kind.RETRACTED_WORK,
                                "was retracted (%s). Do not rely on it; if it is cited as retracted, say so in the entry.",
                                notice));
            case CONCERN ->
                Optional.of(finding(
                        entry,
                        Kind.WORK_IN_DOUBT,
                        "is the subject of an expression of concern (%s). Read it before relying on the work.",
                        notice));
            case CORRECTED ->
                Optional.of(finding(
                        entry,
                        Kind.CORRECTED_WORK,
                        "was corrected (%s). See whether the correction touches what is cited.",
                        notice));
            case PUBLISHED_AS ->
                Optional.of(finding(
                        entry,
                        Kind.PREPRINT_PUBLISHED,
                        "is a preprint that has been published since (%s). Cite that, unless the preprint is meant.",
                        notice));
            case HAS_PREPRINT, RETRACTS, CORRECTS -> Optional.empty();
        };
    }

    private static boolean saysSo(Entry entry) {
        return SAYS_SO.matcher(entry.raw()).find();
    }

    private static Finding finding(Entry entry, Kind kind, String what, Noticed notice) {
        return new Finding(kind, entry.calledAtStart() + " " + what.formatted(notice.source()), List.of(entry.place()));
    }
}
