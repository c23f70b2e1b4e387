package org.ibid.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.ibid.library.audit.Finding;
import org.ibid.library.audit.Kind;
import org.ibid.library.audit.Place;
import org.ibid.library.audit.Severity;

/// The findings of an audit as a page and a letter tell of them: by kind, each with its places.
///
/// @param groups none if nothing was found
record AuditReport(List<Group> groups) {

    /// More places of one finding are told without their sentences.
    private static final int FEW = 4;

    /// The findings of one kind.
    ///
    /// @param id    what leads to it in the page's address
    /// @param title its heading
    record Group(String id, String title, List<Item> items) {}

    /// A finding.
    ///
    /// @param severity   `error`, `warning` or `note`
    /// @param suggestion empty if nothing can be proposed
    /// @param brief      whether it has too many places to quote sentences
    record Item(String severity, String message, String suggestion, List<Quote> quotes, boolean brief) {}

    /// A place.
    ///
    /// @param text     what stands there
    /// @param sentence the sentence that cites there; empty if it is no citation
    /// @param href     where on the paper's page it stands
    /// @param entry    the number of the entry it is (in); empty if it is none
    record Quote(String text, String sentence, String href, String entry) {}

    static AuditReport of(List<Finding> findings) {
        return new AuditReport(
                findings.stream().collect(groupingBy(Finding::kind, LinkedHashMap::new, toList())).entrySet().stream()
                        .map(kind -> group(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private static Group group(Kind kind, List<Finding> findings) {
        return new Group(
                word(kind),
                kind.title(),
                findings.stream().map(AuditReport::item).toList());
    }

    private static Item item(Finding finding) {
        return new Item(
                word(finding.severity()),
                finding.message(),
                finding.suggestion().orElse(""),
                finding.places().stream().map(AuditReport::quote).toList(),
                finding.places().size() > FEW);
    }

    private static Quote quote(Place place) {
        String entry = place.reference().map(String::valueOf).orElse("");
        String href = place.citation()
                .map(number -> "#cite-" + number)
                .or(() -> place.reference().map(number -> "#in-text-" + number))
                .orElse("#text");
        return new Quote(place.quote(), place.sentence().equals(place.quote()) ? "" : place.sentence(), href, entry);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `1 error`, `2 errors`.
    static String counted(int count, Severity severity) {
        String word = word(severity);
        return count + " " + (count == 1 ? word : word + "s");
    }
}
