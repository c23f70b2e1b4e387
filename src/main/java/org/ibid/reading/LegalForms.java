package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads law cases, acts, and regulations and directives of the European Union by their exact forms: those of the
/// Bluebook (rules 10 and 12), OSCOLA (4th edition, sections 2.1, 2.4 and 2.6) and the McGill Guide. They have no
/// author; the name is the title, the reporter the container.
final class LegalForms {

    /// A source of law.
    ///
    /// @param variables text variables of CSL with their values
    /// @param year      when it was decided or made; empty if the entry does not say
    record Found(String type, Map<String, String> variables, String year) {}

    private static final String YEAR = "(?<year>" + Lexicon.YEAR + ")";
    private static final String PARTY =
            "\\p{Lu}(?:[^,:;“”\"(\\[.]|(?<=[\\p{L}&]{1,5})[.]|, (?=Inc|Ltd|LLC|Co\\b|L\\.P))" + "{1,80}?";
    private static final String NAME = "(?:Case (?<number>[CT]?[–-]?\\d{1,4}/\\d\\d)[, ]+)?(?<name>(?:" + PARTY
            + " v\\.? " + PARTY + "|(?:In re|Ex parte|Re) " + PARTY + ")(?: \\([^()]{2,80}\\))?)";
    private static final String REPORTER = "(?<reporter>\\p{Lu}[\\p{L}\\d.’' ]{0,28}?)";
    private static final List<Pattern> CASES = List.of(
            Pattern.compile("^" + NAME + ",\\s+(?<volume>\\d{1,4})\\s+" + REPORTER
                    + "\\s+(?<page>\\d{1,5})(?:,\\s*\\d[\\d–-]*)?\\s+\\((?<court>[^()\\d]{2,30}|\\d\\p{L}{1,2} Cir\\.|)\\s*"
                    + YEAR + "\\).*$"),
            Pattern.compile("^" + NAME + ",?\\s+[\\[(]" + YEAR + "[\\])]\\s+(?:(?<volume>\\d{1,3})\\s+)?" + REPORTER
                    + "\\s+(?<page>(?:[IVX]+[–-])?\\d{1,5})(?![\\d/]).*$"),
            Pattern.compile("^" + NAME + ",\\s+" + YEAR + "\\s+(?<reporter>\\p{Lu}{2,8})\\s+(?<page>\\d{1,5})\\b.*$"));
    private static final Pattern JOURNAL =
            Pattern.compile("(?i)\\b(?:rev(?:iew)?|j|journal|studies|stud|quarterly)\\b");
    private static final Pattern UNION = Pattern.compile(
            "^(?<title>(?:(?:Council|Commission|European Parliament and Council) )?(?:(?:Delegated|Implementing|Framework) )?"
                    + "(?:Regulation|Directive|Decision|Verordnung|Richtlinie|Règlement|Décision|Reglamento|Directiva|Decisión)"
                    + "[^\\d]{0,20}\\d{1,4}/\\d{1,4}.{0,400}?)(?:[,;.]?\\s+(?:\\[" + YEAR
                    + "\\]\\s+|\\(?)(?<container>OJ|Official Journal|ABl|Amtsblatt|JO|DO)\\b[^\\dLC]{0,40}"
                    + "(?<volume>(?:[LC]\\s?)?\\d{1,4})(?:/(?<page>\\d{1,4}))?(?<rest>.{0,80})|[.]?$)");
    private static final Pattern PAGES = Pattern.compile("\\b(?:pp?|S)\\.\\s?(\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)");
    private static final List<Pattern> ACTS = List.of(
            Pattern.compile("^(?<title>\\p{Lu}[^,.:;“\"]{3,120}\\bAct(?: of " + Lexicon.YEAR
                    + ")?),\\s+Pub\\. ?L\\.(?: No\\.)?\\s?(?<number>\\d{1,3}[-–]\\d{1,4})(?:,\\s+(?<volume>\\d{1,4})"
                    + "\\s(?<container>Stat\\.)\\s(?<page>\\d{1,5}))?.{0,40}?(?:\\(" + YEAR + "\\).*)?$"),
            Pattern.compile("^(?<title>\\p{Lu}[^,.:;“\"]{3,120}\\bAct(?: of " + Lexicon.YEAR
                    + ")?),\\s+(?<volume>\\d{1,3})\\s(?<container>U\\.\\s?S\\.\\s?C\\.)\\s(?<page>§+\\s?[\\w-]+).{0,40}?(?:\\("
                    + YEAR + "\\).*)?$"),
            Pattern.compile("^(?<title>\\p{Lu}[^,.:;“\"]{3,100} Act " + YEAR
                    + ")(?:,? (?:s{1,2}|c|sch|pt|art|arts)\\s?\\.?\\d[\\p{L}\\d() –-]{0,20})?\\.?$"));
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + Lexicon.YEAR + "(?![\\d/])");
    private static final int LONGEST = 700;

    private LegalForms() {}

    /// What an entry is, if it has one of the forms.
    static Optional<Found> in(String raw) {
        String folded = Spaces.folded(raw);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return casesIn(folded).or(() -> unionIn(folded)).or(() -> actsIn(folded));
    }

    private static Optional<Found> casesIn(String text) {
        for (Pattern form : CASES) {
            Matcher found = form.matcher(text);
            if (found.matches() && !JOURNAL.matcher(found.group("reporter")).find()) {
                var variables = new LinkedHashMap<String, String>();
                variables.put("title", found.group("name"));
                variables.put("container-title", found.group("reporter"));
                variables.put("volume", group(found, "volume"));
                variables.put("page", found.group("page"));
                variables.put("number", group(found, "number"));
                variables.put("authority", group(found, "court").strip());
                return Optional.of(new Found("legal_case", variables, found.group("year")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> unionIn(String text) {
        Matcher found = UNION.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var variables = new LinkedHashMap<String, String>();
        variables.put("title", found.group("title"));
        variables.put("container-title", group(found, "container"));
        variables.put("volume", group(found, "volume"));
        Matcher pages = PAGES.matcher(group(found, "rest"));
        variables.put("page", pages.find() ? pages.group(1) : group(found, "page"));
        Matcher year = ANY_YEAR.matcher(group(found, "rest") + " " + found.group("title"));
        String dated = group(found, "year").isEmpty() && year.find() ? year.group() : group(found, "year");
        return Optional.of(new Found("legislation", variables, dated));
    }

    private static Optional<Found> actsIn(String text) {
        for (Pattern form : ACTS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                var variables = new LinkedHashMap<String, String>();
                for (String each : List.of("title", "number", "volume", "page")) {
                    variables.put(each, group(found, each));
                }
                variables.put("container-title", group(found, "container"));
                Matcher year = ANY_YEAR.matcher(found.group("title"));
                String dated = group(found, "year").isEmpty() && year.find() ? year.group() : group(found, "year");
                return Optional.of(new Found("legislation", variables, dated));
            }
        }
        return Optional.empty();
    }

    /// Empty if the form has no such part, or the text lacks it.
    private static String group(Matcher form, String name) {
        return form.namedGroups().containsKey(name)
                ? Optional.ofNullable(form.group(name)).orElse("")
                : "";
    }
}
