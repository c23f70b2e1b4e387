package org.ibid.exchange.cff;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The types of references of CFF 1.2.0 for CSL's.
final class CffType {

    static final String OTHER = "generic";

    private static final Map<String, String> OF_CSL = map("article generic, article-journal article, article-magazine"
            + " magazine-article, article-newspaper newspaper-article, bill bill, book book, broadcast film-broadcast,"
            + " chapter book, classic historical-work, collection edited-work, dataset data, document generic,"
            + " entry-dictionary dictionary, entry-encyclopedia encyclopedia, event conference, graphic art, hearing hearing,"
            + " legal_case legal-case, legislation statute, manuscript unpublished, map map, motion_picture video,"
            + " musical_score music, pamphlet pamphlet, paper-conference conference-paper, patent patent, periodical"
            + " serial, personal_communication personal-communication, post-weblog blog, regulation legal-rule,"
            + " report report, software software, song sound-recording, speech slides, standard standard,"
            + " thesis thesis, webpage website");

    private static final Map<String, String> TO_CSL =
            map("art graphic, article article-journal, audiovisual motion_picture,"
                    + " bill bill, blog post-weblog, book book, catalogue book, conference event, conference-paper paper-conference,"
                    + " data dataset, database dataset, dictionary entry-dictionary, edited-work collection, encyclopedia"
                    + " entry-encyclopedia, film-broadcast broadcast, government-document report, hearing hearing,"
                    + " historical-work classic, legal-case legal_case, legal-rule regulation, magazine-article article-magazine,"
                    + " manual book, map map, music musical_score, newspaper-article article-newspaper, pamphlet pamphlet,"
                    + " patent patent, personal-communication personal_communication, proceedings book, report report,"
                    + " serial periodical, slides speech, software software, software-code software, software-container software,"
                    + " software-executable software, software-virtual-machine software, sound-recording song,"
                    + " standard standard, statute legislation, thesis thesis, unpublished manuscript, video motion_picture,"
                    + " website webpage");

    private CffType() {}

    private static Map<String, String> map(String pairs) {
        return Stream.of(pairs.split(",\\s*"))
                .map(pair -> pair.split("\\s+"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, _) -> one, HashMap::new));
    }

    static String of(String cslType) {
        return OF_CSL.getOrDefault(cslType, OTHER);
    }

    static String toCsl(String type) {
        return TO_CSL.getOrDefault(type, "document");
    }
}
