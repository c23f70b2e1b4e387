package org.ibid.exchange.jats;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.xml.Fields;
import org.ibid.exchange.xml.Markup;
import org.ibid.exchange.xml.NestedMarkup;
import org.ibid.exchange.xml.TypeTable;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;

/// Where CSL's variables stand in a citation of JATS 1.3 (Archiving; the values of `@publication-type` and
/// `@pub-id-type` that the Tag Library suggests), for both ways.
final class Jats {

    static final String FORMAT = "jats";

    static final Markup TEXT = new NestedMarkup(Map.of(
            Style.ITALIC, "italic",
            Style.BOLD, "bold",
            Style.SUPERSCRIPT, "sup",
            Style.SUBSCRIPT, "sub",
            Style.SMALL_CAPS, "sc"));

    /// JATS leaves the list open; where it has no word, CSL's type is it, as pandoc writes it.
    static final TypeTable TYPES = new TypeTable("""
            article-journal journal
            book book
            paper-conference confproc
            paper-conference conference
            paper-conference conf-proc
            thesis thesis
            report report
            report working-paper
            report gov
            webpage web
            webpage website
            software software
            dataset data
            patent patent
            standard standard
            article-newspaper newspaper
            article-magazine magazine
            article preprint
            personal_communication letter
            review review
            document other
            bill bill
            legislation legislation
            legal_case legal-case""");

    private static final Fields FIELDS = new Fields(TEXT, """
            part-title part-title
            collection-title series
            volume volume
            collection-number volume-series
            issue issue
            supplement-number supplement
            edition edition
            publisher publisher-name
            publisher-place publisher-loc
            publisher institution
            event-title conf-name
            event-place conf-loc
            version version
            number-of-pages size[units=pages]
            DOI pub-id[pub-id-type=doi]
            PMID pub-id[pub-id-type=pmid]
            PMCID pub-id[pub-id-type=pmcid]
            PMCID pub-id[pub-id-type=pmc]
            ISBN isbn
            ISBN pub-id[pub-id-type=isbn]
            ISSN issn
            genre comment[content-type=genre]
            annote comment[content-type=annote]
            note comment[content-type=]""");

    private static final Map<String, XmlPath> NUMBERS = Map.ofEntries(
            entry("patent", XmlPath.of("patent")),
            entry("standard", XmlPath.of("std")),
            entry("report", XmlPath.of("pub-id[pub-id-type=report-number]")));

    private static final XmlPath NUMBER = XmlPath.of("elocation-id");
    private static final XmlPath LINK = XmlPath.of("ext-link[ext-link-type=uri]");
    private static final List<String> OWN_TITLES = List.of("article-title", "chapter-title", "data-title");
    private static final String SOURCE = "source";
    private static final Pattern RANGE = Pattern.compile("([^\\s-]{1,100})-([^\\s-]{1,100})");

    /// What has no title of its own in JATS but that of its source, if it stands in nothing.
    private static final Set<String> PARTS = Set.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "article",
            "chapter",
            "paper-conference",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "dataset",
            "post",
            "post-weblog",
            "review",
            "review-book");

    private Jats() {}

    static void write(OutgoingEntry entry, XmlElement citation) {
        String type = entry.work().type();
        JatsNames.write(entry, citation);
        titles(entry, type, citation);
        JatsDates.write(entry, citation);
        FIELDS.write(entry, citation);
        pages(entry, citation);
        entry.text("number")
                .ifPresent(number ->
                        TEXT.write(entry, "number", number, citation.grow(NUMBERS.getOrDefault(type, NUMBER))));
        entry.text("URL")
                .ifPresent(url -> citation.grow(LINK).with("xlink:href", url).text(url));
        entry.text("language").ifPresent(language -> citation.with("xml:lang", language));
        entry.text("medium").ifPresent(medium -> citation.with("publication-format", medium));
    }

    private static void titles(OutgoingEntry entry, String type, XmlElement citation) {
        boolean isPart = PARTS.contains(type) || entry.has("container-title");
        if (!isPart) {
            entry.text("title").ifPresent(title -> TEXT.write(entry, "title", title, citation.add(SOURCE)));
            return;
        }
        String own = type.equals("chapter") ? "chapter-title" : type.equals("dataset") ? "data-title" : "article-title";
        var title = entry.text("title");
        title.ifPresent(text -> TEXT.write(entry, "title", text, citation.add(own)));
        if (title.isEmpty() && !PARTS.contains(type)) {
            entry.simplified("container-title");
        }
        entry.text("container-title")
                .ifPresent(text -> TEXT.write(entry, "container-title", text, citation.add(SOURCE)));
    }

    private static void pages(OutgoingEntry entry, XmlElement citation) {
        entry.text("page").ifPresent(page -> {
            var range = RANGE.matcher(page);
            if (range.matches() && page.indexOf('<') < 0) {
                citation.add("fpage", range.group(1));
                citation.add("lpage", range.group(2));
            } else {
                TEXT.write(entry, "page", page, citation.add("page-range"));
            }
        });
    }

    /// The type of a citation, by its word and its titles.
    static String type(XmlElement citation) {
        String word = citation.attribute("publication-type");
        boolean isChapter = word.equals("book")
                && OWN_TITLES.stream()
                        .anyMatch(title -> citation.find(XmlPath.of(title)).isPresent());
        if (isChapter) {
            return "chapter";
        }
        return TYPES.type(word).orElse(org.ibid.work.Variables.TYPES.contains(word) ? word : "document");
    }

    static void read(XmlElement citation, String type, Draft draft) {
        JatsNames.read(citation, draft);
        titles(citation, type, draft);
        JatsDates.read(citation, draft);
        FIELDS.read(citation, draft);
        pages(citation, draft);
        citation.take(NUMBERS.getOrDefault(type, NUMBER))
                .or(() -> citation.take(NUMBER))
                .ifPresent(number -> draft.put("number", TEXT.read(number)));
        link(citation).ifPresent(url -> draft.put("URL", url));
        draft.put("language", citation.attribute("xml:lang"));
        draft.put("medium", citation.attribute("publication-format"));
    }

    private static void titles(XmlElement citation, String type, Draft draft) {
        for (String own : OWN_TITLES) {
            if (!draft.has("title")) {
                citation.take(own).ifPresent(title -> draft.put("title", TEXT.read(title)));
            }
        }
        String variable = draft.has("title") || PARTS.contains(type) ? "container-title" : "title";
        citation.take(SOURCE).ifPresent(source -> draft.put(variable, TEXT.read(source)));
    }

    private static void pages(XmlElement citation, Draft draft) {
        var range = citation.take("page-range").map(TEXT::read);
        var first = citation.take("fpage").map(XmlElement::text);
        var last = citation.take("lpage").map(XmlElement::text);
        String both = first.orElse("")
                + last.filter(end -> !first.equals(Optional.of(end)))
                        .map(end -> "-" + end)
                        .orElse("");
        draft.put("page", range.orElse(both));
    }

    /// The text of a link may be words ("Full text"), its `href` is the address.
    private static Optional<String> link(XmlElement citation) {
        return citation.take(LINK)
                .or(() -> citation.take("uri"))
                .or(() -> citation.take("ext-link"))
                .map(link -> link.attribute("xlink:href").isEmpty() ? link.text() : link.attribute("xlink:href"));
    }
}
