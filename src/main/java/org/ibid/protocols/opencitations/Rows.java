package org.ibid.protocols.opencitations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.library.StoredWork;
import org.ibid.protocols.SerialNumbers;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Citations and works as rows of texts.
final class Rows {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "preprint"),
            Map.entry("article-journal", "journal article"),
            Map.entry("article-magazine", "journal article"),
            Map.entry("article-newspaper", "newspaper article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "book chapter"),
            Map.entry("dataset", "dataset"),
            Map.entry("entry", "reference entry"),
            Map.entry("entry-dictionary", "reference entry"),
            Map.entry("entry-encyclopedia", "reference entry"),
            Map.entry("paper-conference", "proceedings article"),
            Map.entry("periodical", "journal"),
            Map.entry("report", "report"),
            Map.entry("review", "peer review"),
            Map.entry("software", "computer program"),
            Map.entry("standard", "standard"),
            Map.entry("thesis", "dissertation"),
            Map.entry("webpage", "web content"));

    private Rows() {}

    /// One citation (`index_v2.hf`, `/citations`).
    static SequencedMap<String, String> citation(StoredWork citing, StoredWork cited) {
        var date = PublicationDate.of(citing.csl());
        var row = new LinkedHashMap<String, String>();
        row.put("oci", Omid.number(citing.id()) + "-" + Omid.number(cited.id()));
        row.put("citing", ids(citing, "doi", "pmid"));
        row.put("cited", ids(cited, "doi", "pmid"));
        row.put("creation", date.map(PublicationDate::text).orElse(""));
        row.put(
                "timespan",
                date.flatMap(later -> PublicationDate.of(cited.csl()).map(later::since))
                        .orElse(""));
        row.put("journal_sc", isOneJournal(citing.csl(), cited.csl()) ? "yes" : "no");
        row.put("author_sc", haveAnAuthorInCommon(citing.csl(), cited.csl()) ? "yes" : "no");
        return row;
    }

    /// One work (`meta_v1.hf`, `/metadata`). Agents and venues have no ids here but a venue's ISSNs.
    static SequencedMap<String, String> metadata(StoredWork stored) {
        var work = stored.csl();
        String venue = text(work, "container-title");
        String issn = SerialNumbers.issns(text(work, "ISSN")).stream()
                .map(one -> "issn:" + one)
                .collect(Collectors.joining(" "));
        var row = new LinkedHashMap<String, String>();
        row.put("id", ids(stored, "doi", "pmid", "isbn"));
        row.put("title", text(work, "title"));
        row.put("author", names(work, "author"));
        row.put("pub_date", PublicationDate.of(work).map(PublicationDate::text).orElse(""));
        row.put("issue", text(work, "issue"));
        row.put("volume", text(work, "volume"));
        row.put("venue", venue.isEmpty() || issn.isEmpty() ? venue : venue + " [" + issn + "]");
        row.put("type", TYPES.getOrDefault(work.type(), ""));
        row.put("page", text(work, "page").replace('–', '-'));
        row.put("publisher", text(work, "publisher"));
        row.put("editor", names(work, "editor"));
        return row;
    }

    private static String ids(StoredWork work, String... schemes) {
        var ids = Stream.of(schemes).flatMap(scheme -> ids(work.csl(), scheme));
        return Stream.concat(Stream.of("omid:br/" + Omid.number(work.id())), ids)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> ids(Work work, String scheme) {
        var text = work.text(scheme.toUpperCase(Locale.ROOT));
        return scheme.equals("isbn")
                ? text.stream()
                        .flatMap(isbns -> SerialNumbers.isbns(isbns).stream())
                        .map(isbn -> "isbn:" + isbn.replaceAll("[- ]", ""))
                : text.stream().map(id -> scheme + ":" + id.toLowerCase(Locale.ROOT));
    }

    private static String names(Work work, String role) {
        return work.names(role).stream().map(CommaName::write).collect(Collectors.joining("; "));
    }

    private static String text(Work work, String variable) {
        return work.text(variable).orElse("");
    }

    private static boolean isOneJournal(Work one, Work other) {
        String journal = text(one, "container-title");
        return !journal.isEmpty() && journal.equalsIgnoreCase(text(other, "container-title"))
                || !Collections.disjoint(issns(one), issns(other));
    }

    private static List<String> issns(Work work) {
        return SerialNumbers.issns(text(work, "ISSN").toUpperCase(Locale.ROOT).replace("-", ""));
    }

    private static boolean haveAnAuthorInCommon(Work one, Work other) {
        var authors = authors(one);
        authors.retainAll(authors(other));
        return !authors.isEmpty();
    }

    /// The family name and the first letter of the given one, as lists print them: OpenCitations compares people by
    /// ids, of which references have none.
    private static Set<String> authors(Work work) {
        return work.names("author").stream().map(Rows::author).collect(Collectors.toSet());
    }

    private static String author(Name name) {
        String given = name instanceof Name.Person person ? person.given() : "";
        return (name.head() + "," + given.substring(0, Math.min(1, given.length()))).toLowerCase(Locale.ROOT);
    }
}
