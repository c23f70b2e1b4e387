package org.ibid.reading;

import java.util.regex.Pattern;

/// Tells what a paper itself is, by what its title page and the lines around its header call it. It is an article
/// unless it says otherwise, or if it has the numbers of a journal.
final class PaperType {

    private static final String ARTICLE = "article-journal";
    /// "Revisiting the Weber thesis" is none.
    private static final String DEGREE =
            "(?:doctoral|ph\\.? ?d\\.?|d\\.? ?phil\\.?|master(?:['’]?s)?|m\\.? ?(?:a|sc|s|phil|ed|eng)\\.?|bachelor(?:['’]?s)?|"
                    + "b\\.? ?(?:a|sc|s|ed|eng)\\.?|of (?:arts|science)|honou?rs|licentiate|diploma|inaugural|magister|degree|"
                    + "senior|final|year|undergraduate|graduate|postgraduate|university|college|unpublished)";
    private static final Pattern THESIS =
            Pattern.compile("(?iu)^(?:(?:an? |this )?(?:" + DEGREE + " ){0,4}(?:thesis|dissertation)(?: by .{1,60})?|"
                    + "(?:an? |this )?(?:[\\p{L}.'’-]{2,20} ){0,4}(?:thesis|dissertation)"
                    + " (?:submitted|presented|for the degree)\\b.{0,200}|.{0,80}\\bpartial fulfil+ment of the"
                    + " requirements?\\b.{0,120}|(?:inaugural-?)?dissertation zur"
                    + " erlangung\\b.{0,120}|inauguraldissertation\\b.{0,120}|(?:diplom|master|bachelor)arbeit\\b.{0,80}|habilitationsschrift\\b.{0,80}|thèse"
                    + " (?:de doctorat|présentée|pour)\\b.{0,120}|mémoire de (?:master|maîtrise)\\b.{0,80}|tesis"
                    + " (?:doctoral|de maestría|presentada|para)\\b.{0,120})$");
    private static final Pattern REPORT = Pattern.compile("(?iu)^(?:.{0,60}\\b(?:report|working paper|discussion"
            + " paper|policy brief|white paper|technical note|arbeitspapier|forschungsbericht|rapport de recherche|informe"
            + " técnico)(?: series)?,? "
            + "(?:(?:no\\.?|nr\\.?|n[°º.]|number|#) ?|(?=\\S{0,15}\\d))(?-i:[\\p{Lu}\\d])[\\p{L}\\d/.-]{0,15}(?:\\W.{0,40})?|(?:\\p{L}{3,20} ){0,3}(?:working|discussion) paper"
            + " series|(?:final|technical|research|annual) report)$");
    private static final Pattern CHAPTER =
            Pattern.compile("(?iu)^(?:chapter|kapitel|chapitre|capítulo) (?:\\d{1,3}|[ivxlc]{1,6})\\.?$");
    private static final Pattern IN_BOOK = Pattern.compile(
            "(?iu)^(?:(?:published |appeared )?in:? .{5,200}\\((?:eds?|hrsg|hg|coords?|dirs?)\\.?\\).{0,120}|in:?"
                    + " .{2,100}\\((?:eds?|hrsg|hg|coords?|dirs?)\\.?\\).{5,200}|.{0,120}\\bedited by \\p{L}.{3,120})$");
    private static final Pattern MEETING = Pattern.compile("(?iu)^(?:(?:in:? )?(?:the )?proceedings"
            + " of\\b.{5,200}|(?:.{0,80}\\b)?(?:conference|symposium|workshop|congress|meeting)"
            + " (?:on|of|for)\\b.{3,160}|(?:paper|poster) presented at\\b.{5,200}|.{0,60}\\b(?-i:\\p{Lu}){2,10}"
            + " ?['’]\\d\\d, .{3,120}|permission to make digital or hard copies\\b.{0,300}|acm reference"
            + " format\\b.{0,300})$");
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|['’]\\d\\d,|(?i:^permission|^acm ref|^paper pres|^poster pres|proceedings)");
    private static final int LONGEST = 300;
    private static final int AFTER_INTRODUCTION = 40;

    private final HeaderLines lines;
    private final int headerEnd;
    private final Claims claims;

    /// @param headerEnd the line that the title page ends before
    PaperType(HeaderLines lines, int headerEnd, Claims claims) {
        this.lines = lines;
        this.headerEnd = headerEnd;
        this.claims = claims;
    }

    /// The CSL type.
    String find() {
        if (says(THESIS, headerEnd)) {
            return "thesis";
        }
        boolean serial =
                claims.has("ISSN") || claims.has("eISSN") || claims.has("volume") && claims.has("container-title");
        if (serial) {
            return !claims.has("volume") && says(REPORT, headerEnd) ? "report" : ARTICLE;
        }
        if (isNumbered() || says(IN_BOOK, headerEnd)) {
            return "chapter";
        }
        return isOfMeeting() ? "paper-conference" : says(REPORT, headerEnd) ? "report" : ARTICLE;
    }

    /// Whether the number of a chapter stands above a title; a thesis's first stands above its introduction.
    private boolean isNumbered() {
        for (int i = 0; i < Math.min(headerEnd, lines.size()); i++) {
            if (CHAPTER.matcher(shown(i)).matches()) {
                return lines.next(i + 1) < headerEnd;
            }
        }
        return false;
    }

    /// The name of a meeting may be part of a title; its year, and what publishers print of it, are not.
    private boolean isOfMeeting() {
        for (int i = 0; i < Math.min(lines.size(), headerEnd + AFTER_INTRODUCTION); i++) {
            String shown = shown(i);
            if (MEETING.matcher(shown).matches() && DATED.matcher(shown).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Pattern pattern, int end) {
        for (int i = 0; i < Math.min(end, lines.size()); i++) {
            if (pattern.matcher(shown(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private String shown(int line) {
        return lines.line(line).content().length() < LONGEST ? lines.shown(line) : "";
    }
}
