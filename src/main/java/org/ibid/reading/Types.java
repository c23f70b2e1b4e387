package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says which CSL type a reference has: by the mark of the Chinese standard, by what it calls itself, and else by the
/// fields it was found to have.
final class Types {

    /// GB/T 7714-2015, annex B: the letter of the document's type in square brackets.
    private static final Pattern MARK =
            Pattern.compile("[\\[［](EB|DB|CP|DS|J|M|C|D|R|N|P|S|G|A)(?:/(?:OL|CD|MT|DK))?[\\]］]");
    private static final Map<String, String> MARKED = Map.ofEntries(
            Map.entry("J", "article-journal"),
            Map.entry("M", "book"),
            Map.entry("C", "paper-conference"),
            Map.entry("G", "chapter"),
            Map.entry("A", "chapter"),
            Map.entry("D", "thesis"),
            Map.entry("R", "report"),
            Map.entry("N", "article-newspaper"),
            Map.entry("P", "patent"),
            Map.entry("S", "standard"),
            Map.entry("EB", "webpage"),
            Map.entry("DB", "dataset"),
            Map.entry("DS", "dataset"),
            Map.entry("CP", "software"));

    private static final SequencedMap<String, Pattern> CALLED = called();
    private static final Pattern CASE =
            Pattern.compile("^[^.]{2,80}\\s(?:v|vs)\\.?\\s[^.]{2,80}$|(?i)\\b(?:in re|ex parte)\\b");
    private static final Pattern ACT = Pattern.compile(
            "(?iu)\\bact(?:,| of)? (?:1[6-9]|20)\\d\\d\\b|\\bpub(?:lic|\\.)? ?l(?:aw|\\.)? ?(?:no\\.? ?)?\\d|\\bu\\. ?s\\. ?c\\. ?§"
                    + "|\\b(?:regulation|directive|verordnung|richtlinie|règlement|directiva|reglamento) \\((?:eu|ec|eg|ue|ce)\\)"
                    + "|\\bdirective (?:19|20)?\\d\\d/\\d+/e|\\bloi n[°o]|\\bley (?:n[°º.o]+ )?\\d+|федеральный закон");
    private static final Pattern LEXICON =
            Pattern.compile("(?iu)\\b(?:dictionary|wörterbuch|dictionnaire|diccionario|словарь)");
    private static final List<String> ENCYCLOPEDIA =
            List.of("encyclop", "enzyklop", "lexikon", "enciclop", "энциклопед", "百科", "wikipedia");
    private static final Pattern BLOG =
            Pattern.compile("(?i)/blogs?/|//blogs?\\.|\\.(?:wordpress|blogspot|medium|substack)\\.com|/blog-post/");

    private Types() {}

    /// @param raw       the reference as printed
    /// @param journal   whether it names a journal
    /// @param described what it calls itself in fixed words
    static String of(Draft draft, String raw, boolean journal, Optional<String> described) {
        return marked(raw)
                .map(mark -> mark.equals("M") && !draft.get("container-title").isEmpty() ? "chapter" : MARKED.get(mark))
                .or(() -> described)
                .or(() -> called(draft))
                .orElseGet(() -> byFields(draft, raw, journal));
    }

    /// A title without the mark of its type.
    static String unmarked(String title) {
        return title.indexOf('[') < 0 && title.indexOf('［') < 0
                ? title
                : MARK.matcher(title).replaceAll("");
    }

