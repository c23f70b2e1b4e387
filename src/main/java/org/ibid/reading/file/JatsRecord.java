package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The records that JATS marks up: the article's own in its front, and those of cited works.
final class JatsRecord {

    private static final Map<String, String> TYPES = Map.of(
            "journal", "article-journal",
            "book", "book",
            "chapter", "chapter",
            "confproc", "paper-conference",
            "conf-proc", "paper-conference",
            "thesis", "thesis",
            "report", "report",
            "web", "webpage",
            "data", "dataset",
            "software", "software");

    private JatsRecord() {}

    /// The article's own record.
    static Work of(Xml.Element front) {
        Work work = Work.ofType("article-journal");
        for (Xml.Element journal : front.children("journal-meta")) {
            work = with(work, "container-title", first(journal, "journal-title"));
            work = with(work, "ISSN", first(journal, "issn"));
            work = with(work, "publisher", first(journal, "publisher-name"));
        }
        for (Xml.Element meta : front.children("article-meta")) {
            work = described(work, meta);
        }
        return work;
    }

    private static Work described(Work journal, Xml.Element meta) {
        Work work = with(
                journal,
                "title",
                meta.at("title-group", "article-title").map(Xml.Element::text).orElse(""));
        var authors = new ArrayList<Name>();
        meta.children("contrib-group").stream()
                .flatMap(group -> group.children("contrib").stream())
                .filter(each -> each.attribute("contrib-type").matches("author|"))
                .forEach(each -> names(each).stream().findFirst().ifPresent(authors::add));
        work = work.withNames("author", authors);
        work = with(numbered(work, meta), "DOI", identifier(meta, "article-id", "doi"));
        var dates = new ArrayList<>(meta.children("pub-date"));
        dates.sort((one, other) -> Boolean.compare(isPrint(other), isPrint(one)));
        return dates.isEmpty() ? work : dated(work, dates.getFirst());
    }

    private static boolean isPrint(Xml.Element date) {
        return date.attribute("pub-type").matches("ppub|collection")
                || date.attribute("publication-format").equals("print");
    }

    /// The record of a cited work, as far as it is marked up.
    static Work cited(Xml.Element citation) {
        String said = citation.attribute("publication-type") + citation.attribute("citation-type");
        boolean isPart = citation.child("source").isPresent()
                && (citation.child("article-title").isPresent()
                        || citation.child("chapter-title").isPresent());
        String type = TYPES.getOrDefault(said, isPart ? "article-journal" : "document");
        Work work = Work.ofType(type.equals("book") && isPart ? "chapter" : type);
        String part = first(citation, "article-title") + first(citation, "chapter-title");
        work = with(work, "title", isPart || !part.isEmpty() ? part : first(citation, "source"));
        work = with(work, "container-title", isPart ? first(citation, "source") : "");
        work = work.withNames("author", people(citation, "author")).withNames("editor", people(citation, "editor"));
        work = numbered(work, citation);
        work = with(work, "publisher", first(citation, "publisher-name"));
        work = with(work, "publisher-place", first(citation, "publisher-loc"));
        work = with(work, "DOI", identifier(citation, "pub-id", "doi"));
        work = with(work, "PMID", identifier(citation, "pub-id", "pmid"));
        return dated(work, citation);
    }

    private static List<Name> people(Xml.Element citation, String role) {
        List<Xml.Element> groups = citation.children("person-group");
        if (groups.isEmpty()) {
            return role.equals("author") ? names(citation) : List.of();
        }
        return groups.stream()
                .filter(group ->
                        group.attribute("person-group-type").matches(role + (role.equals("author") ? "|" : "")))
                .flatMap(group -> names(group).stream())
                .toList();
    }

    /// The names in an element, in order; alternatives of one name count once.
    static List<Name> names(Xml.Element container) {
        var names = new ArrayList<Name>();
        container.elements().forEach(each -> {
            switch (each.name()) {
                case "name", "string-name" -> names.addAll(name(each));
                case "name-alternatives" -> names(each).stream().findFirst().ifPresent(names::add);
                case "collab" ->
                    names.addAll(StatedName.of(each.text(), "").stream().toList());
                default -> {
                    // roles, addresses, et al.
                }
            }
        });
        return names;
    }

    private static List<Name> name(Xml.Element name) {
        String family = first(name, "surname");
        String given = first(name, "given-names");
        var read = family.isEmpty() ? StatedName.of(name.text()) : StatedName.of(family, given);
        return read.stream().toList();
    }

    private static Work numbered(Work work, Xml.Element from) {
        Work numbered = with(with(work, "volume", direct(from, "volume")), "issue", direct(from, "issue"));
        String first = direct(from, "fpage");
        String last = direct(from, "lpage");
        String pages = last.isEmpty() || last.equals(first) ? first : first + "-" + last;
        return with(numbered, "page", pages.isEmpty() ? direct(from, "elocation-id") : pages);
    }

    private static Work dated(Work work, Xml.Element from) {
        return StatedDate.of(
                        direct(from, "year").replaceFirst("(?<=^\\d{4})[a-z]$", ""),
                        direct(from, "month"),
                        direct(from, "day"))
                .map(date -> work.withDate("issued", date))
                .orElse(work);
    }

    private static String identifier(Xml.Element from, String element, String kind) {
        return from.children(element).stream()
                .filter(each -> each.attribute("pub-id-type").equals(kind))
                .map(Xml.Element::text)
                .findFirst()
                .orElse("");
    }

    private static String direct(Xml.Element from, String name) {
        return from.child(name).map(Xml.Element::text).orElse("");
    }

    private static String first(Xml.Element from, String name) {
        return from.all(name).stream().findFirst().map(Xml.Element::text).orElse("");
    }

    private static Work with(Work work, String variable, String value) {
        return value.isEmpty() ? work : work.with(variable, value);
    }
}
