package org.ibid.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that tell what a piece of a reference is.
final class Lexicon {

    static final String YEAR = "(?:1[4-9]|20)\\d\\d";

    private static final Set<String> ORGANISATION = Set.of(
            ("department ministry bank press organisation organization observatory agency office committee council"
                            + " commission association society university correspondent editor editorial bureau centre center"
                            + " government group foundation federation authority service division team staff reporter desk"
                            + " company corporation inc ltd consortium network academy college school board union programme"
                            + " program fund library museum news times collaboration secretariat parliament congress senate"
                            + " court survey academia académie akademie ministerio ministère ministério ministero bundesamt bundesministerium"
                            + " comisión commissione gesellschaft banco banque nato who unesco unicef oecd wto imf reuters initiative alliance")
                    .split(" "));

    private static final Pattern JOURNAL = Pattern.compile("(?iu)\\b(?:journal|review|studies|quarterly|annals|"
            + "transactions|bulletin|proceedings|letters|papers|archives?|revue|revista|zeitschrift|rivista|acta|"
            + "magazine|survey|research|advances|yearbook|j|rev|stud|sci|proc|ann|med|lancet|nature|science|plos|"
            + "cell|affairs|politics|perspectives?|reports?|multidisiplin)\\b");

    private static final Pattern NEWSPAPER = Pattern.compile("(?iu)\\b(?:times|tribune|post|news|daily|herald|guardian|"
            + "dawn|the hindu|gazette|telegraph|observer|reuters|associated press|xinhua|radio|voice of america|"
            + "wall street journal|washington post|le monde|der spiegel|express|star|today|newspaper|sun|mirror|"
            + "independent|courier|chronicle|b\\.?b\\.?c\\.?|cnn|al jazeera|agency|financial times)(?!\\w)");

    private static final Pattern MAGAZINE = Pattern.compile(
            "(?iu)\\b(?:magazine|foreign affairs|foreign policy|the diplomat|the economist|time|newsweek|new yorker|"
                    + "the atlantic|strategic tribune|eurasia review)\\b");

    private static final Pattern MEETING =
            Pattern.compile("(?iu)\\b(?:proceedings|proc\\.|conference|symposium|workshop|congress on|meeting of)");

    private static final Pattern THINK_TANK =
            Pattern.compile("(?iu)\\b(?:institute|cent(?:re|er)|foundation|policy research|archives?)\\b");

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "den", "der", "ter", "ten",
            "het", "zu", "zum", "af", "av", "vom", "y", "bin", "ibn", "al", "el", "ul");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "vol", "no", "nos", "pp", "p", "ed", "eds", "dr", "mr", "mrs", "ms", "prof", "st", "vs", "inc", "ltd", "co",
            "jr", "sr", "u.s", "u.k", "u.n", "e.g", "i.e", "cf", "ca", "trans", "rev", "nr", "ch", "chap", "sec", "fig",
            "univ", "dept", "gov", "gen", "col", "lt", "etc", "al", "art", "ser", "suppl", "ph.d", "para", "paras",
            "chapt", "sect", "eq", "figs", "a.k.a", "d.c", "c");

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "a", "an", "in", "on", "for", "to", "from", "with", "by", "as", "at", "is", "are", "its",
            "their", "between", "under", "after", "during", "towards", "toward", "how", "why", "what", "into", "or");

    private Lexicon() {}

    static boolean looksLikeOrganisation(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > from && isOrganisation(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return text.toLowerCase(Locale.ROOT).contains("united nations");
    }

    private static boolean isOrganisation(String word) {
        return ORGANISATION.contains(word) || word.startsWith("institut");
    }

    static boolean looksLikeJournal(String text) {
        return JOURNAL.matcher(text).find() && !isNewspaper(text);
    }

    static boolean isNewspaper(String text) {
        return NEWSPAPER.matcher(text).find() && !isMagazine(text);
    }

    static boolean isMagazine(String text) {
        return MAGAZINE.matcher(text).matches()
                || text.toLowerCase(Locale.ROOT).endsWith("magazine")
                || text.endsWith("Strategic Tribune");
    }

    static boolean isMeeting(String text) {
        return MEETING.matcher(text).find();
    }

    static boolean isThinkTank(String text) {
        return THINK_TANK.matcher(text).find();
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isSmallWord(String word) {
        return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
