package org.ibid.exchange.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Variables;

/// Zotero's item types, fields and creators in CSL's words (Zotero's schema, "csl").
final class ZoteroFields {

    private static final Map<String, String> TYPES =
            map("artwork graphic, audioRecording song, bill bill, blogPost post-weblog,"
                    + " book book, bookSection chapter, case legal_case, computerProgram software, conferencePaper paper-conference,"
                    + " dataset dataset, dictionaryEntry entry-dictionary, document document, email personal_communication,"
                    + " encyclopediaArticle entry-encyclopedia, film motion_picture, forumPost post, hearing hearing,"
                    + " instantMessage personal_communication, interview interview, journalArticle article-journal,"
                    + " letter personal_communication, magazineArticle article-magazine, manuscript manuscript, map map,"
                    + " newspaperArticle article-newspaper, patent patent, podcast broadcast, preprint article,"
                    + " presentation speech, radioBroadcast broadcast, report report, standard standard, statute legislation,"
                    + " thesis thesis, tvBroadcast broadcast, videoRecording motion_picture, webpage webpage");

    private static final Map<String, String> FIELDS =
            map("abstractNote abstract, accessDate accessed, applicationNumber"
                    + " call-number, archive archive, archiveLocation archive_location, archiveID number, artworkSize dimensions,"
                    + " billNumber number, blogTitle container-title, bookTitle container-title, callNumber call-number, caseName"
                    + " title, code container-title, codeNumber volume, codePages page, codeVolume volume, committee section,"
                    + " company publisher, conferenceName event-title, country jurisdiction, court authority, date issued,"
                    + " dateDecided issued, dateEnacted issued, dictionaryTitle container-title, distributor publisher,"
                    + " docketNumber number, documentNumber number, DOI DOI, edition edition, encyclopediaTitle container-title,"
                    + " episodeNumber number, filingDate submitted, firstPage page, forumTitle container-title, genre genre,"
                    + " identifier number, institution publisher, ISBN ISBN, ISSN ISSN, issue issue, issueDate issued,"
                    + " issuingAuthority authority, journalAbbreviation container-title-short, label publisher, language language,"
                    + " legalStatus status, legislativeBody authority, letterType genre, libraryCatalog source, manuscriptType"
                    + " genre, mapType genre, medium medium, meetingName event-title, nameOfAct title, network publisher, number"
                    + " number, numberOfVolumes number-of-volumes, numPages number-of-pages, organization publisher, pages page,"
                    + " patentNumber number, place publisher-place, postType genre, presentationType genre, priorityNumbers issue,"
                    + " proceedingsTitle container-title, programmingLanguage genre, programTitle container-title, publicLawNumber"
                    + " number, publicationTitle container-title, publisher publisher, references references, reportNumber number,"
                    + " reportType genre, repository publisher, reporter container-title, reporterVolume volume, rights license,"
                    + " runningTime dimensions, scale scale, section section, series collection-title, seriesNumber"
                    + " collection-number, seriesTitle collection-title, session chapter-number, shortTitle title-short, status"
                    + " status, studio publisher, subject title, system medium, thesisType genre, title title, type genre,"
                    + " university publisher, url URL, versionNumber version, volume volume, websiteTitle container-title,"
                    + " websiteType genre");

    private static final Map<String, String> ROLES =
            map("author author, bookAuthor container-author, castMember performer,"
                    + " composer composer, contributor contributor, director director, editor editor, guest guest, interviewer"
                    + " interviewer, producer producer, recipient recipient, reviewedAuthor reviewed-author, scriptwriter"
                    + " script-writer, seriesEditor collection-editor, translator translator, performer performer");

    /// The creators that stand where an author would.
    private static final Set<String> LIKE_AUTHORS = Set.of(
            "artist", "cartographer", "interviewee", "inventor", "podcaster", "presenter", "programmer", "sponsor");

    private ZoteroFields() {}

    private static Map<String, String> map(String pairs) {
        return Stream.of(pairs.split(",\\s*"))
                .map(pair -> pair.split("\\s+"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    static String type(String itemType) {
        return TYPES.getOrDefault(itemType, "document");
    }

    /// Whether the CSL type says all that the item type does.
    static boolean leadsBack(String itemType) {
        String csl = TYPES.getOrDefault(itemType, "");
        return TYPES.values().stream().filter(csl::equals).count() == 1;
    }

    /// The variable of a field; empty if it has none.
    static String variable(String field) {
        return FIELDS.getOrDefault(field, "");
    }

    static boolean isDate(String variable) {
        return Variables.DATES.contains(variable);
    }

    static String role(String creatorType, String itemType) {
        boolean isFirst = LIKE_AUTHORS.contains(creatorType)
                || creatorType.equals("performer") && itemType.equals("audioRecording");
        return isFirst ? "author" : ROLES.getOrDefault(creatorType, "contributor");
    }
}
