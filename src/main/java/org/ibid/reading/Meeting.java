package org.ibid.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a header in which a meeting's paper says where it was given or printed. Proceedings are what the paper
/// is in (CSL's `container-title`); the name of a meeting alone is an event (`event-title`).
///
/// @param proceedings the title of the proceedings; empty, as is each other part that the line lacks
/// @param name        the meeting, as printed, with its year if that belongs to the name
/// @param location    where the meeting was held
/// @param year        of the meeting
/// @param sign        the kind of line
record Meeting(String proceedings, String name, String location, String pages, String year, String sign) {

    private static final String GATHERING = "(?:Conference|Workshop|Symposium|Congress)";
    private static final String PLACE =
            "(?<place>\\p{Lu}[\\p{L}. -]{1,29}\\p{L}(?:, \\p{Lu}[\\p{L}. -]{0,29}\\p{L}){0,2})";
    private static final String YEAR = "(?<year>" + Lexicon.YEAR + ")";
    /// "2021 IEEE 14th International Workshop on Indoor Networks": above the title only.
    private static final Pattern DATED_NAME =
            Pattern.compile("(?<name>" + YEAR + "\\s[\\p{L}\\d/ ]{0,40}\\b" + GATHERING + "\\b[^.]{4,90})");
    /// "34th Conference on Learning Machines (LeaMa 2020), Vancouver, Canada."
    private static final Pattern COUNTED_NAME =
            Pattern.compile("(?<name>(?:The )?\\d{1,3}(?:st|nd|rd|th) (?:[\\p{L}/&-]{2,20} ){0,4}" + GATHERING
                    + " (?:on|of|for) [^.,()]{4,90}\\((?:[\\p{L}-]{2,15}[ '’]{0,2})?" + YEAR + "\\))(?:, " + PLACE
                    + ")?\\.?");
    /// "CHI '19, May 4–9, 2019, Glasgow, Scotland": as the ACM prints it.
    private static final Pattern SHORT_NAME = Pattern.compile("(?<name>\\p{Lu}[\\p{L}+-]{1,15}(?: [\\p{L}+-]{2,15})?"
            + " ?['’]\\d\\d), (?:\\p{Lu}[\\p{L}]{2,9}[\\p{L}\\d .–-]{0,25},? )" + YEAR + ", " + PLACE + "\\.?");
    private static final Pattern PROCEEDINGS =
            Pattern.compile("(?:(?:[Ii]n|This paper is included in)(?: the)?:? )?(?<title>(?:The )?Proceedings of"
                    + " (?:[^.,;]|, (?=(?:\\p{L}{2,20},? ){1,3}and )){8,160}?)"
                    + "(?:,? (?:pages|pp\\.) ?(?<pages>\\d{1,5} ?[-–] ?\\d{1,5})\\b.{0,200}|[.,;] .{0,200}|\\.?)");
    private static final Pattern BEGINS = Pattern.compile("(?:In )?(?:[Tt]he )?Proceedings of ");
    private static final Pattern YEAR_IN = Pattern.compile("\\b" + YEAR + "\\b");
    private static final int LONGEST = 300;

    /// @param aboveBody whether the line stands above the abstract and the text, where the name of a meeting that
    ///                  begins with a year stands
    static Optional<Meeting> in(String shown, boolean aboveBody) {
        if (shown.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher proceedings = PROCEEDINGS.matcher(shown);
        if (proceedings.matches() && (aboveBody || proceedings.group("pages") != null || hasYear(shown))) {
            return Optional.of(printed(proceedings, shown));
        }
        Matcher dated = DATED_NAME.matcher(shown);
        if (aboveBody && dated.matches()) {
            return Optional.of(new Meeting("", dated.group("name"), "", "", dated.group("year"), "meeting-dated"));
        }
        return named(COUNTED_NAME, shown, "meeting-counted").or(() -> named(SHORT_NAME, shown, "meeting-short"));
    }

    /// Whether the title of proceedings begins with a line, which may go over the next.
    static boolean mayGoOn(String shown) {
        return shown.length() < LONGEST / 2 && BEGINS.matcher(shown).lookingAt();
    }

    private static boolean hasYear(String shown) {
        return YEAR_IN.matcher(shown).find();
    }

    private static Meeting printed(Matcher proceedings, String shown) {
        Matcher year = YEAR_IN.matcher(shown);
        String pages = Optional.ofNullable(proceedings.group("pages")).orElse("");
        return new Meeting(
                proceedings.group("title"),
                "",
                "",
                pages.replaceAll(" ?[-–] ?", "-"),
                year.find() ? year.group("year") : "",
                "proceedings");
    }

    private static Optional<Meeting> named(Pattern form, String shown, String sign) {
        Matcher named = form.matcher(shown);
        return named.matches()
                ? Optional.of(new Meeting(
                        "",
                        named.group("name"),
                        Optional.ofNullable(named.group("place")).orElse(""),
                        "",
                        named.group("year"),
                        sign))
                : Optional.empty();
    }
}
