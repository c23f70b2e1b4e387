package org.ibid.identity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ibid.work.Work;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;

/// The identifiers of a work in their one canonical form, whatever dress they were printed in.
///
/// @param of each kind → its values; ISBNs as ISBN-13, DOIs in lower case, arXiv numbers without version
record Identifiers(Map<Scheme, SortedSet<String>> of) {

    /// The schemes that identify works.
    enum Scheme {
        DOI("DOI"),
        ARXIV("arXiv number"),
        PMID("PMID"),
        PMCID("PMCID"),
        ISBN("ISBN"),
        URL("address");

        private final String words;

        Scheme(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    private static final Pattern ARXIV = Pattern.compile(
            "arxiv[.:/\\s]*(?:org/)?(?:abs/|pdf/)?\\s*(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern PUBMED =
            Pattern.compile("(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/(\\d+)");

    private static final List<String> MAY_NAME_ARXIV =
            List.of("DOI", "URL", "number", "note", "container-title", "archive_location", "genre", "publisher");

    static Identifiers of(Work work) {
        var found = new EnumMap<Scheme, SortedSet<String>>(Scheme.class);
        text(work, "DOI", found, Scheme.DOI);
        text(work, "PMID", found, Scheme.PMID);
        text(work, "PMCID", found, Scheme.PMCID);
        text(work, "ISBN", found, Scheme.ISBN);
        text(work, "URL", found, Scheme.URL);
        MAY_NAME_ARXIV.forEach(variable -> text(work, variable, found, Scheme.ARXIV));
        return new Identifiers(Collections.unmodifiableMap(found));
    }

    private static void text(Work work, String variable, Map<Scheme, SortedSet<String>> found, Scheme scheme) {
        work.text(variable).map(Letters::lower).ifPresent(text -> read(text, scheme, found));
    }

    private static void read(String text, Scheme scheme, Map<Scheme, SortedSet<String>> found) {
        switch (scheme) {
            case DOI -> doi(text, found);
            case ARXIV -> arxiv(text, found);
            case PMID, PMCID -> number(text, scheme, found);
            case ISBN -> Isbn.all(text).forEach(isbn -> add(found, Scheme.ISBN, isbn));
            case URL -> url(text, found);
        }
    }

    private static void add(Map<Scheme, SortedSet<String>> found, Scheme scheme, String value) {
        found.computeIfAbsent(scheme, _ -> new TreeSet<>()).add(value);
    }

    private static void doi(String text, Map<Scheme, SortedSet<String>> found) {
        var doi = DOI.matcher(Addresses.decoded(text));
        if (doi.find()
                && !doi.group().startsWith("10.48550/arxiv")
                && Identifier.read(org.ibid.work.identifier.Scheme.DOI, doi.group()) instanceof Sound sound) {
            add(found, Scheme.DOI, sound.value());
        }
    }

    private static void arxiv(String text, Map<Scheme, SortedSet<String>> found) {
        if (text.contains("arxiv")) {
            var number = ARXIV.matcher(text);
            if (number.find()) {
                add(found, Scheme.ARXIV, number.group(1));
            }
        }
    }

    private static void number(String text, Scheme scheme, Map<Scheme, SortedSet<String>> found) {
        var number = NUMBER.matcher(text);
        if (number.find()) {
            add(found, scheme, number.group());
        }
    }

    private static void url(String text, Map<Scheme, SortedSet<String>> found) {
        if (text.contains("doi.org/")) {
            doi(text, found);
            return;
        }
        var pubmed = PUBMED.matcher(text);
        if (pubmed.find()) {
            add(found, Scheme.PMID, pubmed.group(1));
        }
        var canonical = Addresses.canonical(text);
        if (!canonical.isEmpty()) {
            add(found, Scheme.URL, canonical);
        }
    }

    SortedSet<String> all(Scheme scheme) {
        return of.getOrDefault(scheme, Collections.emptySortedSet());
    }

    boolean has(Scheme scheme) {
        return of.containsKey(scheme);
    }

    boolean share(Scheme scheme, Identifiers other) {
        return has(scheme) && other.has(scheme) && !Collections.disjoint(all(scheme), other.all(scheme));
    }

    boolean conflict(Scheme scheme, Identifiers other) {
        return has(scheme) && other.has(scheme) && !share(scheme, other);
    }
}
