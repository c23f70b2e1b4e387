package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The records in EndNote's citation fields: its XML format (`<EndNote><Cite><record>`).
final class EndnoteRecord {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Journal Article", "article-journal"),
            Map.entry("Electronic Article", "article-journal"),
            Map.entry("Book", "book"),
            Map.entry("Edited Book", "book"),
            Map.entry("Electronic Book", "book"),
            Map.entry("Book Section", "chapter"),
            Map.entry("Conference Paper", "paper-conference"),
            Map.entry("Conference Proceedings", "paper-conference"),
            Map.entry("Thesis", "thesis"),
            Map.entry("Report", "report"),
            Map.entry("Web Page", "webpage"),
            Map.entry("Newspaper Article", "article-newspaper"),
            Map.entry("Magazine Article", "article-magazine"),
            Map.entry("Dataset", "dataset"),
            Map.entry("Computer Program", "software"));
    private static final Map<String, String> FIELDS = Map.of(
            "volume", "volume",
            "number", "issue",
            "pages", "page",
            "edition", "edition",
            "publisher", "publisher",
            "pub-location", "publisher-place",
            "electronic-resource-num", "DOI");

    private EndnoteRecord() {}

    /// The works of a field, in their order.
    static List<Work> all(Xml.Element endnote) {
        return endnote.children("Cite").stream()
                .flatMap(cite -> cite.children("record").stream())
                .map(EndnoteRecord::of)
                .toList();
    }

    private static Work of(Xml.Element xml) {
        String type = xml.child("ref-type").map(each -> each.attribute("name")).orElse("");
        Work work = Work.ofType(TYPES.getOrDefault(type, "document"));
        work = work.withNames("author", names(xml, "authors")).withNames("editor", names(xml, "secondary-authors"));
        work = with(work, "title", xml, "titles", "title");
        work = with(work, "container-title", xml, "titles", "secondary-title");
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            work = with(work, field.getValue(), xml, field.getKey());
        }
        Work whole = with(work, "URL", xml, "urls", "related-urls", "url");
        return xml.at("dates", "year")
                .flatMap(year -> StatedDate.of(year.text()))
                .map(date -> whole.withDate("issued", date))
                .orElse(whole);
    }

    private static Work with(Work work, String variable, Xml.Element xml, String... path) {
        String text = xml.at(path).map(Xml.Element::text).orElse("");
        return text.isEmpty() ? work : work.with(variable, text);
    }

    private static List<Name> names(Xml.Element xml, String group) {
        var names = new ArrayList<Name>();
        xml.at("contributors", group)
                .ifPresent(people -> people.elements()
                        .forEach(person -> StatedName.of(person.text()).ifPresent(names::add)));
        return names;
    }
}
