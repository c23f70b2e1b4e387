package org.ibid.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what follows authors and date: the title, then the rest.
final class Titles {

    private static final Pattern QUOTED = Pattern.compile(
            "^\\s*(?:[“\"„«]([^“”\"„»]{2,500})[”\"“»]|[‘']((?:[^‘’']|(?<=\\p{L})[’'](?=\\p{L})|[’'](?=s ?\\p{L})){3,500})[’'])(.*)$",
            Pattern.DOTALL);
    private static final Pattern ITALIC_FIRST =
            Pattern.compile("^\\s*\ue000([^\ue001]{2,600})\ue001(.*)$", Pattern.DOTALL);
    private static final Pattern ITALIC_LATER = Pattern.compile(
            "^([^\ue000]{3,800}?[.?!,”\"’]+)\\s*(\\b[Ii]n:?\\s+[^\ue000]{0,200})?(\ue000.*)$", Pattern.DOTALL);
    private static final Pattern IN_BOOK =
            Pattern.compile("^(.{5,600}?[.?!,])\\s+(In:?\\s+(?=[\\p{Lu}\ue000]).*)$", Pattern.DOTALL);
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(?:\\d{1,4}|[IVXLC]+)\\s*\\(\\w|\\bvol\\b|\\bpp?\\.|;\\s?\\d|"
                    + "\\d\\s*[-–]\\s*\\d|:\\s?e?\\d|,\\s*\\d+");

    private static final Pattern COMMAS = Pattern.compile(
            "^(.{8,500}),\\s+(\\p{Lu}[^,]{2,100},\\s*(?:[Vv]ol\\.?|\\d{1,4}\\s*(?:\\(|[,:;]\\s*\\(?(?:\\d|p|[Nn]o))).*)$",
            Pattern.DOTALL);
    private static final Pattern KIND =
            Pattern.compile("(?i)(?:ph\\.?\\s?d|master|doctoral|technical report|tech\\. rep|working paper)");

    private Titles() {}

    static void read(String text, Draft draft) {
        String body = text.replaceFirst("^[\\s.,:;)]+", "");
        Matcher form = QUOTED.matcher(body);
        if (form.matches()) {
            draft.text("title", form.group(1) != null ? form.group(1) : form.group(2));
            Tail.read(form.group(3), draft, true);
        } else if ((form = ITALIC_FIRST.matcher(body)).matches()) {
            italicTitle(form.group(1), form.group(2), draft);
        } else if ((form = ITALIC_LATER.matcher(body)).matches()) {
            romanTitle(form, draft);
        } else {
            unmarked(body, draft);
        }
    }

    /// A title in italics stands for itself; a chapter's italics may hold its book as well.
    private static void italicTitle(String title, String rest, Draft draft) {
        Matcher inBook = IN_BOOK.matcher(title);
        if (inBook.matches() && title.matches("(?s).*\\(pp?\\..*")) {
            draft.text("title", inBook.group(1));
            Tail.read(inBook.group(2) + rest, draft, false);
            return;
        }
        draft.text("title", title);
        Tail.read(rest, draft, false);
    }

    private static void romanTitle(Matcher form, Draft draft) {
        Matcher inBook = IN_BOOK.matcher(form.group(1));
        if (inBook.matches()) {
            draft.text("title", inBook.group(1));
            Tail.read(inBook.group(2) + form.group(3), draft, true);
            return;
        }
        draft.text("title", form.group(1));
        Tail.read((form.group(2) == null ? "" : form.group(2)) + form.group(3), draft, true);
    }

    private static void unmarked(String body, Draft draft) {
        Matcher inBook = IN_BOOK.matcher(body);
        if (inBook.matches()) {
            draft.text("title", inBook.group(1));
            Tail.read(inBook.group(2), draft, true);
            return;
        }
        Matcher commas = COMMAS.matcher(body);
        if (commas.matches() && Sentences.of(commas.group(1)).size() == 1) {
            draft.text("title", commas.group(1));
            draft.less(0.1);
            Tail.read(commas.group(2), draft, true);
            return;
        }
        List<String> sentences = Sentences.of(body);
        int title = titleLength(sentences);
        draft.text("title", String.join(" ", sentences.subList(0, title)));
        if (title < sentences.size()) {
            draft.less(0.05);
        }
        Tail.read(String.join(" ", sentences.subList(title, sentences.size())), draft, true);
    }

    /// How many sentences make the title: all before the one that tells where it appeared.
    private static int titleLength(List<String> sentences) {
        for (int i = 1; i < sentences.size(); i++) {
            String each = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            if (KIND.matcher(each).lookingAt()) {
                return i;
            }
            if (NUMBERS.matcher(each).find()) {
                return startOfContainer(sentences, i);
            }
            if (last
                    && (Lexicon.looksLikePublisher(each)
                            || Lexicon.looksLikeJournal(each)
                            || Lexicon.isNewspaper(each))) {
                return i;
            }
        }
        return Math.min(1, sentences.size());
    }

    /// Numbers alone in a sentence ("J Indo-Pac Aff. 2021;1:42-64.") belong to the container before them.
    private static int startOfContainer(List<String> sentences, int numbered) {
        boolean bare = sentences.get(numbered).matches("(?s)\\s*\\W*(?:\\d|vol|[IVXLC]+\\b).*");
        return bare && numbered > 1 ? numbered - 1 : numbered;
    }
}
