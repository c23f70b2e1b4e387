package org.ibid.library.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Addresses and DOIs of the list that a space or a line end breaks in two.
final class BrokenLinks implements Check {

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s<>\"]{0,200}");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"]{0,1000}");

    /// What stands behind an address in its own right: another address, a date, pages, an abbreviation.
    private static final String NO_REST = "https?:|doi|10\\.\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)"
            + "|\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\w-])|\\d{1,5}-\\d{1,5}(?![\\w./-])"
            + "|(?:pp?|vols?|nos?|nr|eds?|cf|e\\.g|i\\.e|n\\.d|et al)\\.";

    /// What may stand behind the break. A new sentence, a year or "accessed" may not.
    private static final Pattern REST = Pattern.compile(
            "\\s{1,3}((?!" + NO_REST + ")" + "[a-z0-9][\\w%~+]{0,80}[-./=&?#_][\\w%~+./=&?#-]{0,300}[\\w/])");

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.entries().stream()
                .flatMap(entry -> Stream.of(broken(entry, DOI, "DOI"), broken(entry, ADDRESS, "URL"))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    private static Optional<Finding> broken(Entry entry, Pattern pattern, String variable) {
        var link = pattern.matcher(entry.slice());
        while (link.find()) {
            var rest = rest(link.group(), entry.slice(), link.end());
            if (rest.isPresent() && !isJoined(entry, link.group() + rest.get().strip())) {
                return Optional.of(finding(entry, link.group(), rest.get(), variable));
            }
        }
        return Optional.empty();
    }

    /// What a file broke over its lines, and the reader put together, the author did not break.
    private static boolean isJoined(Entry entry, String whole) {
        return Stream.of("DOI", "URL")
                .flatMap(variable -> entry.work().text(variable).stream())
                .anyMatch(read -> whole.endsWith(read) || read.endsWith(whole));
    }

    private static Finding finding(Entry entry, String link, String rest, String variable) {
        boolean lineEnd = rest.indexOf('\n') >= 0;
        var finding = new Finding(
                        Kind.BROKEN_LINK,
                        "%s breaks the %s of %s in two. Close the gap."
                                .formatted(
                                        lineEnd ? "A line end" : "A space",
                                        variable.equals("DOI") ? "DOI" : "address",
                                        entry.called()),
                        List.of(entry.place(link + rest)))
                .about(variable)
                .suggesting(link + rest.strip());
        return lineEnd ? finding.as(Severity.NOTE) : finding;
    }

    /// Whether what ends at an index of a text goes on behind a gap.
    static boolean goesOn(String link, String text, int end) {
        return rest(link, text, end).isPresent();
    }

    private static Optional<String> rest(String link, String text, int end) {
        boolean open = !link.isEmpty() && "/.-_=&?%(".indexOf(link.charAt(link.length() - 1)) >= 0;
        boolean another = text.startsWith("www.", end + 1) && !link.endsWith("//");
        var rest = REST.matcher(text).region(end, text.length());
        return open && !another && rest.lookingAt() ? Optional.of(rest.group()) : Optional.empty();
    }
}
