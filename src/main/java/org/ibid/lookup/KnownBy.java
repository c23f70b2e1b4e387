package org.ibid.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// The identifiers that registries can be asked about: those of a record, or one that a person wrote.
public final class KnownBy {

    private static final List<String> MAY_NAME_ARXIV =
            List.of("DOI", "URL", "number", "note", "container-title", "archive_location", "genre");

    private static final Pattern ARXIV = Pattern.compile(
            "(?i)arxiv[.:/\\s]{0,3}(?:org/)?(?:abs/|pdf/)?\\s?((?:\\d{4}\\.\\d{4,5}|[a-z-]{2,20}/\\d{7})(?:v\\d{1,2})?)");

    private static final Pattern DOI_WITHIN = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s?#&\"<>]{1,200}");

    /// More than any record has a use for.
    private static final int MOST = 10;

    private KnownBy() {}

    /// The identifiers of a work, those first that say most. An ISSN is that of a journal, not of an article in it.
    public static SequencedSet<Sound> of(Work work) {
        var found = new LinkedHashSet<Sound>();
        MAY_NAME_ARXIV.forEach(
                variable -> work.text(variable).flatMap(KnownBy::arxiv).ifPresent(found::add));
        found.addAll(Reading.bears(work, Scheme.DOI, Scheme.PMID, Scheme.PMCID));
        if (!isPart(work.type())) {
            found.addAll(Reading.bears(work, Scheme.ISBN));
        }
        if (work.type().equals("periodical")) {
            found.addAll(Reading.bears(work, Scheme.ISSN));
        }
        work.text("URL").flatMap(KnownBy::address).ifPresent(found::add);
        return found.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The ISBN of a chapter is its book's.
    private static boolean isPart(String type) {
        return List.of("chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia")
                .contains(type);
    }

    private static Optional<Sound> arxiv(String text) {
        var number = ARXIV.matcher(text);
        return number.find() ? Reading.sound(Scheme.ARXIV, number.group(1)) : Optional.empty();
    }

    /// The identifier that an address holds: of a resolver, a registry, or a publisher who puts DOIs into addresses.
    private static Optional<Sound> address(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("arxiv.org/")) {
            return arxiv(text);
        }
        if (lower.contains("ncbi.nlm.nih.gov/")) {
            var scheme = lower.contains("/pmc") ? Scheme.PMCID : Scheme.PMID;
            return Reading.sound(scheme, text);
        }
        if (lower.contains("openalex.org/")) {
            return Reading.sound(Scheme.OPENALEX, text);
        }
        return doiWithin(text.replaceAll("(?i)%2f", "/"));
    }

    /// The first DOI that stands anywhere in a text.
    public static Optional<Sound> doiWithin(String text) {
        var doi = DOI_WITHIN.matcher(text);
        return doi.find() ? Reading.sound(Scheme.DOI, doi.group()) : Optional.empty();
    }

    /// The one identifier that a text is, in whatever dress; empty if the text is something else, or says more. Eight
    /// bare digits are no PMID: its name stands before it, or it is the address.
    public static Optional<Sound> read(String printed) {
        String text = printed.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > 500) {
            return Optional.empty();
        }
        if (lower.matches("https?://\\S{1,500}")) {
            return address(text);
        }
        return Stream.of(Scheme.values())
                .filter(scheme -> mayBe(scheme, lower))
                .flatMap(scheme -> Reading.sound(scheme, text).stream())
                .findFirst();
    }

    /// The record of a work of which only an identifier is known.
    public static Work record(Sound identifier) {
        String value = identifier.value();
        return switch (identifier.scheme()) {
            case DOI, PMID, PMCID ->
                Work.ofType("document").with(identifier.scheme().name(), value);
            case ISBN -> Work.ofType("book").with("ISBN", value);
            case ISSN -> Work.ofType("periodical").with("ISSN", value);
            case ARXIV -> Work.ofType("article").with("number", "arXiv:" + value);
            case OPENALEX -> Work.ofType("document").with("URL", "https://openalex.org/" + value);
            case ORCID, ISNI -> throw new IllegalArgumentException("people are no works: " + value);
        };
    }

    private static boolean mayBe(Scheme scheme, String text) {
        return switch (scheme) {
            case ISBN, ISSN -> text.matches("(?:e?is[bs]n(?:-?1[03])?\\s?[:.]?\\s?)?[\\dx‐–-][\\dx\\s‐–-]{6,24}");
            case DOI -> text.matches("(?:doi\\s?[:.]?\\s?|(?:www\\.|dx\\.)?doi\\.org/)?10\\.\\d\\S{1,400}");
            case ARXIV ->
                text.matches("(?:arxiv\\s?[:.]?\\s?)?(?:\\d{4}\\.\\d{4,5}|[a-z.-]{2,20}/\\d{7})(?:v\\d{1,2})?");
            case PMID -> text.matches("pmid\\s?[:.]?\\s?\\d{1,8}");
            case PMCID -> text.matches("(?:pmcid\\s?[:.]?\\s?)?pmc\\d{1,8}");
            case OPENALEX -> text.matches("(?:openalex:\\s?|openalex\\.org/(?:works/)?)?w\\d{4,12}");
            case ORCID, ISNI -> false;
        };
    }
}
