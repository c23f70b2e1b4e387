package org.ibid.exchange.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText.Style;
import org.ibid.exchange.xml.Fields;
import org.ibid.exchange.xml.Markup;
import org.ibid.exchange.xml.NestedMarkup;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlNode;
import org.ibid.exchange.xml.XmlPath;

/// Where CSL's variables stand in a `biblStruct` (TEI P5, 3.12 "Bibliographic Citations and References"), for
/// both ways. What TEI has no element for is a `note` whose type is CSL's name for it, which TEI leaves free.
final class Tei {

    static final Markup TEXT = new NestedMarkup(Map.of(
            Style.ITALIC, "hi[rend=italic]",
            Style.BOLD, "hi[rend=bold]",
            Style.SUPERSCRIPT, "hi[rend=superscript]",
            Style.SUBSCRIPT, "hi[rend=subscript]",
            Style.SMALL_CAPS, "hi[rend=smallcaps]"));

    /// Of what stands in something: its own titles, and those of that.
    private static final Fields PART = new Fields(TEXT, """
            title analytic/title[type=]
            title-short analytic/title[type=short]
            container-title monogr/title[type=]
            container-title-short monogr/title[type=abbreviated]""");

    private static final Fields WHOLE = new Fields(TEXT, """
            title monogr/title[type=]
            title-short monogr/title[type=short]
            container-title-short monogr/title[type=abbreviated]""");

    private static final Fields MONOGRAPH = new Fields(TEXT, """
            edition monogr/edition
            event-title monogr/meeting/name
            event-place monogr/meeting/placeName
            publisher monogr/imprint/publisher
            publisher-place monogr/imprint/pubPlace
            volume monogr/imprint/biblScope[unit=volume]
            volume monogr/biblScope[unit=volume]
            issue monogr/imprint/biblScope[unit=issue]
            issue monogr/biblScope[unit=issue]
            chapter-number monogr/imprint/biblScope[unit=chapter]
            part-number monogr/imprint/biblScope[unit=part]
            section monogr/imprint/biblScope[unit=section]
            supplement-number monogr/imprint/biblScope[unit=supplement]
            number-of-pages monogr/extent""");

    private static final Fields SERIES = new Fields(TEXT, """
            collection-title series/title
            collection-number series/biblScope[unit=volume]
            collection-number series/biblScope""");

    private static final Fields IDENTIFIERS = new Fields(
            NestedMarkup.NONE,
            Stream.of("", "analytic/", "monogr/")
                    .flatMap(place -> Stream.of(
                                    "DOI idno[type=DOI]",
                                    "ISBN idno[type=ISBN]",
                                    "ISSN idno[type=ISSN]",
                                    "ISSN idno[type=eISSN]",
                                    "PMID idno[type=PMID]",
                                    "PMCID idno[type=PMCID]",
                                    "number idno[type=report]",
                                    "call-number idno[type=callNumber]")
                            .map(line -> line.replace(" ", " " + place)))
                    .collect(Collectors.joining("\n")));

    private static final List<String> NOTES = List.of(
            "abstract",
            "annote",
            "archive",
            "archive-place",
            "archive_collection",
            "archive_location",
            "authority",
            "dimensions",
            "division",
            "genre",
            "jurisdiction",
            "license",
            "medium",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "part-title",
            "printing-number",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "source",
            "status",
            "version",
            "volume-title");

    private static final Fields REST = new Fields(
            TEXT,
            Stream.concat(
                            NOTES.stream().map(variable -> variable + " note[type=" + variable + "]"),
                            Stream.of("note note[type=]"))
                    .collect(Collectors.joining("\n")));

    private static final List<String> OTHER_DATES = List.of("accessed", "available-date", "original-date", "submitted");

    private static final XmlPath ISSUED = XmlPath.of("monogr/imprint/date[type=]");
    private static final XmlPath PUBLISHED = XmlPath.of("monogr/imprint/date[type=published]");
    private static final XmlPath HELD = XmlPath.of("monogr/meeting/date");
    private static final XmlPath PAGES = XmlPath.of("monogr/imprint/biblScope[unit=page]");
    private static final XmlPath MONOGRAPH_PAGES = XmlPath.of("monogr/biblScope[unit=page]");
    private static final XmlPath TERMS = XmlPath.of("note[type=keyword]/term");
    private static final XmlPath LANGUAGE = XmlPath.of("monogr/textLang");
    private static final List<XmlPath> LINKS = Stream.of(
                    "ptr", "ref", "analytic/ptr", "analytic/ref", "monogr/ptr", "monogr/imprint/ptr")
            .map(XmlPath::of)
            .toList();

    private static final Set<String> SERIAL =
            Set.of("article-journal", "article-magazine", "article-newspaper", "review", "review-book", "post-weblog");

    private static final Set<String> PARTS =
            Set.of("chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia");

    private Tei() {}

    /// Whether a work is the part of another, which TEI has an element of its own for.
    static boolean isPart(OutgoingEntry entry) {
        String type = entry.work().type();
        return SERIAL.contains(type) || PARTS.contains(type) || entry.has("container-title");
    }

