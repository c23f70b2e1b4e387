package org.ibid.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads law cases, acts, and regulations and directives of the European Union by their exact forms: those of the
/// Bluebook (rules 10 and 12), OSCOLA (4th edition, sections 2.1, 2.4 and 2.6) and the McGill Guide. They have no
/// author; the name is the title, the reporter the container.
final class LegalForms {

    private static final String YEAR = "(?<year>" + Lexicon.YEAR + ")";
    private static final String PARTY =
            "\\p{Lu}(?:[^,:;“”\"(\\[.]|(?<=[\\p{L}&]{1,5})[.]|, (?=Inc|Ltd|LLC|Co\\b|L\\.P))" + "{0,80}?";
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
            Pattern.compile("^(?<title>\\p{Lu}[^,.:;“\"]{3,100} Act " + YEAR + ")\\.?$"));
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + Lexicon.YEAR + "(?![\\d/])");

    private LegalForms() {}

    /// What an entry is, if it has one of the forms.
    static Optional<ExactForm> in(String text) {
        return casesIn(text).or(() -> unionIn(text)).or(() -> actsIn(text));
    }

    private static Optional<ExactForm> casesIn(String text) {
        for (Pattern form : CASES) {
            Matcher found = form.matcher(text);
            if (found.matches() && !JOURNAL.matcher(found.group("reporter")).find()) {
                var law = new ExactForm("legal_case");
                law.put("title", found.group("name"));
                law.put("container-title", found.group("reporter"));
                law.put("volume", ExactForm.group(found, "volume"));
                law.put("page", found.group("page"));
                law.put("number", ExactForm.group(found, "number"));
                law.put("authority", ExactForm.group(found, "court").strip());
                law.date("issued", found.group("year"));
                return Optional.of(law);
            }
        }
        return Optional.empty();
    }

    private static Optional<ExactForm> unionIn(String text) {
        Matcher found = UNION.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var law = new ExactForm("legislation");
        law.put("title", found.group("title"));
        law.put("container-title", ExactForm.group(found, "container"));
        law.put("volume", ExactForm.group(found, "volume"));
        Matcher pages = PAGES.matcher(ExactForm.group(found, "rest"));
        law.put("page", pages.find() ? pages.group(1) : ExactForm.group(found, "page"));
        Matcher year = ANY_YEAR.matcher(ExactForm.group(found, "rest") + " " + found.group("title"));
        String dated =
                ExactForm.group(found, "year").isEmpty() && year.find() ? year.group() : ExactForm.group(found, "year");
        law.date("issued", dated);
        return Optional.of(law);
    }

    private static Optional<ExactForm> actsIn(String text) {
        for (Pattern form : ACTS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                var law = new ExactForm("legislation");
                for (String each : List.of("title", "number", "volume", "page")) {
                    law.put(each, ExactForm.group(found, each));
                }
                law.put("container-title", ExactForm.group(found, "container"));
                Matcher year = ANY_YEAR.matcher(found.group("title"));
                String dated = ExactForm.group(found, "year").isEmpty() && year.find()
                        ? year.group()
                        : ExactForm.group(found, "year");
                law.date("issued", dated);
                return Optional.of(law);
            }
        }
        return Optional.empty();
    }
}
