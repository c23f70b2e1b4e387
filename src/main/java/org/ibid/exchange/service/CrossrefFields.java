package org.ibid.exchange.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Crossref calls the types and variables of CSL ("API JSON format"): one table, for reading and for writing.
final class CrossrefFields {

    /// Crossref's types (`/types`) with CSL's; the first that has a CSL type is the one that is written for it.
    private static final List<Map.Entry<String, String>> TYPES = """
            journal-article article-journal
            book book
            book-chapter chapter
            journal periodical
            proceedings-article paper-conference
            posted-content article
            reference-entry entry
            book-part chapter
            book-section chapter
            book-series book
            book-set book
            book-track chapter
            database dataset
            dataset dataset
            dissertation thesis
            edited-book book
            journal-issue periodical
            journal-volume periodical
            monograph book
            other document
            peer-review review
            proceedings book
            proceedings-series book
            reference-book book
            report report
            report-component report
            report-series report
            software software
            standard standard
            standard-series standard
            """.lines()
            .map(line -> line.split(" "))
            .map(pair -> Map.entry(pair[0], pair[1]))
            .toList();

    /// Types of CSL that have none of Crossref's to themselves, and the nearest.
    private static final Map<String, String> NEAREST = Map.of(
            "article-magazine", "journal-article",
            "article-newspaper", "journal-article",
            "review-book", "journal-article",
            "entry-dictionary", "reference-entry",
            "entry-encyclopedia", "reference-entry");

    /// Variables that are one text there as here. A member in brackets is a list of which the first is the text; what
    /// is marked as rich may have tags.
    static final List<Field> TEXTS = """
            title [title] rich
            title-short [short-title] rich
            original-title [original-title] rich
            container-title-short [short-container-title] rich
            abstract abstract rich
            DOI DOI
            volume volume
            issue issue
            page page
            number article-number
            edition edition-number
            part-number part-number
            ISBN [ISBN]
            ISSN [ISSN]
            publisher publisher
            publisher-place publisher-location
            event-title event.name
            event-place event.location
            genre [degree]
            language language
            """.lines().map(Field::of).toList();

    static final List<String> ROLES = List.of("author", "editor", "translator", "chair");

    private CrossrefFields() {}

    /// A variable and where Crossref has it.
    record Field(String variable, List<String> path, boolean isList, boolean isRich) {

        private static Field of(String line) {
            var words = line.split(" ");
            boolean isList = words[1].startsWith("[");
            String path = isList ? words[1].substring(1, words[1].length() - 1) : words[1];
            return new Field(words[0], List.of(path.split("\\.")), isList, words.length > 2);
        }

        /// A text of the answer, as the variable has it.
        String read(String text) {
            return isRich ? Marked.rich(text) : text;
        }
    }

    /// CSL's type for one of Crossref's.
    static String cslType(String type) {
        return TYPES.stream()
                .filter(pair -> pair.getKey().equals(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("document");
    }

    /// Crossref's type for one of CSL's, or the nearest.
    static String typeOf(String cslType) {
        return Optional.ofNullable(NEAREST.get(cslType))
                .orElseGet(() -> TYPES.stream()
                        .filter(pair -> pair.getValue().equals(cslType))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("other"));
    }
}
