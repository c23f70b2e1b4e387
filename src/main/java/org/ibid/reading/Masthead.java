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
            "(?:(?:pp?|[sSсС])\\.\\s?)?(?:(?<pages>\\d{1,6}" + DASH + "\\d{1,6})|(?:e?\\d{1,8})?)\\.?$";
    private static final String JOURNAL = "^(?<journal>\\p{L}.{2,90}?)[.,]?\\s+";
    private static final String NUMBER = "(?iu:heft|nr|no|n[°º]|№|núm)\\.?\\s?(?<issue>\\d{1,4})";
    private static final String ISSUE = "(?:\\s*\\((?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)\\))?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?u)" + JOURNAL + "(?<volume>\\d{1,4})" + ISSUE + "\\s*\\((?<year>" + Lexicon.YEAR
                    + ")\\)[\\s,:;]*(?:(?iu:heft|h|nr|no|n[°º]|№)\\.?\\s?(?<number>\\d{1,3})[\\s,:;]*)?" + PAGES),
            Pattern.compile("(?u)" + JOURNAL + YEAR + "[\\s,;:.]+(?<volume>\\d{1,4})" + ISSUE
                    + "(?::(?<number>\\d{1,2})(?=,))?\\s*[:,]\\s*" + PAGES),
            Pattern.compile("(?iu)^(?<journal>)" + YEAR + "[\\s,;]+vol(?:ume|\\.)?\\s*(?<volume>\\d{1,4})" + ISSUE
                    + "[\\s,:]*" + PAGES),
            Pattern.compile(
                    "(?u)^(?<journal>)" + YEAR + "\\s?[;,]\\s?(?<volume>\\d{1,4})" + ISSUE + "\\s*:\\s*" + PAGES),
            Pattern.compile("(?u)^(?<journal>\\p{L}.{2,90}?)[.,]?\\s+" + NUMBER + "[\\s,.]+" + YEAR + "(?:[\\s,.:]+"
                    + PAGES + ")?$"),
            Pattern.compile("(?u)^(?<journal>\\p{L}.{2,90}?)[.,]?\\s+" + YEAR
                    + "[\\s,.]+(?:(?:[TТ]|[Vv]ol|Bd)\\.\\s?(?<volume>\\d{1,4})" + "[\\s,.]+)?" + NUMBER + "[\\s,.:]+"
                    + PAGES),
            Pattern.compile("(?u)^(?<journal>\\p{L}.{2,90}?)[.,]?\\s+" + NUMBER + "\\s+\\((?:\\p{L}{3,10}\\s+)?" + YEAR
                    + "\\)\\W*$"),
            Pattern.compile(
                    "(?u)^(?:.{0,120}[,.;]\\s+)?(?<volume>\\d{1,3})\\s+(?<journal>\\p{Lu}[\\p{L}. &’'-]{3,60})\\s+"
                            + "(?<pages>\\d{1,4})\\s+" + "\\((?<year>" + Lexicon.YEAR + ")\\)\\W*$"),
            Pattern.compile(
                    "(?u)^第\\s?(?<volume>\\d{1,3})\\s?卷\\s*第\\s?(?<issue>\\d{1,3})\\s?期\\s+(?<journal>\\p{IsHan}{2,20})\\s+(?<year>"
                            + Lexicon.YEAR + ")年.{0,6}$"));
    private static final Pattern AUTHORS = Pattern.compile("^.{2,60}?\\bet al\\.,?\\s+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[\\s,.;]+(?:https?://|www\\.|doi[:\\s]|©|[a-z]{4,30}\\.(?:com|org)\\b).*$");
    /// In a reference broken over lines the end of the title may stand on the journal's line.
    private static final Pattern TITLE_BEFORE = Pattern.compile("^.{1,90}\\s\\p{L}{5,}[.?!]\\s(?=[^.?!]{1,90}$)");
    private static final int LONGEST = 160;

    static Optional<Masthead> in(String shown) {
        if (shown.length() > LONGEST) {
            return Optional.empty();
        }
        String line = ADDRESS.matcher(AUTHORS.matcher(shown).replaceFirst("")).replaceFirst("");
        Optional<Masthead> labelled = LabelledMasthead.in(line);
        if (labelled.isPresent()) {
            return labelled;
        }
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher form = FORMS.get(i).matcher(line);
            if (form.matches() && isJournal(form.group("journal"))) {
                return Optional.of(new Masthead(
                        journal(line, form),
                        group(form, "volume"),
                        group(form, "issue") + group(form, "number"),
                        form.group("year"),
                        group(form, "pages").replaceAll(DASH, "-"),
                        "masthead-" + (i + 1)));
            }
        }
        return Optional.empty();
    }

    /// The last full stop belongs to a name whose words are shortened.
    private static String journal(String line, Matcher form) {
        String journal = TITLE_BEFORE.matcher(form.group("journal")).replaceFirst("");
        int end = form.end("journal");
        boolean shortened = journal.contains(". ") && end < line.length() && line.charAt(end) == '.';
        return shortened ? journal + "." : journal;
    }

    /// Empty if the form has no such part, or the line lacks it.
    private static String group(Matcher form, String name) {
        return form.namedGroups().containsKey(name)
                ? Optional.ofNullable(form.group(name)).orElse("")
                : "";
    }

    private static boolean isJournal(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.codePointAt(0)) && !text.matches(".*\\d.*|.*[:;].*");
    }
}
