package org.ibid.reading.file;

import java.util.List;
import java.util.Map;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.jsoup.nodes.Element;

/// What a page's head says of the paper: the `citation_` names that Google Scholar asks publishers for, or
/// Dublin Core.
final class HtmlMeta {

    private static final Map<String, String> FIELDS = Map.of(
            "citation_title", "title",
            "citation_journal_title", "container-title",
            "citation_conference_title", "container-title",
            "citation_volume", "volume",
            "citation_issue", "issue",
            "citation_doi", "DOI",
            "citation_issn", "ISSN",
            "citation_publisher", "publisher",
            "citation_dissertation_institution", "publisher");
    private static final List<String> DATES = List.of(
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "citation_year",
            "dc.date",
            "dcterms.issued");

    private final Element head;

    private HtmlMeta(Element head) {
        this.head = head;
    }

    /// A record without fields if the head names no title.
    static Work work(Element head) {
        return new HtmlMeta(head).work();
    }

    private Work work() {
        Work work = Work.ofType(type());
        for (var field : FIELDS.entrySet()) {
            String value = first(field.getKey());
            work = value.isEmpty() ? work : work.with(field.getValue(), value);
        }
        if (work.text("title").isEmpty()) {
            work = work.with("title", first("dc.title"));
        }
        if (work.text("title").isEmpty()) {
            return Work.ofType("article-journal");
        }
        return dated(work.with("page", pages()).withNames("author", authors()));
    }

    private String type() {
        if (!first("citation_dissertation_institution").isEmpty()) {
            return "thesis";
        }
        return first("citation_conference_title").isEmpty() ? "article-journal" : "paper-conference";
    }

    private String pages() {
        String from = first("citation_firstpage");
        String to = first("citation_lastpage");
        return to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }

    private List<Name> authors() {
        List<String> named = all("citation_author");
        List<String> names = named.isEmpty() ? all("dc.creator") : named;
        return names.stream().flatMap(name -> StatedName.of(name).stream()).toList();
    }

    private Work dated(Work work) {
        return DATES.stream()
                .map(this::first)
                .flatMap(date -> StatedDate.of(date).stream())
                .findFirst()
                .map(date -> work.withDate("issued", date))
                .orElse(work);
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        return head.select("meta[name]").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }
}
