package org.ibid.exchange.endnote;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Fields;
import org.ibid.exchange.xml.Markup;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;

/// Where CSL's variables stand in a record of EndNote ("RIS-XML" DTD of EndNote; its guide's table of reference types),
/// for both ways.
final class Endnote {

    /// The name under which a record keeps what is EndNote's own.
    static final String FORMAT = "endnote-xml";

    static final Markup TEXT = new StyledText();

    private static final String EVERYWHERE = """
            title titles/title
            title-short titles/short-title
            container-title-short periodical/abbr-1
            volume volume
            issue number
            number-of-volumes num-vols
            section section
            publisher-place pub-location
            publisher publisher
            call-number call-num
            DOI electronic-resource-num
            abstract abstract
            note notes
            annote research-notes
            genre work-type
            reviewed-title reviewed-item
            event-place meeting-place
            archive_location work-location
            dimensions size
            source remote-database-name
            language language""";

    private static final String TITLES =
            "\ncontainer-title titles/secondary-title\ncollection-title titles/tertiary-title";

    private static final Fields FIELDS = new Fields(TEXT, EVERYWHERE + TITLES + "\nedition edition\nnumber report-id");

    /// In an article that came from PubMed, the edition is the day it went online ("Epub Date").
    private static final Fields AHEAD_OF_PRINT = new Fields(TEXT, EVERYWHERE + TITLES + "\nnumber report-id");

    private static final Pattern DAY = Pattern.compile("\\d{4}/\\d{2}/\\d{2}");

    /// The secondary title of a book is its series.
    private static final Fields BOOK = new Fields(
            TEXT, EVERYWHERE + "\ncollection-title titles/secondary-title\nedition edition\nnumber report-id");

    /// EndNote calls the edition of a program its version.
    private static final Fields PROGRAM = new Fields(TEXT, EVERYWHERE + TITLES + "\nversion edition\nnumber report-id");

    /// EndNote calls the ISBN of a report or a patent its number.
    private static final Fields NUMBERED = new Fields(TEXT, EVERYWHERE + TITLES + "\nedition edition\nnumber isbn");

    /// The secondary title of a paper with a proceedings' title is the conference.
    private static final Fields PAPER = new Fields(
            TEXT,
            EVERYWHERE
                    + "\nevent-title titles/secondary-title\ncontainer-title custom3"
                    + "\ncollection-title titles/tertiary-title\nedition edition\nnumber report-id");

    private static final XmlPath FULL_TITLE = XmlPath.of("periodical/full-title");
    private static final XmlPath EDITION = XmlPath.of("edition");
    private static final XmlPath KEYWORDS = XmlPath.of("keywords/keyword");
    private static final XmlPath ISBN = XmlPath.of("isbn");
    private static final XmlPath CUSTOM3 = XmlPath.of("custom3");
    private static final XmlPath ACCESSION = XmlPath.of("accession-num");
    private static final XmlPath CUSTOM2 = XmlPath.of("custom2");
    private static final XmlPath RELATED_URL = XmlPath.of("urls/related-urls/url");
    private static final XmlPath WEB_URL = XmlPath.of("urls/web-urls/url");
    private static final Set<String> COUNTED = Set.of("Book", "Edited Book", "Electronic Book", "Thesis");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");
    private static final Pattern COUNT = Pattern.compile("[ivxlc]{0,10}(?:, )?\\d{1,6}(?: ?pp?\\.?)?");

    private Endnote() {}

    private static Fields fields(String type, boolean hasProceedings) {
        return switch (type) {
            case "Book", "Edited Book", "Electronic Book" -> BOOK;
            case "Computer Program" -> PROGRAM;
            case "Report", "Patent" -> NUMBERED;
            case "Conference Proceedings", "Conference Paper" -> hasProceedings ? PAPER : FIELDS;
            default -> FIELDS;
        };
    }

    static void write(OutgoingEntry entry, String type, XmlElement record) {
        var work = entry.work();
        boolean hasProceedings = entry.has("event-title") && entry.has("container-title");
        fields(type, hasProceedings).write(entry, record);
        if (type.equals("Journal Article")) {
            work.text("container-title")
                    .map(title -> entry.clean("container-title", title))
                    .filter(title -> !title.isEmpty())
                    .ifPresent(title -> TEXT.write(title, record.grow(FULL_TITLE)));
        }
        numbers(entry, type, record);
        pages(entry, type, record);
        entry.text("PMID").ifPresent(id -> known(entry, "PMID", id, "\\d{1,9}", record.grow(ACCESSION)));
        entry.text("PMCID").ifPresent(id -> known(entry, "PMCID", id, "PMC\\d{1,9}", record.grow(CUSTOM2)));
        entry.text("URL").ifPresent(url -> TEXT.write(entry, "URL", url, record.grow(RELATED_URL)));
        Keywords.of(entry).forEach(keyword -> TEXT.write(entry, "keyword", keyword, record.grow(KEYWORDS)));
    }

