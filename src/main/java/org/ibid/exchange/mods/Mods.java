package org.ibid.exchange.mods;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Fields;
import org.ibid.exchange.xml.NestedMarkup;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.PartialDate;

/// Where CSL's variables stand in a MODS record (MODS 3.7; the Library of Congress's list of values of
/// `note/@type`), for both ways. What a work stands in is its `relatedItem` of type `host`, which has the
/// volume, the issue and the pages.
final class Mods {

    private static final Fields FIELDS = new Fields(NestedMarkup.NONE, """
            title titleInfo[type=]/title
            title-short titleInfo[type=abbreviated]/title
            part-number titleInfo[type=]/partNumber
            part-title titleInfo[type=]/partName
            container-title relatedItem[type=host]/titleInfo[type=]/title
            container-title-short relatedItem[type=host]/titleInfo[type=abbreviated]/title
            volume-title relatedItem[type=host]/titleInfo[type=]/partName
            collection-title relatedItem[type=series]/titleInfo/title
            collection-number relatedItem[type=series]/titleInfo/partNumber
            collection-title relatedItem[type=host]/relatedItem[type=series]/titleInfo/title
            collection-title relatedItem[type=host]/relatedItem[type=host]/titleInfo/title
            reviewed-title relatedItem[type=reviewOf]/titleInfo/title
            original-title relatedItem[type=original]/titleInfo/title
            original-publisher relatedItem[type=original]/originInfo/publisher
            original-publisher-place relatedItem[type=original]/originInfo/place/placeTerm
            event-title name[type=conference]/namePart[type=]
            publisher originInfo/publisher
            publisher relatedItem[type=host]/originInfo/publisher
            publisher-place originInfo/place/placeTerm[type=text]
            publisher-place originInfo/place/placeTerm[type=]
            publisher-place relatedItem[type=host]/originInfo/place/placeTerm[type=text]
            publisher-place relatedItem[type=host]/originInfo/place/placeTerm[type=]
            edition originInfo/edition
            edition relatedItem[type=host]/originInfo/edition
            language language/languageTerm[type=code]
            language language/languageTerm[type=text]
            language language/languageTerm[type=]
            medium physicalDescription/form
            number-of-pages physicalDescription/extent[unit=pages]
            number-of-volumes physicalDescription/extent[unit=volumes]
            scale subject/cartographics/scale
            genre genre[authority=]
            abstract abstract
            note note[type=]
            annote note[type=annotation]
            version note[type=version identification]
            event-place note[type=venue]
            dimensions note[type=source dimensions]
            references note[type=citation/reference]
            DOI identifier[type=doi]
            DOI identifier[type=DOI]
            ISBN identifier[type=isbn]
            ISBN relatedItem[type=host]/identifier[type=isbn]
            ISSN relatedItem[type=host]/identifier[type=issn]
            ISSN identifier[type=issn]
            PMID identifier[type=pubmed]
            PMID identifier[type=pmid]
            PMCID identifier[type=pmc]
            PMCID identifier[type=pmcid]
            call-number classification
            archive location/physicalLocation
            archive_location location/shelfLocator
            license accessCondition[type=use and reproduction]
            source recordInfo/recordContentSource""");

    private static final String PARTS = """
            volume IN/detail[type=volume]/number
            issue IN/detail[type=issue]/number
            number IN/detail[type=number]/number
            section IN/detail[type=section]/number
            chapter-number IN/detail[type=chapter]/number
            supplement-number IN/detail[type=supplement]/number""";

    private static final Fields OWN_PARTS = new Fields(NestedMarkup.NONE, PARTS.replace("IN", "part"));
    private static final Fields HOST_PARTS =
            new Fields(NestedMarkup.NONE, PARTS.replace("IN", "relatedItem[type=host]/part"));

    private static final List<XmlPath> EXTENTS = List.of(
            XmlPath.of("relatedItem[type=host]/part/extent[unit=pages]"),
            XmlPath.of("part/extent[unit=pages]"),
            XmlPath.of("relatedItem[type=host]/part/extent[unit=page]"),
            XmlPath.of("part/extent[unit=page]"));

    /// The first of a variable is the one written.
    private static final List<Map.Entry<String, XmlPath>> DATES = List.of(
            Map.entry("issued", XmlPath.of("originInfo/dateIssued")),
            Map.entry("issued", XmlPath.of("relatedItem[type=host]/originInfo/dateIssued")),
            Map.entry("issued", XmlPath.of("relatedItem[type=host]/part/date")),
            Map.entry("issued", XmlPath.of("originInfo/copyrightDate")),
            Map.entry("issued", XmlPath.of("originInfo/dateCreated")),
            Map.entry("submitted", XmlPath.of("originInfo/dateOther[type=submitted]")),
            Map.entry("available-date", XmlPath.of("originInfo/dateOther[type=available]")),
            Map.entry("original-date", XmlPath.of("relatedItem[type=original]/originInfo/dateIssued")),
            Map.entry("event-date", XmlPath.of("name[type=conference]/namePart[type=date]")));

