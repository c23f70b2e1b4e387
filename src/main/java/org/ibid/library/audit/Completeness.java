package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// What entries lack of what the chosen style would print of them.
///
/// An entry that prints something of the kind which was not understood (a year, a number, an address) lacks nothing
/// that can be told.
final class Completeness implements Check {

    /// Below this the reading is too unsure to blame the entry.
    private static final double SURE = 0.75;

    /// The pieces by which it is decided what kind of source an entry is.
    private static final Set<String> TELLING = Set.of("author", "title", "journal", "container-title");

    /// An organisation that is the author is the publisher too.
    private static final String ORGANISATION = "organisation";

    /// What a kind of source is known by, the most important first; with `|`, any of these will do.
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry(
                    "article-journal",
                    List.of("title", "author", "issued", "container-title", "volume|issue", "page|number")),
            Map.entry("article-magazine", List.of("title", "issued", "container-title")),
            Map.entry("article-newspaper", List.of("title", "issued", "container-title")),
            Map.entry("book", List.of("title", "author|editor", "issued", "publisher|organisation")),
            Map.entry("chapter", List.of("title", "author", "issued", "container-title", "page|DOI", "publisher|DOI")),
            Map.entry("paper-conference", List.of("title", "author", "issued", "container-title|event-title")),
            Map.entry("report", List.of("title", "author|publisher", "issued", "publisher|author|URL")),
            Map.entry("thesis", List.of("title", "author", "issued", "publisher")),
            Map.entry("webpage", List.of("title", "URL|DOI")),
            Map.entry("post-weblog", List.of("title", "URL")),
            Map.entry("document", List.of("title", "container-title|publisher|URL|genre|archive|organisation")));

    private static final Map<String, String> WORDS = Map.of(
            "author", "author",
            "issued", "year",
            "container-title", "name of the journal or book it is in",
            "volume", "volume",
            "page", "pages",
            "publisher", "publisher",
            "URL", "address");

    /// These tell where in a source, or by whom it was made; it can be found without them.
    private static final List<String> LESSER = List.of("volume", "page", "publisher");

    /// What in the raw text may be a variable that was not understood.
    private static final Map<String, Pattern> WITNESSES = Map.of(
            "issued",
                    Pattern.compile(
                            "\\b[12]\\d{3}(?!\\d)|\\b(?=\\w{0,3}\\d)[12lI][\\dOolISB]{3}[a-z]?\\b|\\bn\\. ?d\\.|(?i)forthcoming|in press"),
            "volume", Pattern.compile("(?i)\\bvol|\\d+ ?\\(\\d|\\bin press|forthcoming|advance online"),
            "page",
                    Pattern.compile(
                            "(?i)\\bpp?\\. ?\\d|\\d ?[-–] ?\\d|\\be\\d{3,}|\\d{5,}|\\bin press|forthcoming|advance online"),
            "URL", Pattern.compile("(?i)https?:/++(?!(?:dx\\.)?doi)|www\\."),
            "DOI", Pattern.compile("10\\.\\d{3,9}"));

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.|\\b10\\.\\d{4})\\S*");

    private final ChosenStyle style;

    Completeness(ChosenStyle style) {
        this.style = style;
    }

    @Override
    public Stream<Finding> of(Submission paper) {
        var readable = paper.sources().stream()
                .filter(Completeness::isSurelyRead)
                .filter(entry ->
                        !entry.raw().contains("ISBN") || !entry.work().type().startsWith("article"))
                .toList();
        return Stream.concat(readable.stream().flatMap(this::incomplete), withoutDoi(readable));
    }

    /// An entry whose file states what it is has no pieces and is sure.
    private static boolean isSurelyRead(Entry entry) {
        var pieces = entry.reference().parsed().fields();
        var telling =
                pieces.stream().filter(piece -> TELLING.contains(piece.label())).toList();
        return telling.isEmpty() == pieces.isEmpty() && telling.stream().allMatch(piece -> piece.confidence() >= SURE);
    }

    private Stream<Finding> incomplete(Entry entry) {
        var lacking = new ArrayList<String>();
        for (var alternatives : NEEDED.getOrDefault(entry.work().type(), List.of())) {
            var any = List.of(alternatives.split("\\|"));
            if (any.stream().noneMatch(variable -> has(entry, variable))) {
                lacking.add(any.getFirst());
            }
        }
        var printed = lacking.isEmpty() ? lacking : style.demand().wouldPrint(entry.work(), lacking);
        return printed.isEmpty() ? Stream.empty() : Stream.of(finding(entry, printed));
    }

    private static boolean has(Entry entry, String variable) {
        return switch (variable) {
            case ORGANISATION -> entry.authors().stream().anyMatch(Name.Literal.class::isInstance);
            case "author" -> entry.work().fields().containsKey(variable) || !entry.beginsWithItsTitle();
            default -> entry.work().fields().containsKey(variable) || printsLike(entry, variable);
        };
    }

    /// The digits of an address are no pages.
    private static boolean printsLike(Entry entry, String variable) {
        var witness = WITNESSES.get(variable);
        boolean isLink = variable.equals("URL") || variable.equals("DOI");
        return witness != null
                && witness.matcher(
                                isLink
                                        ? entry.raw()
                                        : ADDRESS.matcher(entry.raw()).replaceAll(" "))
                        .find();
    }

    private Finding finding(Entry entry, List<String> lacking) {
        String what = lacking.stream()
                .map(variable -> WORDS.getOrDefault(variable, variable))
                .collect(Collectors.joining(", "));
        var finding = new Finding(
                        Kind.INCOMPLETE_ENTRY,
                        "%s lacks what %s prints: %s. Complete it."
                                .formatted(entry.calledAtStart(), style.title(), what),
                        List.of(entry.place()))
                .about(lacking.toArray(String[]::new));
        return LESSER.containsAll(lacking) ? finding.as(Severity.NOTE) : finding;
    }

    /// One finding for all: of many articles nobody can say whether they have a DOI without looking it up.
    private Stream<Finding> withoutDoi(List<Entry> entries) {
        var without = entries.stream()
                .filter(entry -> entry.work().type().equals("article-journal") && !has(entry, "DOI"))
                .filter(entry ->
                        !style.demand().wouldPrint(entry.work(), List.of("DOI")).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return Stream.empty();
        }
        String which = without.size() == 1
                ? without.getFirst().calledAtStart() + " gives no DOI"
                : without.size() + " journal articles give no DOI";
        return Stream.of(new Finding(
                        Kind.NO_DOI,
                        which + ", which %s prints. Look up whether there is one.".formatted(style.title()),
                        without.stream().map(Entry::place).toList())
                .about("DOI"));
    }
}