    private static void known(OutgoingEntry entry, String variable, String id, String form, XmlElement into) {
        if (!id.matches(form)) {
            entry.simplified(variable);
        }
        TEXT.write(entry, variable, id, into);
    }

    /// ISBN and ISSN share a field, where it is not the number's.
    private static void numbers(OutgoingEntry entry, String type, XmlElement record) {
        boolean taken = fields(type, false) == NUMBERED || record.find(ISBN).isPresent();
        var isbn = taken ? Optional.<String>empty() : entry.text("ISBN");
        var issn = taken ? Optional.<String>empty() : entry.text("ISSN");
        String both = isbn.orElse("") + (isbn.isPresent() && issn.isPresent() ? "\n" : "") + issn.orElse("");
        if (both.isEmpty()) {
            return;
        }
        StyledText.plain(both, record.add("isbn"));
        var draft = new Draft();
        numbers(both.replace('\n', ' '), draft);
        isbn.filter(number -> !draft.text("ISBN").equals(Optional.of(number))).ifPresent(_ -> entry.simplified("ISBN"));
        issn.filter(number -> !draft.text("ISSN").equals(Optional.of(number))).ifPresent(_ -> entry.simplified("ISSN"));
    }

    /// A remark in parentheses belongs to the number before it.
    private static void numbers(String both, Draft draft) {
        var numbers = new HashMap<String, String>();
        String kind = "ISBN";
        for (String part : both.split(" ")) {
            if (!part.startsWith("(")) {
                kind = ISSN.matcher(part.replaceAll("[,;]$", "")).matches() ? "ISSN" : "ISBN";
            }
            numbers.merge(kind, part, (first, second) -> first + " " + second);
        }
        numbers.forEach(draft::put);
    }

    /// What an article calls its pages, a book calls their number.
    private static void pages(OutgoingEntry entry, String type, XmlElement record) {
        boolean isCount = COUNTED.contains(type) && !entry.has("page");
        String variable = isCount ? "number-of-pages" : "page";
        entry.text(variable).ifPresent(pages -> {
            if (!variable.equals(pages(type, pages))) {
                entry.simplified(variable);
            }
            TEXT.write(entry, variable, pages, record.add("pages"));
        });
    }

    private static String pages(String type, String pages) {
        return COUNTED.contains(type) && COUNT.matcher(pages).matches() ? "number-of-pages" : "page";
    }

    static void read(XmlElement record, String type, Draft draft) {
        boolean isAhead = type.equals("Journal Article")
                && record.find(EDITION)
                        .filter(edition -> DAY.matcher(edition.text()).matches())
                        .isPresent();
        var fields =
                isAhead ? AHEAD_OF_PRINT : fields(type, record.find(CUSTOM3).isPresent());
        fields.read(record, draft);
        record.find(FULL_TITLE)
                .map(TEXT::read)
                .filter(title -> !draft.has("container-title")
                        || draft.text("container-title").equals(Optional.of(title)))
                .ifPresent(title -> {
                    draft.put("container-title", title);
                    record.take(FULL_TITLE);
                });
        record.take("isbn").ifPresent(found -> numbers(found.text(), draft));
        record.take("pages").map(TEXT::read).ifPresent(pages -> draft.put(pages(type, pages), pages));
        known(record, ACCESSION, "\\d{1,9}", "PMID", draft);
        known(record, CUSTOM2, "PMC\\d{1,9}", "PMCID", draft);
        record.take(WEB_URL).or(() -> record.take(RELATED_URL)).ifPresent(url -> draft.put("URL", TEXT.read(url)));
        draft.put(
                "keyword",
                Keywords.joined(
                        record.takeAll(KEYWORDS).stream().map(TEXT::read).toList()));
    }

    private static void known(XmlElement record, XmlPath path, String form, String variable, Draft draft) {
        record.find(path).map(XmlElement::text).filter(id -> id.matches(form)).ifPresent(id -> {
            draft.put(variable, id);
            record.take(path);
        });
    }
}
