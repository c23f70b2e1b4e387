package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// The works a Word file keeps for its own citations: `b:Sources` (ECMA-376 part 1, 22.6).
final class WordSources {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Book", "book"),
            Map.entry("BookSection", "chapter"),
            Map.entry("JournalArticle", "article-journal"),
            Map.entry("ArticleInAPeriodical", "article-magazine"),
            Map.entry("ConferenceProceedings", "paper-conference"),
            Map.entry("Report", "report"),
            Map.entry("InternetSite", "webpage"),
            Map.entry("DocumentFromInternetSite", "webpage"),
            Map.entry("Patent", "patent"),
            Map.entry("Case", "legal_case"),
            Map.entry("Film", "motion_picture"),
            Map.entry("Interview", "interview"));
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("Title", "title"),
            Map.entry("JournalName", "container-title"),
            Map.entry("PeriodicalTitle", "container-title"),
            Map.entry("BookTitle", "container-title"),
            Map.entry("ConferenceName", "container-title"),
            Map.entry("InternetSiteTitle", "container-title"),
            Map.entry("Volume", "volume"),
            Map.entry("Issue", "issue"),
            Map.entry("Pages", "page"),
            Map.entry("Publisher", "publisher"),
            Map.entry("City", "publisher-place"),
            Map.entry("Edition", "edition"),
            Map.entry("DOI", "DOI"),
            Map.entry("URL", "URL"));

    private WordSources() {}

    /// The records of a part by their tags; none if it is another kind of part.
    static Map<String, Work> of(Xml.Element part) {
        if (!part.is("Sources")) {
            return Map.of();
        }
        var sources = new HashMap<String, Work>();
        part.children("Source").forEach(source -> sources.put(text(source, "Tag"), work(source)));
        return sources;
    }

    private static Work work(Xml.Element source) {
        Work work = Work.ofType(TYPES.getOrDefault(text(source, "SourceType"), "document"));
        for (Xml.Element field : source.elements().toList()) {
            String variable = FIELDS.get(field.name());
            if (variable != null && !field.text().isEmpty()) {
                work = work.with(variable, field.text());
            }
        }
        String standard = text(source, "StandardNumber").replaceFirst("(?i)^doi:?\\s*", "");
        if (standard.startsWith("10.")) {
            work = work.with("DOI", standard);
        }
        work = work.withNames("author", names(source, "Author")).withNames("editor", names(source, "Editor"));
        return text(source, "Year").matches("\\d{4}")
                ? work.withDate("issued", PartialDate.ofYear(Integer.parseInt(text(source, "Year"))))
                : work;
    }

    private static List<Name> names(Xml.Element source, String role) {
        var names = new ArrayList<Name>();
        source.at("Author", role).ifPresent(people -> {
            people.child("Corporate")
                    .map(Xml.Element::text)
                    .map(Name.Literal::new)
                    .ifPresent(names::add);
            people.all("Person").forEach(person -> {
                String given = (text(person, "First") + " " + text(person, "Middle")).strip();
                names.addAll(StatedName.of(text(person, "Last"), given).stream().toList());
            });
        });
        return names;
    }

    private static String text(Xml.Element source, String field) {
        return source.child(field).map(Xml.Element::text).orElse("");
    }
}
