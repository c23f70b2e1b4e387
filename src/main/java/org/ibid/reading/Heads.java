package org.ibid.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Tells the form of a reference by how it begins, and reads authors, date and title from there.
final class Heads {

    private static final int LONGEST_HEAD = 1_500;
    private static final String QUOTES = "“”\"";
    private static final Pattern BRACKETED_DATE = Pattern.compile(
            "\\(\\s*((?:c\\.|ca\\.|©)?\\s*" + Lexicon.YEAR + "(?![\\d])[^()]{0,40}|n\\.\\s?d\\.?|no date|"
                    + "in press|forthcoming|under review|\\d{1,2} \\p{L}{3,9},? " + Lexicon.YEAR + "|\\p{L}{3,9} "
                    + "(?:\\d{1,2},? )?" + Lexicon.YEAR + ")\\s*\\)");
    private static final Pattern BARE_YEAR =
            Pattern.compile("[.,:]?\\s+(" + Lexicon.YEAR + "[a-z]?|n\\.\\s?d\\.)[.,:;]\\s+(?=[^\\d\\s])");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("[“\"„«]([^“”\"„»]{2,400})[”\"“»]");
    private static final Pattern SINGLE_QUOTED = Pattern.compile(
            "(?<![\\p{L}\\d])[‘'`]((?:[^‘’']|(?<=\\p{L})[’'](?=\\p{L})){6,400})[’']{1,2}(?=\\s*[,.;(\ue000]|\\s+(?:in|\\p{Lu})|$)");

    private static final Pattern NUMBERS_FOLLOW = Pattern.compile("\\s*:\\s*\\w?\\d|\\s*,\\s*(?:pp?\\.\\s*)?\\d");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.[\\s,-]");
    private static final Pattern EDITOR = Pattern.compile("(?i)[(,\\s](?:eds?|hrsg|editors?)\\.?\\)?[.,]?\\s*$");

    private static final Pattern TITLELESS =
            Pattern.compile("^([^\"“”()]{4,300}?),\\s+(\\p{Lu}[\\p{L}.& ]{1,50}?)\\s*([A-H]?\\d{1,4})\\s*\\(\\s*("
                    + Lexicon.YEAR + ")\\s*\\)\\s*(\\w{0,3}\\d{1,7})\\W{0,5}$");

    private Heads() {}

    static void read(String text, Draft draft) {
        boolean known = titleless(text, draft)
                || authorDate(text, draft)
                || authorYear(text, draft)
                || vancouver(text, draft)
                || quoted(text, draft)
                || inverted(text, draft);
        if (!known) {
            Notes.read(text, draft);
        }
    }

    /// Physics leaves the title out: "E. Braaten, H.-W. Hammer, Phys. Rep. 428 (2006) 259."
    private static boolean titleless(String text, Draft draft) {
        Matcher form = TITLELESS.matcher(text);
        if (!form.matches()) {
            return false;
        }
        List<Name> names = names(form.group(1));
        names.stream().findFirst().ifPresent(any -> {
            draft.names("author", names);
            draft.text("container-title", form.group(2));
            draft.text("volume", form.group(3));
            Dates.first(form.group(4)).ifPresent(draft::issued);
            draft.text("page", form.group(5));
        });
        return !names.isEmpty();
    }

    /// "Khan, F. H. (2021). Title", and "Title. (2021, May 3). Newspaper".
    private static boolean authorDate(String text, Draft draft) {
        Matcher date = BRACKETED_DATE.matcher(text);
        if (!date.find() || date.start() == 0 || date.start() > LONGEST_HEAD) {
            return false;
        }
        String head = text.substring(0, date.start()).strip();
        String rest = text.substring(date.end());
        if (NUMBERS_FOLLOW.matcher(rest).lookingAt() || quotes(head)) {
            return false;
        }
        List<Name> names = names(head);
        if (names.isEmpty() && !isOneTitle(head)) {
            return false;
        }
        Dates.fullest(date.group(1)).ifPresent(draft::issued);
        if (names.isEmpty()) {
            draft.text("title", head);
            Tail.read(rest, draft, false);
        } else {
            draft.names(role(head), names);
            Titles.read(rest, draft);
        }
        return true;
    }

    private static boolean isOneTitle(String head) {
        return (head.endsWith(".") || head.endsWith("?") || head.endsWith("!"))
                && Sentences.of(head).size() == 1
                && !head.matches(".*\\d.*");
    }

