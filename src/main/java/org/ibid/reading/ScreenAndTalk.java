package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads films, episodes, interviews, maps, patents (NLM's Citing Medicine, chapter 6) and the releases of code
/// repositories by the forms of MLA 9 (section 5), Cite Them Right, OSCOLA (section 3.4.8) and Zenodo, where no
/// bracket says the kind.
final class ScreenAndTalk {

    private record Form(String type, String sign, Pattern pattern) {}

    private static final String YEAR = Lexicon.YEAR;
    private static final String DAY = "\\d{1,2} \\p{L}{3,9}\\.? " + YEAR;

    private static final List<Form> FORMS = List.of(
            form(
                    "motion_picture",
                    "Dir",
                    "(?<title>[^.“\"]{2,120})\\. (?:Directed by|Dir\\.) (?<director>[^,]{3,60}?)[,.] "
                            + "(?:(?:[Pp]erformances? by|Perf\\.|[Ss]creenplay by) [^.]{3,150}?[,.] )?"
                            + "(?<publisher>[^,.]{2,60}), (?<issued>" + YEAR + ")\\.(?: (?:Film|DVD)\\.)?"),
            form(
                    "motion_picture",
                    ", dir",
                    "(?<director>\\p{Lu}[^.]{2,60}), dir(?:ector)?s?\\. (?<title>[^.]{2,150})\\. "
                            + "(?<publisher>[^,.]{2,80}), (?<issued>"
                            + YEAR + ")\\."),
            form(
                    "motion_picture",
                    "Directed by",
                    "(?<title>[^()]{2,120}) \\((?<issued>" + YEAR
                            + ")\\)\\.? Directed by (?<director>[^\\[]{3,60}?)(?: \\[[^\\]]{3,30}\\])?\\.? "
                            + "(?:(?<publisherPlace>[^:.]{2,40}): )?(?<publisher>[^.:\\[\\]]{2,60})\\."),
            form(
                    "broadcast",
                    "episode",
                    "“(?<title>[^”]{2,120}?)[.,]?” (?<containerTitle>[^,“]{2,80}),(?: [^\\n]{3,150}?,)?"
                            + " season (?<volume>\\d{1,3}),"
                            + " episode (?<number>\\d{1,3}), (?<publisher>[^,]{2,60}), (?<issued>(?:" + DAY + "|" + YEAR
                            + "))\\."),
            form(
                    "interview",
                    "nterview",
                    "(?<author>\\p{Lu}[^“\"\\d]{2,60}?)\\.? (?<genre>(?:(?:Personal|Telephone|Phone"
                            + "|Email|E-mail|Video|Zoom) )?[Ii]nterview)"
                            + "(?: (?:with|by) (?<interviewer>[^.\\d]{3,60}))?\\. (?<issued>" + DAY + ")\\."),
            form(
                    "interview",
                    "nterview",
                    "(?<author>\\p{Lu}[^“\"\\d]{2,60}?)\\.? (?<genre>Interview)(?: (?:with|by) "
                            + "(?<interviewer>[^.\\d]{3,60}))?\\. "
                            + "(?<containerTitle>\\p{Lu}[^.,\\d]{2,60}), (?<issued>" + DAY
                            + ")(?:, [^,\\d]{3,20})?(?:, pp?\\. (?<page>[\\w–-]{1,12}))?\\."),
            form(
                    "interview",
                    "Interview with",
                    "Interview with (?<author>[^,(\\d]{3,60})(?:, (?<note>[^()\\d]{3,150}))? \\((?:"
                            + "(?<eventPlace>[^()\\d]{2,60}), )?"
                            + "(?<issued>" + DAY + ")\\)\\.?"),
            form(
                    "interview",
                    "Interview by",
                    "(?<author>[^()]{3,60}) \\((?<issued>[^()]{4,30})\\)\\. Interview by "
                            + "(?<interviewer>[^\\[]{3,60}?)(?: \\[(?<medium>[^\\]]{3,40})\\])?\\. "
                            + "(?<archiveCollection>[^.]{3,150})\\. (?<archive>[^.]{3,100})\\.?"),
            form(
                    "patent",
                    ", inventor",
                    "(?<author>[^;]{3,200}?), inventors?; [^;]{2,150}?, assignees?\\. (?<title>[^.]{3,300})\\. "
                            + "(?:\\p{L}[\\p{L} ]{3,40} )?patent(?: application)? (?<number>(?:[A-Z]{2}"
                            + " )?[\\d,]{5,14}(?: ?[A-Z]\\d?)?)\\. "
                            + "(?<issued>" + YEAR + " [A-Z][a-z]{2} \\d{1,2})\\."),
            form(
                    "map",
                    "Map",
                    "(?<title>[^.“\"]{2,80})\\. Map\\. (?:(?<publisherPlace>[^:.,]{2,40}): )?"
                            + "(?<publisher>[^,.]{2,60}), (?<issued>"
                            + YEAR + ")\\."),
            form(
                    "software",
                    "/",
                    "(?<title>[A-Za-z][\\w.-]{0,60}/[\\w.-]{1,60})(?::|,)? \\(?v?(?<version>\\d{1,4}"
                            + "(?:\\.\\d{1,5}){1,3})\\)?[.,:;]?"
                            + "(?: \\(?(?<issued>(?:" + YEAR
                            + "))\\)?[.,]?)?(?: (?<publisher>Zenodo|GitHub|GitLab)[.,]?)?(?: [^\\s]{8,200}){0,2}"));

    private ScreenAndTalk() {}

    /// What an entry is, if it has one of the forms.
    static Optional<ExactForm> in(String text) {
        for (Form form : FORMS) {
            if (text.contains(form.sign)) {
                Optional<ExactForm> found = ExactForm.of(form.type, form.pattern, text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// @param sign what every text of the form has, so that most texts are not searched
    private static Form form(String type, String sign, String pattern) {
        return new Form(type, sign, Pattern.compile(pattern));
    }
}
