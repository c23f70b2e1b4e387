package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Reads what follows the title: container, numbers, publisher, date.
final class Tail {

    private static final String GAP = Numbers.GAP;
    private static final Pattern IN = Pattern.compile("^[\\s.,;:]*\\b[Ii]n:?\\s+(?=[\\p{Lu}\ue000“\"‘'])");
    private static final Pattern EDITORS_FIRST = Pattern.compile(
            "^\\s*(?:([^()\ue000]{3,300}?),?\\s*"
                    + "\\(\\s*(?:[Ee]ds?|[Hh]rsg|[Ee]ditors?)\\.?\\s*\\)[,.:]?|([^()\ue000.]{3,300}?),\\s+(?:editors?|eds?)\\.)\\s*");
    private static final Pattern EDITED_BY = Pattern.compile(
            "(?i)[,.(]?\\s*\\b(?:edited by|eds?\\. by|eds?\\.(?=\\s+\\p{Lu}))\\s+([^,.()\u0001]{3,80}?(?:,? and [^,.()\u0001]{3,60}?)?)(?=[,.()\u0001]|$)\\)?");
    private static final Pattern TRANSLATED_BY = Pattern.compile(
            "(?i)[,.(]?\\s*\\b(?:translated by|trans\\.(?: by)?)\\s+([^,.()\u0001]{3,80}?)(?=[,.()\u0001]|$)\\)?");
    private static final Pattern EDITION = Pattern.compile(
            "(?i)[,.(]?\\s*\\b(\\d{1,2})(?:st|nd|rd|th)\\s+(?:rev(?:ised|\\.)?\\s+)?(?:ed(?:ition|n)?\\b\\.?)\\)?|[,.(]?\\s*\\b((?:rev(?:ised|\\.)?|second|third|fourth|fifth)\\s+ed(?:ition|n|\\.))\\)?");
    private static final Pattern PLACE_PUBLISHER = Pattern.compile(
            "(?:^\\s*|[.,;(\u0001]\\s*)([\\p{Lu}][\\p{L} .’'-]{1,30}(?:, [\\p{Lu}][\\p{L}.]{1,12})?)\\s*:\\s*([\\p{Lu}][^:;()\u0001]{1,90}?)\\s*(?=[,.;]?\\s*(?:[)\u0001]|$)|\\.\\s)");
    private static final Pattern THESIS = Pattern.compile(
            "(?i)[(\\[]?((?:unpublished )?(?:ph\\.?\\s?d\\.?|doctoral|master['’]?s?|m\\.?\\s?a\\.?|m\\.?\\s?sc\\.?|bachelor['’]?s?)\\s+(?:thesis|dissertation)|dissertation)[)\\]]?(?:,\\s*([^,.()\\[\\]\u0001]+))?[)\\]]?");

    private static final Pattern SHORTENED = Pattern.compile("(?:^|[\\s-])\\p{Lu}\\p{L}{0,4}\\.$");
    private static final Pattern NO_PUBLISHER =
            Pattern.compile("(?i)published|print|web|online|pdf|doi|spring|summer|autumn|fall|winter|" + Dates.MONTH);

    private Tail() {}

    /// @param roman whether the title was not in italics, so that italics are the container's
    static void read(String text, Draft draft, boolean roman) {
        String rest = text.replaceAll("(,?\\s*\\d{1,4})\ue001", "\ue001$1 ");
        Matcher in = IN.matcher(rest);
        if (in.find()) {
            rest = editors(rest.substring(in.end()), draft);
            draft.isPart();
        }
        rest = thesis(rest, draft);
        rest = named(EDITED_BY, "editor", rest, draft);
        rest = named(TRANSLATED_BY, "translator", rest, draft);
        rest = edition(rest, draft);
        rest = Numbers.take(rest, draft);
        rest = date(rest, draft);
        place(rest, draft, roman);
    }

    private static String editors(String text, Draft draft) {
        Matcher editors = EDITORS_FIRST.matcher(text);
        if (!editors.find()) {
            return text;
        }
        String list = editors.group(1) == null ? editors.group(2) : editors.group(1);
        List<Name> names = Names.vancouver(list);
        names = names.isEmpty() ? Names.direct(list) : names;
        draft.names("editor", names.isEmpty() ? Names.inverted(list) : names);
        return text.substring(editors.end());
    }