    private static Optional<String> marked(String raw) {
        if (raw.indexOf('[') < 0 && raw.indexOf('［') < 0) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(raw);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    private static Optional<String> called(Draft draft) {
        String words = draft.get("genre") + " | " + draft.get("medium") + " | " + draft.get("note");
        boolean inSerial = !draft.get("container-title").isEmpty() && draft.has("volume");
        if (words.length() > 6 && !inSerial) {
            for (var each : CALLED.entrySet()) {
                if (each.getValue().matcher(words).find()) {
                    return Optional.of(each.getKey());
                }
            }
        }
        return draft.has("director") ? Optional.of("motion_picture") : law(draft);
    }

    private static Optional<String> law(Draft draft) {
        String title = draft.get("title");
        if (draft.has("author") || !draft.get("container-title").isEmpty()) {
            return Optional.empty();
        }
        if (ACT.matcher(title).find()) {
            return Optional.of("legislation");
        }
        return CASE.matcher(title).find() ? Optional.of("legal_case") : Optional.empty();
    }

    private static String byFields(Draft draft, String raw, boolean journal) {
        String container = draft.get("container-title");
        if (isEncyclopedia(container)) {
            return "entry-encyclopedia";
        }
        if (!journal && LEXICON.matcher(container).find()) {
            return "entry-dictionary";
        }
        if (journal) {
            return inSerial(draft, container);
        }
        if (!container.isEmpty()) {
            return inBook(draft, container);
        }
        return alone(draft, raw);
    }

    private static boolean isEncyclopedia(String container) {
        String small = folded(container);
        for (String word : ENCYCLOPEDIA) {
            if (small.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Each letter by itself as a pattern's flags `iu` compare it, so that a Turkish "ı" is an "i".
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static String inSerial(Draft draft, String container) {
        boolean numbered = draft.has("volume") || draft.has("issue");
        if (Lexicon.isMeeting(container) && !numbered) {
            return "paper-conference";
        }
        if (BLOG.matcher(draft.get("URL")).find() && !numbered) {
            return "post-weblog";
        }
        if (Lexicon.isMagazine(container) && !numbered) {
            return "article-magazine";
        }
        boolean news = Lexicon.isNewspaper(container) && !Lexicon.looksLikeJournal(container);
        if (news && (draft.issuedOnADay() || !numbered && !draft.has("page"))) {
            return "article-newspaper";
        }
        boolean loose = !numbered && !draft.has("page") && !Lexicon.looksLikeJournal(container);
        if (loose && draft.has("URL")) {
            return draft.issuedOnADay() && !Lexicon.isThinkTank(container) ? "article-newspaper" : "webpage";
        }
        return loose && draft.issuedOnADay() ? "article-newspaper" : "article-journal";
    }

    private static String inBook(Draft draft, String container) {
        if (Lexicon.isMeeting(container)) {
            return "paper-conference";
        }
        boolean online = draft.has("URL") && !draft.has("page") && !draft.has("editor") && !draft.has("publisher");
        return online ? "webpage" : "chapter";
    }

    private static String alone(Draft draft, String raw) {
        if (draft.has("volume") && draft.has("page") && !draft.has("publisher") && !draft.has("publisher-place")) {
            return "article-journal";
        }
        if (!draft.has("publisher") && Described.isPreprint(raw)) {
            return "article";
        }
        boolean imprint = draft.has("publisher") || draft.has("publisher-place") || draft.has("edition");
        boolean printed = draft.has("publisher-place") && !draft.issuedOnADay();
        if (draft.has("URL") && !draft.has("ISBN") && !draft.has("edition") && !printed) {
            return BLOG.matcher(draft.get("URL")).find() ? "post-weblog" : "webpage";
        }
        return imprint || draft.has("ISBN") ? "book" : draft.has("URL") ? "webpage" : "document";
    }

    private static SequencedMap<String, Pattern> called() {
        var called = new LinkedHashMap<String, Pattern>();
        called.put(
                "thesis",
                words("thes[ie]s|dissertation|diss\\b|ph\\.? ?d\\b|habilitation|diplomarbeit|masterarbeit|thèse|"
                        + "mémoire de|tesis|tesi|tese|дис(?:\\.|серт)|автореф|学位论文"));
        called.put("patent", words("patents?\\b|patentschrift|brevet|патент"));
        called.put("dataset", words("data ?sets?\\b|databases?\\b|datensatz|jeu de données"));
        called.put("software", words("software|computer program|r package|source code|python package|mobile app\\b"));
        called.put(
                "broadcast",
                words("television|tv (?:series|episode|broadcast)|radio (?:series|broadcast)|podcast|broadcast"));
        called.put("motion_picture", words("(?:motion picture|film|movie|video|dvd|vhs|videocassette)\\b"));
        called.put("song", words("audio cd|sound recording|song\\b|(?:music )?album\\b"));
        called.put(
                "speech",
                words(
                        "(?:paper|poster|lecture|keynote|talk|address|speech)s? (?:was )?(?:presented|given|delivered|held)"
                                + "|conference presentation|(?:paper|poster) session|^\\W*speech|vortrag"));
        called.put("interview", words("interview(?:ed)?\\b"));
        called.put("personal_communication", words("personal communication|e-?mail to|letter to"));
        called.put("map", words("^\\W*maps?\\b|karte\\b"));
        called.put("manuscript", words("unpublished|manuscript|typescript|unveröffentlicht|inédit|рукопись"));
        called.put("standard", words("standard(?:s)? no|\\biso/iec|\\bdin en\\b"));
        called.put(
                "report",
                words(
                        "reports?\\b|tech(?:nical|\\.)? (?:rep|memo|note)|rep\\.|(?:working|discussion|white|policy|research) paper|"
                                + "memo(?:randum)?\\b|brief\\b|bericht\\b|rapport\\b|informe\\b|rfc ?\\d|press release|fact ?sheet|publication no"));
        return called;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + alternatives + ")");
    }
}
