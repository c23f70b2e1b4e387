package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line in which a journal names itself, its volume and the paper's pages: "Water Policy 12 (2014) 123–145".
///
/// @param journal empty if the line does not name it
/// @param issue   empty, as is each other part that the line lacks
/// @param sign    the kind of line
record Masthead(String journal, String volume, String issue, String year, String pages, String sign) {

    private static final String DASH = "\\s*[-–—]\\s*";
    private static final String YEAR = "\\(?(?<year>" + Lexicon.YEAR + ")\\)?";
    private static final String PAGES =
            "(?:pp?\\.\\s?)?(?:(?<pages>\\d{1,6}" + DASH + "\\d{1,6})|(?:e?\\d{1,8})?)\\.?$";
    private static final String JOURNAL = "^(?<journal>\\p{L}.{2,90}?)[.,]?\\s+";
    private static final String ISSUE = "(?:\\s*\\((?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)\\))?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?u)" + JOURNAL + "(?<volume>\\d{1,4})" + ISSUE + "\\s*\\((?<year>" + Lexicon.YEAR
                    + ")\\)[\\s,:;]*" + PAGES),
            Pattern.compile("(?u)" + JOURNAL + YEAR + "[\\s,;:]+(?<volume>\\d{1,4})" + ISSUE + "\\s*[:,]\\s*" + PAGES),
            Pattern.compile("(?iu)^(?<journal>)" + YEAR + "[\\s,;]+vol(?:ume|\\.)?\\s*(?<volume>\\d{1,4})" + ISSUE
                    + "[\\s,:]*" + PAGES));
    private static final Pattern AUTHORS = Pattern.compile("^.{2,60}?\\bet al\\.,?\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[\\s,.;]+(?:https?://|doi[:\\s]).*$");
    private static final int LONGEST = 160;

    static Optional<Masthead> in(String shown) {
        if (shown.length() > LONGEST) {
            return Optional.empty();
        }
        String line = ADDRESS.matcher(AUTHORS.matcher(shown).replaceFirst("")).replaceFirst("");
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher form = FORMS.get(i).matcher(line);
            if (form.matches() && isJournal(form.group("journal"))) {
                return Optional.of(new Masthead(
                        form.group("journal"),
                        form.group("volume"),
                        Optional.ofNullable(form.group("issue")).orElse(""),
                        form.group("year"),
                        Optional.ofNullable(form.group("pages")).orElse("").replaceAll(DASH, "-"),
                        "masthead-" + (i + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isJournal(String text) {
        return text.isEmpty() || Character.isUpperCase(text.codePointAt(0)) && !text.matches(".*\\d.*|.*[:;].*");
    }
}