    private static String named(Pattern pattern, String variable, String text, Draft draft) {
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            return text;
        }
        List<Name> names = Names.direct(match.group(1));
        if (names.isEmpty()) {
            return text;
        }
        draft.names(variable, names);
        return text.substring(0, match.start()) + GAP + text.substring(match.end());
    }

    private static String edition(String text, Draft draft) {
        Matcher edition = EDITION.matcher(text);
        if (!edition.find()) {
            return text;
        }
        draft.text("edition", edition.group(1) != null ? edition.group(1) : edition.group(2));
        return text.substring(0, edition.start()) + GAP + text.substring(edition.end());
    }

    private static String thesis(String text, Draft draft) {
        Matcher thesis = THESIS.matcher(text);
        if (!thesis.find()) {
            return text;
        }
        draft.text("genre", thesis.group(1));
        if (thesis.group(2) != null) {
            draft.text("publisher", thesis.group(2));
        }
        return text.substring(0, thesis.start()) + GAP + text.substring(thesis.end());
    }

    private static String date(String text, Draft draft) {
        Optional<Dates.Found> found = Dates.fullest(text);
        if (draft.has("issued") || found.isEmpty()) {
            return text;
        }
        draft.issued(found.get());
        String before = text.substring(0, found.get().place().from());
        return before + GAP + text.substring(found.get().place().to());
    }

    private static void place(String text, Draft draft, boolean roman) {
        int italic = text.indexOf(Plain.ITALIC);
        int end = text.indexOf(Plain.ROMAN, Math.max(0, italic));
        if ((roman || draft.part()) && italic >= 0 && end > italic) {
            draft.text("container-title", text.substring(italic + 1, end));
            publisher(text.substring(end + 1), draft);
            return;
        }
        String rest = Plain.unmarked(text);
        if (draft.part()) {
            partOf(rest, containerEnd(rest), draft);
            return;
        }
        unmarkedContainer(rest, draft, roman);
    }

    /// "Proc. 5th Int. Conf. Data Sci., Cham" has the place of the meeting behind its name.
    private static void partOf(String rest, int cut, Draft draft) {
        String book = Trim.value(rest.substring(0, cut));
        int comma = book.lastIndexOf(", ");
        if (Lexicon.isMeeting(book)
                && comma > 0
                && Trim.value(book.substring(comma)).matches("\\p{Lu}[\\p{L} -]{2,25}")) {
            draft.text("container-title", book.substring(0, comma));
            draft.text("publisher-place", book.substring(comma));
        } else {
            draft.text("container-title", book);
        }
        publisher(rest.substring(cut), draft);
    }

    /// MLA: "The Palgrave Handbook, Springer, 2022, pp. 23-57" is a part of a book, its publisher behind the comma.
    private static boolean inBook(String rest, int cut, Draft draft) {
        String both = Trim.value(rest.substring(0, cut));
        int comma = both.lastIndexOf(", ");
        boolean book = comma > 0
                && !draft.has("volume")
                && !draft.has("issue")
                && draft.has("page")
                && Lexicon.looksLikePublisher(both.substring(comma));
        if (book) {
            draft.isPart();
            draft.text("container-title", both.substring(0, comma));
            draft.text("publisher", both.substring(comma));
        }
        return book;
    }

    private static void unmarkedContainer(String rest, Draft draft, boolean roman) {
        int cut = containerEnd(rest);
        if (roman && inBook(rest, cut, draft)) {
            return;
        }
        String first = Trim.value(rest.substring(0, cut));
        boolean serial = draft.has("volume") || draft.has("issue") || draft.has("page") && roman;
        boolean known = Lexicon.isNewspaper(first) || Lexicon.isMagazine(first) || Lexicon.looksLikeJournal(first);
        boolean site = draft.has("URL") && !Lexicon.looksLikePublisher(first);
        boolean published = PLACE_PUBLISHER.matcher(rest).find();
        if (first.isEmpty() || published && !serial) {
            publisher(rest, draft);
        } else if (serial || known || draft.issuedOnADay() || site || roman && !Lexicon.looksLikePublisher(first)) {
            draft.text("container-title", first);
            publisher(rest.substring(cut), draft);
        } else {
            publisher(rest, draft);
        }
    }

    /// A container ends where the numbers begin, or at the end of its sentence.
    private static int containerEnd(String rest) {
        int start = 0;
        while (start < rest.length() && " .,;:".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        int gap = rest.indexOf(GAP, start);
        int sentence = sentenceEnd(rest, start, gap);
        int end = gap < 0 ? sentence : Math.min(gap, sentence);
        int comma = rest.indexOf(", ", start);
        boolean beforeNumbers = gap >= 0 && gap <= sentence;
        return comma > 0 && comma < end && !beforeNumbers ? comma : end;
    }

    /// In "J. Non-Cryst. Solids" no full stop ends the container, if its numbers are still to come.
    private static int sentenceEnd(String rest, int start, int gap) {
        int end = Sentences.firstEnd(rest, start);
        while (end < gap
                && SHORTENED.matcher(rest.substring(start, end)).find()
                && rest.substring(end).matches("(?s)\\s\\w.*")) {
            end = Sentences.firstEnd(rest, end);
        }
        return end;
    }

    private static void publisher(String text, Draft draft) {
        Matcher both = PLACE_PUBLISHER.matcher(text);
        if (both.find()) {
            draft.text("publisher-place", both.group(1));
            draft.text("publisher", both.group(2));
            return;
        }
        for (String piece : text.split("[\u0001;()\\[\\]]|(?<=\\p{Ll}{2})\\.\\s|(?<=\\p{L}{2})\\.$")) {
            String clean = Trim.value(piece);
            if (clean.length() > 1
                    && clean.matches("(?s).*\\p{L}{2}.*")
                    && !NO_PUBLISHER.matcher(clean).matches()) {
                draft.text("publisher", clean);
                return;
            }
        }
    }
}