    static void write(OutgoingEntry entry, XmlElement root) {
        boolean isPart = isPart(entry);
        if (isPart) {
            root.add("analytic");
        }
        var monogr = root.add("monogr");
        TeiNames.write(entry, isPart, root);
        (isPart ? PART : WHOLE).write(entry, root);
        level(root, "analytic/title", "a");
        level(root, "monogr/title", SERIAL.contains(entry.work().type()) ? "j" : "m");
        entry.text("language").ifPresent(language -> monogr.add("textLang").with("mainLang", language));
        MONOGRAPH.write(entry, root);
        date(entry, "event-date", HELD, root);
        date(entry, "issued", ISSUED, root);
        OTHER_DATES.forEach(variable -> date(entry, variable, other(variable), root));
        pages(entry, root);
        SERIES.write(entry, root);
        level(root, "series/title", "s");
        TeiNames.writeSeries(entry, root);
        rest(entry, root);
    }

    private static void rest(OutgoingEntry entry, XmlElement root) {
        REST.write(entry, root);
        Keywords.of(entry).forEach(keyword -> root.grow(TERMS).text(keyword));
        IDENTIFIERS.write(entry, root);
        entry.text("URL").ifPresent(url -> root.add("ptr").with("target", url));
    }

    private static XmlPath other(String variable) {
        return XmlPath.of("monogr/imprint/date[type=" + variable + "]");
    }

    private static void level(XmlElement root, String path, String level) {
        root.find(XmlPath.of(path)).ifPresent(title -> title.with("level", level));
    }

    /// The attribute is for dates as XML Schema has them; the text says all of it.
    private static void date(OutgoingEntry entry, String variable, XmlPath path, XmlElement root) {
        XmlDate.write(entry, variable).ifPresent(text -> {
            var date = root.grow(path).text(text);
            if (text.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?")) {
                date.with("when", text);
            }
        });
    }

    private static void pages(OutgoingEntry entry, XmlElement root) {
        entry.text("page").ifPresent(page -> {
            var scope = root.grow(PAGES);
            String[] ends = page.split("-");
            if (ends.length == 2 && Stream.of(ends).allMatch(end -> end.matches("\\w{1,20}"))) {
                scope.with("from", ends[0]).with("to", ends[1]);
            }
            TEXT.write(entry, "page", page, scope);
        });
    }

    static void read(XmlElement root, Draft draft) {
        boolean isPart = root.open(XmlPath.of("analytic")).isPresent();
        root.open(XmlPath.of("monogr"));
        TeiNames.read(root, isPart, draft);
        titles(root, "analytic");
        titles(root, "monogr");
        root.open(XmlPath.of("monogr/meeting")).ifPresent(Tei::meeting);
        (isPart ? PART : WHOLE).read(root, draft);
        language(root, draft);
        MONOGRAPH.read(root, draft);
        dates(root, draft);
        root.take(PAGES).or(() -> root.take(MONOGRAPH_PAGES)).ifPresent(scope -> draft.put("page", pages(scope)));
        SERIES.read(root, draft);
        REST.read(root, draft);
        draft.put(
                "keyword",
                Keywords.joined(
                        root.takeAll(TERMS).stream().map(XmlElement::text).toList()));
        IDENTIFIERS.read(root, draft);
        LINKS.stream()
                .map(root::take)
                .flatMap(Optional::stream)
                .map(link -> link.attribute("target").isEmpty() ? link.text() : link.attribute("target"))
                .findFirst()
                .ifPresent(url -> draft.put("URL", url));
    }

    /// CSL's title is the title and the subtitle in one.
    private static void titles(XmlElement root, String place) {
        root.open(XmlPath.of(place)).ifPresent(part -> {
            part.find(XmlPath.of("title[type=main]")).ifPresent(main -> main.with("type", ""));
            var sub = part.take(XmlPath.of("title[type=sub]"));
            var main = part.find(XmlPath.of("title[type=]"));
            if (sub.isPresent() && main.isPresent()) {
                main.get().text(": ").text(sub.get().text());
            }
        });
    }

    /// GROBID writes a meeting's name as bare text.
    private static void meeting(XmlElement meeting) {
        String bare = meeting.content().stream()
                .map(node -> node instanceof XmlNode.Text(String text) ? text : "")
                .collect(Collectors.joining())
                .strip();
        if (!bare.isEmpty() && meeting.find(XmlPath.of("name")).isEmpty()) {
            meeting.add("name", bare);
        }
    }

    private static void language(XmlElement root, Draft draft) {
        root.take(LANGUAGE)
                .map(found -> found.attribute("mainLang").isEmpty() ? found.text() : found.attribute("mainLang"))
                .ifPresent(language -> draft.put("language", language));
    }

    private static void dates(XmlElement root, Draft draft) {
        root.take(PUBLISHED).or(() -> root.take(ISSUED)).ifPresent(date -> date(date, "issued", draft));
        root.take(HELD).ifPresent(date -> date(date, "event-date", draft));
        OTHER_DATES.forEach(variable -> root.take(other(variable)).ifPresent(date -> date(date, variable, draft)));
    }

    private static void date(XmlElement date, String variable, Draft draft) {
        String range = Stream.of(date.attribute("from"), date.attribute("to"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("/"));
        String text = Stream.of(date.attribute("when"), range, date.text())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
        if (!text.isEmpty()) {
            draft.date(variable, XmlDate.read(text));
        }
    }

    private static String pages(XmlElement scope) {
        String text = TEXT.read(scope);
        String from = scope.attribute("from");
        String to = scope.attribute("to");
        return !text.isEmpty() ? text : to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }
}