    /// "Khan, F. H. 2021. Title"; "Khan, F. H., 2021. Title".
    private static boolean authorYear(String text, Draft draft) {
        Matcher year = BARE_YEAR.matcher(text);
        if (!year.find() || year.start() > LONGEST_HEAD || quotes(text.substring(0, year.start()))) {
            return false;
        }
        String head = text.substring(0, year.start() + 1).strip();
        List<Name> names = names(head);
        if (names.isEmpty()) {
            return false;
        }
        Dates.first(year.group(1)).ifPresent(draft::issued);
        draft.names(role(head), names);
        Titles.read(text.substring(year.end()), draft);
        return true;
    }

    /// "Khan FH, Clary C. Title. Journal. 2021;1:42-64."
    private static boolean vancouver(String text, Draft draft) {
        int dot = text.indexOf(". ");
        for (int tries = 0; dot > 0 && dot < LONGEST_HEAD && tries < 3; tries++) {
            List<Name> names = Names.vancouver(text.substring(0, dot));
            if (!names.isEmpty()) {
                draft.names("author", names);
                Titles.read(text.substring(dot + 1), draft);
                return true;
            }
            dot = text.indexOf(". ", dot + 1);
        }
        return false;
    }

    /// `Khan, Qamar Zaman, and Imran Wakil. "Title." Journal`; `F. H. Khan, "Title," Journal`.
    private static boolean quoted(String text, Draft draft) {
        Matcher quote = DOUBLE_QUOTED.matcher(text);
        boolean found = quote.find();
        if (!found) {
            quote = SINGLE_QUOTED.matcher(text);
            found = quote.find();
        }
        if (!found || quote.start() > LONGEST_HEAD) {
            return false;
        }
        String head = text.substring(0, quote.start()).strip();
        List<Name> names = names(head);
        if (names.isEmpty() && !head.isEmpty()) {
            return false;
        }
        draft.names(role(head), names);
        draft.text("title", quote.group(1));
        Tail.read(text.substring(quote.end()), draft, true);
        return true;
    }

    /// "Khan, Feroz Hassan. Eating Grass. Stanford UP, 2012."
    private static boolean inverted(String text, Draft draft) {
        int dot = text.indexOf(". ");
        for (int tries = 0; dot > 0 && dot < LONGEST_HEAD && tries < 30; tries++) {
            String head = text.substring(0, dot + 1);
            String rest = text.substring(dot + 2).strip();
            boolean initialFollows = INITIAL.matcher(rest).lookingAt();
            if (!initialFollows && head.contains(",") && startsInverted(head)) {
                draft.names(role(head), Names.inverted(head));
                Titles.read(rest, draft);
                return true;
            }
            if (!initialFollows && !rest.isEmpty() && direct(head, rest, draft)) {
                return true;
            }
            if (!initialFollows && !head.contains(",") && organisation(head, rest, draft)) {
                return true;
            }
            dot = text.indexOf(". ", dot + 1);
        }
        return false;
    }

    /// "R. Fletcher. Practical Methods of Optimization."; "Tim Watson and Ann Bell. A new technique."
    private static boolean direct(String head, String rest, Draft draft) {
        int and = Math.max(head.lastIndexOf(" and "), head.lastIndexOf(" & "));
        List<Name> names = and >= 0 && head.indexOf(',', and) >= 0 ? List.of() : Names.direct(head);
        if (names.isEmpty()
                || !Sentences.endsAt(rest, rest.length() - 1) && rest.indexOf(". ") < 0 && rest.indexOf(',') < 0) {
            return false;
        }
        draft.names(role(head), names);
        Titles.read(rest, draft);
        return true;
    }

    private static boolean startsInverted(String head) {
        String family = head.substring(0, head.indexOf(','));
        return family.split(" ").length <= 3
                && !Lexicon.looksLikeOrganisation(family)
                && Names.inverted(head).stream()
                        .findFirst()
                        .filter(Name.Person.class::isInstance)
                        .isPresent()
                && !Names.looksLikePerson(family);
    }

    private static boolean organisation(String head, String rest, Draft draft) {
        boolean plausible = head.split(" ").length <= 6
                && !rest.isEmpty()
                && Lexicon.isCapitalised(head)
                && Lexicon.looksLikeOrganisation(head);
        if (plausible) {
            draft.names("author", List.of(new Name.Literal(Trim.value(head))));
            Titles.read(rest, draft);
        }
        return plausible;
    }

    private static List<Name> names(String head) {
        List<Name> names = Names.inverted(head);
        return names.isEmpty() ? Names.direct(head) : names;
    }

    private static String role(String head) {
        return EDITOR.matcher(head).find() ? "editor" : "author";
    }

    private static boolean quotes(String text) {
        return text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }
}
