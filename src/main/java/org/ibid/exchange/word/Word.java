package org.ibid.exchange.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Fields;
import org.ibid.exchange.xml.NestedMarkup;
import org.ibid.exchange.xml.TypeTable;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;

/// Where CSL's variables stand in a source of Word (ECMA-376, part 1, 22.6 "Bibliography"), for both ways.
/// Its texts are plain.
final class Word {

    static final String FORMAT = "word";

    static final TypeTable TYPES = new TypeTable("""
            article-journal JournalArticle
            article-magazine ArticleInAPeriodical
            article-newspaper ArticleInAPeriodical
            book Book
            chapter BookSection
            entry BookSection
            entry-dictionary BookSection
            entry-encyclopedia BookSection
            paper-conference ConferenceProceedings
            report Report
            thesis Report
            webpage InternetSite
            webpage DocumentFromInternetSite
            post-weblog DocumentFromInternetSite
            post DocumentFromInternetSite
            dataset ElectronicSource
            software ElectronicSource
            patent Patent
            legal_case Case
            interview Interview
            motion_picture Film
            broadcast Film
            performance Performance
            song SoundRecording
            graphic Art
            figure Art
            document Misc""");

    private static final String COMMON = """
            title Title
            title-short ShortTitle
            publisher-place City
            edition Edition
            volume Volume
            issue Issue
            page Pages
            number-of-volumes NumberVolumes
            chapter-number ChapterNumber
            version Version
            medium Medium
            event-title ConferenceName
            genre ThesisType
            DOI DOI
            URL URL
            note Comments
            """;

    /// What a source of a type calls what it stands in, who issued it, and its number.
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("JournalArticle", "container-title JournalName\npublisher Publisher"),
            Map.entry("ArticleInAPeriodical", "container-title PeriodicalTitle\npublisher Publisher"),
            Map.entry("BookSection", "container-title BookTitle\npublisher Publisher"),
            Map.entry("Report", "publisher Institution\npublisher Publisher"),
            Map.entry("InternetSite", "container-title InternetSiteTitle\npublisher Publisher"),
            Map.entry("DocumentFromInternetSite", "container-title InternetSiteTitle\npublisher Publisher"),
            Map.entry("Patent", "number PatentNumber\njurisdiction CountryRegion\npublisher Publisher"),
            Map.entry("Case", "number CaseNumber\nauthority Court\ncontainer-title Reporter\npublisher Publisher"),
            Map.entry("Film", "publisher ProductionCompany\npublisher Distributor"),
            Map.entry("SoundRecording", "container-title AlbumTitle\npublisher ProductionCompany"),
            Map.entry("Interview", "container-title BroadcastTitle\npublisher Publisher"),
            Map.entry("Performance", "event-place Theater\npublisher ProductionCompany"),
            Map.entry("Misc", "container-title PublicationTitle\npublisher Publisher"),
            Map.entry("ElectronicSource", "container-title PublicationTitle\npublisher Publisher"),
            Map.entry("Art", "container-title PublicationTitle\npublisher Institution"),
            Map.entry("Book", "publisher Publisher"));

    /// Word's "Conference Publication Name" is the proceedings'.
    private static final Fields PROCEEDINGS = new Fields(
            NestedMarkup.NONE,
            COMMON.replace("event-title ConferenceName\n", "") + "container-title ConferenceName\npublisher Publisher");

    private static final Map<String, Fields> FIELDS = fields();

    private static final Pattern ISBN = Pattern.compile("(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx]");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");
    private static final Pattern THESIS = Pattern.compile("(?i)\\b(?:thesis|dissertation)\\b");

    private static final XmlPath STANDARD_NUMBER = XmlPath.of("StandardNumber");

    private Word() {}

    private static Map<String, Fields> fields() {
        var fields = new HashMap<String, Fields>();
        SPECIAL.forEach((type, special) -> fields.put(type, new Fields(NestedMarkup.NONE, COMMON + special)));
        fields.put("ConferenceProceedings", PROCEEDINGS);
        return Map.copyOf(fields);
    }

    private static Fields fields(String type) {
        return FIELDS.getOrDefault(type, FIELDS.getOrDefault("Misc", PROCEEDINGS));
    }

    /// A report whose kind is a thesis is one: Word has no type for theses.
    static String type(String word, XmlElement source) {
        boolean isThesis = word.equals("Report")
                && source.find(XmlPath.of("ThesisType"))
                        .filter(kind -> THESIS.matcher(kind.text()).find())
                        .isPresent();
        return isThesis ? "thesis" : TYPES.type(word).orElse("document");
    }

    static String word(OutgoingEntry entry, String kept) {
        String csl = entry.work().type();
        boolean saysThesis =
                THESIS.matcher(entry.work().text("genre").orElse("")).find();
        if (csl.equals("thesis") || (csl.equals("report") && saysThesis)) {
            if (csl.equals("report") || !saysThesis) {
                entry.simplified("type");
            }
            return "Report";
        }
        return TYPES.word(entry, kept, "Misc");
    }

    static void write(OutgoingEntry entry, String type, XmlElement source) {
        WordNames.write(entry, type, source);
        WordDates.write(entry, "issued", "", source);
        fields(type).write(entry, source);
        WordDates.write(entry, "accessed", "Accessed", source);
        entry.text("language").ifPresent(language -> {
            source.add("LCID", language);
            if (isNumber(language)) {
                entry.simplified("language");
            }
        });
        number(entry, source);
    }

    /// One element for a standard number of any kind.
    private static void number(OutgoingEntry entry, XmlElement source) {
        for (String variable : List.of("ISBN", "ISSN", "number")) {
            if (entry.has(variable) && source.find(STANDARD_NUMBER).isEmpty()) {
                entry.text(variable).ifPresent(number -> {
                    NestedMarkup.NONE.write(entry, variable, number, source.add("StandardNumber"));
                    if (!kind(number).equals(variable)) {
                        entry.simplified(variable);
                    }
                });
            }
        }
    }

    private static String kind(String number) {
        if (ISSN.matcher(number).matches()) {
            return "ISSN";
        }
        return ISBN.matcher(number).matches() ? "ISBN" : "number";
    }

    /// A number is a locale of Windows', which is kept.
    private static boolean isNumber(String language) {
        return language.chars().allMatch(Character::isDigit);
    }

    static void read(XmlElement source, String type, Draft draft) {
        WordNames.read(source, type, draft);
        WordDates.read(source, "issued", "", draft);
        fields(type).read(source, draft);
        source.take("Url").ifPresent(url -> draft.put("URL", url.text()));
        WordDates.read(source, "accessed", "Accessed", draft);
        Optional<String> language =
                source.find(XmlPath.of("LCID")).map(XmlElement::text).filter(said -> !isNumber(said));
        language.ifPresent(said -> {
            draft.put("language", said);
            source.take("LCID");
        });
        source.find(STANDARD_NUMBER)
                .map(XmlElement::text)
                .filter(number -> draft.put(kind(number), number))
                .ifPresent(_ -> source.take(STANDARD_NUMBER));
    }
}
