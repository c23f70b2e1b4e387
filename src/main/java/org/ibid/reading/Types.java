package org.ibid.reading;

import java.util.Locale;

/// Says which CSL type a reference has, by the fields it was found to have.
final class Types {

    private Types() {}

    static String of(Draft draft, String text) {
        String container = draft.get("container-title");
        String genre = draft.get("genre").toLowerCase(Locale.ROOT);
        if (genre.contains("thesis") || genre.contains("dissertation")) {
            return "thesis";
        }
        if (!genre.isEmpty() || draft.has("collection-title") && draft.has("number")) {
            return "report";
        }
        boolean edited = draft.has("editor") && !container.isEmpty() && !draft.has("volume");
        if (draft.part() || edited) {
            return Lexicon.isMeeting(container) ? "paper-conference" : "chapter";
        }
        if (container.isEmpty()) {
            return withoutContainer(draft, text);
        }
        return inContainer(draft, container);
    }

    private static String inContainer(Draft draft, String container) {
        boolean serial = draft.has("volume") || draft.has("issue");
        if (draft.get("URL").contains("/blog")) {
            return "post-weblog";
        }
        if (Lexicon.isMagazine(container) && !serial) {
            return "article-magazine";
        }
        boolean dated = draft.issuedOnADay();
        if (Lexicon.isNewspaper(container) && (dated || !serial)) {
            return "article-newspaper";
        }
        if (Lexicon.isMeeting(container) && !serial) {
            return "paper-conference";
        }
        if (serial || draft.has("page") || draft.has("number") || Lexicon.looksLikeJournal(container)) {
            return Lexicon.isThinkTank(container) && !serial ? "webpage" : "article-journal";
        }
        if (draft.has("URL")) {
            return dated && !Lexicon.isThinkTank(container) ? "article-newspaper" : "webpage";
        }
        return dated ? "article-newspaper" : "article-journal";
    }

    private static String withoutContainer(Draft draft, String text) {
        if (text.matches("(?is).*\\b(?:technical|research|annual|working)\\s+(?:report|paper)\\b.*")) {
            return "report";
        }
        if (draft.has("publisher") || draft.has("edition") || draft.has("ISBN")) {
            return "book";
        }
        return draft.has("URL") ? "webpage" : "document";
    }
}
