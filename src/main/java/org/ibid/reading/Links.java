package org.ibid.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the DOI, the address, and the words around them ("Accessed at;") out of a reference.
final class Links {

    private static final String DOI_BODY = "10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\"<>“”\ue000\ue001]+";
    private static final Pattern DOI = Pattern.compile(
            "(?i)<?(?:(?:\\b(?:https?://)?(?:dx\\.)?doi\\.org/\\s?(?:doi:)?|\\bdoi(?:\\s*link)?\\s*[:.]?\\s*"
                    + "(?:https?://(?:dx\\.)?doi\\.org/)?)|(?<![\\w/]))(" + DOI_BODY + ")>*");
    private static final Pattern URL =
            Pattern.compile("(?i)<*\\b((?:https?|ftp)://[^\\s<>\"“”\ue000\ue001]+|www\\.[^\\s<>\"“”\ue000\ue001]+)>*");
    private static final String GAP = "\u0001";
    private static final Pattern CUE = Pattern.compile("(?i)[,.;(\\[]?\\s*\\b(?:(?:accessed|available|retrieved|url|"
            + "online|found|viewed|link)(?:\\s+(?:online|from|at|on|via))*|from|at)\\s*[:;,]*\\s*" + GAP);
    private static final Pattern ACCESSED = Pattern.compile(
            "(?iu)[(\\[]?(?<!\\p{L})(?:last\\s+)?(?:accessed|retrieved|visited|cited|viewed|consultée?|abgerufen|zugriff|"
                    + "consultado|consulta|zuletzt geprüft|recuperado|accesso|consultato|acesso(?: em)?|dostęp|дата обращения)"
                    + "(?:\\s+(?:on|at|le|am|el|em|il|dnia))?\\s*[:;,]?\\s*(?<date>[^()\\[\\]\u0001]{4,24}?"
                    + Lexicon.YEAR
                    + "|\\d{4}[ -]\\w{2,9}[ -]\\d{1,2})(?:,?\\s*(?:(?:from|at)\\b|(?:de|von)\\b(?=\\s*(?:\u0001|$))))?\\s*[:;,]?\\s*[)\\]]?");
    private static final Pattern MEDIUM = Pattern.compile("(?i)\\[(?:internet|online|electronic resource)\\]");
    private static final Pattern PMID = Pattern.compile("\\bPMID:?\\s*(\\d{5,9})\\.?");
    private static final Pattern PMCID = Pattern.compile("\\b(?:PMCID:?\\s*)?(PMC\\d{3,9})\\b\\.?");

    private static final Pattern ACCESS_WORD = Pattern.compile(
            "(?iu)accessed|retrieved|visited|cited|viewed|consult|abgerufen|zugriff|geprüft|dostęp|recuperado|acc?ess|обращения");

    private Links() {}

    /// Fills in DOI, URL, PMID, PMCID and the date of access; what is left of the text is returned.
    static String take(Plain plain, Draft draft) {
        String text = takeDoi(plain.text(), draft);
        text = takeUrl(text, draft);
        text = takeAccessed(text, draft);
        text = text.contains(GAP) ? CUE.matcher(text).replaceAll(". ") : text;
        text = takeNumber(text, "PMID", PMID, draft);
        text = takeNumber(text, "PMCID", PMCID, draft);
        text = text.contains("[") ? MEDIUM.matcher(text).replaceAll(" ") : text;
        plain.links().stream().findFirst().ifPresent(link -> draft.text("URL", link));
        return Spaces.folded(text.replace(GAP, " "));
    }

    private static String takeDoi(String text, Draft draft) {
        Matcher doi = DOI.matcher(text);
        if (!text.contains("10.") || !doi.find()) {
            return text;
        }
        String found = trimmed(doi.group(1));
        draft.text("DOI", found);
        return text.substring(0, doi.start()) + GAP + text.substring(doi.start(1) + found.length());
    }

    private static String takeUrl(String text, Draft draft) {
        if (!text.contains("://") && !text.contains("www.")) {
            return text;
        }
        Matcher url = URL.matcher(text);
        var rest = new StringBuilder();
        while (url.find()) {
            String found = trimmed(url.group(1));
            if (!found.matches("(?i)https?://(?:dx\\.)?doi\\.org/.*")) {
                draft.text("URL", found);
            }
            url.appendReplacement(rest, GAP);
        }
        return url.appendTail(rest).toString();
    }

    /// Fills in the date of access of an address if it is said anywhere in a text and not known yet.
    static void accessed(String text, Draft draft) {
        if (draft.has("URL") && !draft.has("accessed")) {
            takeAccessed(text, draft);
        }
    }

    private static String takeAccessed(String text, Draft draft) {
        Matcher accessed = ACCESSED.matcher(text);
        if (!ACCESS_WORD.matcher(text).find() || !accessed.find()) {
            return text;
        }
        Optional<Dates.Found> date = Dates.first(accessed.group("date"));
        if (date.isEmpty()) {
            return text;
        }
        draft.date("accessed", date.get().date());
        return text.substring(0, accessed.start()) + ". " + text.substring(accessed.end());
    }

    private static String takeNumber(String text, String variable, Pattern printed, Draft draft) {
        Matcher number = printed.matcher(text);
        if (!text.contains("PM") || !number.find()) {
            return text;
        }
        draft.text(variable, number.group(1));
        return text.substring(0, number.start()) + " " + text.substring(number.end());
    }

    /// Without the punctuation of the sentence, and without a bracket that was opened before the link.
    static String trimmed(String link) {
        String clean = link;
        while (!clean.isEmpty()) {
            char last = clean.charAt(clean.length() - 1);
            boolean stray = ".,;:>'\"”’*".indexOf(last) >= 0
                    || last == ')' && count(clean, ')') > count(clean, '(')
                    || last == ']' && count(clean, ']') > count(clean, '[');
            if (!stray) {
                return clean;
            }
            clean = clean.substring(0, clean.length() - 1);
        }
        return clean;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
