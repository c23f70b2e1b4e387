package org.ibid.protocols.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.library.StoredWork;
import org.ibid.protocols.matching.Asked;
import org.ibid.work.Work;

/// What can be asked of a work, and said of one that is looked for.
enum Property {
    TITLE("title", "title"),
    AUTHOR("author", "authors", Kind.NAMES),
    EDITOR("editor", "editors", Kind.NAMES),
    YEAR("year", "year of issue", Kind.YEAR),
    ISSUED("issued", "date of issue", Kind.ISSUED),
    CONTAINER("container-title", "journal, book or series it is in"),
    VOLUME("volume", "volume"),
    ISSUE("issue", "issue"),
    PAGE("page", "pages"),
    PUBLISHER("publisher", "publisher"),
    PLACE("publisher-place", "place of publication"),
    EDITION("edition", "edition"),
    DOI("DOI", "DOI"),
    ISBN("ISBN", "ISBN"),
    ISSN("ISSN", "ISSN"),
    PMID("PMID", "PubMed number"),
    PMCID("PMCID", "PubMed Central number"),
    URL("URL", "address"),
    LANGUAGE("language", "language"),
    ABSTRACT("abstract", "abstract"),
    TYPE("type", "CSL type", Kind.TYPE),
    KEY("key", "citation key", Kind.KEY),
    CITED_BY("cited-by", "how many papers of the library cite it", Kind.CITED_BY);

    /// What it is on a work.
    private enum Kind {
        TEXT,
        NAMES,
        YEAR,
        ISSUED,
        TYPE,
        KEY,
        CITED_BY
    }

    private final String id;
    private final String words;
    private final Kind kind;

    Property(String id, String words) {
        this(id, words, Kind.TEXT);
    }

    Property(String id, String words, Kind kind) {
        this.id = id;
        this.words = words;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    /// As the protocol lists it: with words for a person to choose by.
    Map<String, String> listed() {
        return Map.of("id", id, "name", words);
    }

    static Optional<Property> of(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /// Those whose id or words have a text in them.
    static List<Property> like(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(property -> (property.id + " " + property.words)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /// The work that is looked for, with what is said of it. What says nothing of a record (a key) changes nothing.
    Work in(Work work, List<String> values) {
        String text = String.join(", ", values).strip();
        return switch (kind) {
            case TYPE -> text.isEmpty() ? work : work.as(text);
            case KEY, CITED_BY -> work;
            case NAMES ->
                work.withNames(
                        id,
                        values.stream()
                                .flatMap(value -> Stream.of(value.split(";")))
                                .flatMap(name -> Asked.name(name).stream())
                                .toList());
            case YEAR, ISSUED -> text.isEmpty() ? work : work.withDate("issued", WrittenDate.read(text));
            case TEXT -> work.with(id, text);
        };
    }

    /// The values of a work; none if it has none.
    List<String> of(StoredWork stored) {
        var work = stored.csl();
        return switch (kind) {
            case TYPE -> List.of(work.type());
            case KEY -> List.of(stored.key());
            case CITED_BY -> List.of(String.valueOf(stored.citedBy()));
            case NAMES -> work.names(id).stream().map(CommaName::write).toList();
            case YEAR -> work.year().map(String::valueOf).stream().toList();
            case ISSUED ->
                work.date("issued").map(OutgoingDate::of).stream()
                        .flatMap(date -> date.ends().isEmpty()
                                ? Stream.of(date.text())
                                : date.ends().stream().map(OutgoingDate::iso))
                        .filter(text -> !text.isEmpty())
                        .toList();
            case TEXT -> work.text(id).stream().toList();
        };
    }
}