    private static final XmlPath TITLE = XmlPath.of("titleInfo[type=]");
    private static final XmlPath HOST_TITLE = XmlPath.of("relatedItem[type=host]/titleInfo[type=]");
    private static final XmlPath TOPIC = XmlPath.of("subject/topic");
    private static final XmlPath URL = XmlPath.of("location/url");
    private static final XmlPath LANGUAGE = XmlPath.of("language/languageTerm[type=code]");
    private static final Pattern RANGE = Pattern.compile("([^\\s-]{1,100})-([^\\s-]{1,100})");

    private Mods() {}

    static void write(OutgoingEntry entry, boolean hasHost, XmlElement mods) {
        FIELDS.write(entry, mods);
        (hasHost ? HOST_PARTS : OWN_PARTS).write(entry, mods);
        entry.text("page").ifPresent(page -> pages(page, mods.grow(EXTENTS.get(hasHost ? 0 : 1))));
        Keywords.of(entry).forEach(keyword -> mods.add("subject").add("topic", keyword));
        DATES.forEach(date -> XmlDate.write(entry, date.getKey())
                .ifPresent(text -> mods.grow(date.getValue()).text(text)));
        address(entry, mods);
        mods.open(LANGUAGE).ifPresent(language -> language.with("authority", "rfc5646"));
    }

    private static void pages(String page, XmlElement extent) {
        var range = RANGE.matcher(page);
        if (range.matches()) {
            extent.add("start", range.group(1));
            extent.add("end", range.group(2));
        } else {
            extent.add("list", page);
        }
    }

    /// When it was accessed is an attribute of the address.
    private static void address(OutgoingEntry entry, XmlElement mods) {
        var accessed = entry.has("URL") ? XmlDate.write(entry, "accessed") : Optional.<String>empty();
        entry.text("URL").ifPresent(url -> {
            var element = mods.grow(URL).text(url);
            accessed.ifPresent(date -> element.with("dateLastAccessed", date));
        });
    }

    static void read(XmlElement mods, Draft draft) {
        title(mods, TITLE);
        title(mods, HOST_TITLE);
        FIELDS.read(mods, draft);
        HOST_PARTS.read(mods, draft);
        OWN_PARTS.read(mods, draft);
        EXTENTS.forEach(path -> {
            if (!draft.has("page")) {
                mods.take(path).ifPresent(extent -> draft.put("page", pages(extent)));
            }
        });
        draft.put(
                "keyword",
                Keywords.joined(
                        mods.takeAll(TOPIC).stream().map(XmlElement::text).toList()));
        dates(mods, draft);
        mods.take(URL).ifPresent(url -> {
            draft.put("URL", url.text());
            Optional.of(url.attribute("dateLastAccessed"))
                    .filter(date -> !date.isEmpty())
                    .ifPresent(date -> draft.date("accessed", XmlDate.read(date)));
        });
    }

    /// CSL's title is the article, the title and the subtitle in one.
    private static void title(XmlElement mods, XmlPath path) {
        mods.open(path).ifPresent(info -> {
            String first = info.take("nonSort").map(XmlElement::text).orElse("");
            String title = info.take("title").map(XmlElement::text).orElse("");
            String sub = info.take("subTitle").map(XmlElement::text).orElse("");
            String space = first.isEmpty() || first.endsWith("’") || first.endsWith("'") ? "" : " ";
            info.add("title", first + space + title + (sub.isEmpty() ? "" : ": " + sub));
        });
    }

    private static String pages(XmlElement extent) {
        String start = extent.take("start").map(XmlElement::text).orElse("");
        String end = extent.take("end").map(XmlElement::text).orElse("");
        String list = extent.take("list").map(XmlElement::text).orElse("");
        return !list.isEmpty() ? list : end.isEmpty() ? start : start + "-" + end;
    }

    /// A range of dates may be two elements with the attribute `point`.
    private static void dates(XmlElement mods, Draft draft) {
        for (var date : DATES) {
            if (draft.has(date.getKey())) {
                continue;
            }
            var found = mods.take(date.getValue());
            var end = found.filter(start -> start.attribute("point").equals("start"))
                    .flatMap(_ -> mods.take(date.getValue()));
            String text = found.map(XmlElement::text).orElse("")
                    + end.map(last -> "/" + last.text()).orElse("");
            if (!text.isEmpty()) {
                boolean circa = found.get().attribute("qualifier").equals("approximate") && !text.endsWith("~");
                draft.date(date.getKey(), whole(XmlDate.read(text + (circa ? "~" : ""))));
            }
        }
    }

    /// The Library of Congress writes copyright and doubt into dates: `c2005`, `[1999?]`.
    private static PartialDate whole(PartialDate date) {
        var bare = XmlDate.read(
                date.literal().replaceAll("[\\[\\]©.]|^c(?=\\d)", "").strip());
        return date.parts().isEmpty() && !bare.parts().isEmpty() ? bare : date;
    }
}
