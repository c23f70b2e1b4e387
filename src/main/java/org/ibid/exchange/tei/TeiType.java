package org.ibid.exchange.tei;

import java.util.Map;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.Variables;

/// The type of a TEI entry. TEI leaves the words free: ours are CSL's, those of Zotero's export are its item
/// types; where there is none, the titles' levels tell.
final class TeiType {

    private static final Map<String, String> ZOTERO = Map.ofEntries(
            Map.entry("journalArticle", "article-journal"),
            Map.entry("magazineArticle", "article-magazine"),
            Map.entry("newspaperArticle", "article-newspaper"),
            Map.entry("bookSection", "chapter"),
            Map.entry("conferencePaper", "paper-conference"),
            Map.entry("encyclopediaArticle", "entry-encyclopedia"),
            Map.entry("dictionaryEntry", "entry-dictionary"),
            Map.entry("blogPost", "post-weblog"),
            Map.entry("forumPost", "post"),
            Map.entry("computerProgram", "software"),
            Map.entry("film", "motion_picture"),
            Map.entry("videoRecording", "motion_picture"),
            Map.entry("audioRecording", "song"),
            Map.entry("artwork", "graphic"),
            Map.entry("case", "legal_case"),
            Map.entry("statute", "legislation"),
            Map.entry("letter", "personal_communication"),
            Map.entry("presentation", "speech"),
            Map.entry("preprint", "article"),
            Map.entry("journal", "article-journal"),
            Map.entry("phdthesis", "thesis"));

    private TeiType() {}

    /// The type of a word; `document` if it is unknown.
    static String of(String word) {
        return Variables.TYPES.contains(word) ? word : ZOTERO.getOrDefault(word, "document");
    }

    static String of(XmlElement root) {
        String word = root.attribute("type");
        if (!word.isEmpty()) {
            return of(word);
        }
        boolean isPart = root.find(XmlPath.of("analytic")).isPresent();
        boolean isSerial = root.find(XmlPath.of("monogr/title[level=j]")).isPresent();
        if (isPart) {
            return isSerial ? "article-journal" : "chapter";
        }
        return isSerial ? "periodical" : root.find(XmlPath.of("monogr/title")).isPresent() ? "book" : "document";
    }
}
