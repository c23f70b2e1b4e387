package org.ibid.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines before a paper's body, each with what it seems to be by itself.
final class HeaderLines {

    /// What a line seems to be.
    enum Kind {
        BLANK,
        /// Persons, in a list or alone.
        NAMES,
        /// Where persons work, what they are, how they are reached.
        PLACE,
        /// Where the paper appeared, whose it is, when it came in.
        IMPRINT,
        /// "Research article", "Chapter 3".
        SORT,
        DATE,
        /// "Abstract", "Authors:", "by".
        LABEL,
        PROSE,
        OTHER
    }

    static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)(?:大学|大學|学院|學院|研究所|研究院|科学院|研究中心|医院)(?=[\\s,，、;；)）]|$)|\\b(?:department|universit\\w*|universidad\\w*|institut\\w*|facult\\w*|school|college|"
                    + "cent(?:re|er)|academy|laborator\\w+|hochschule|école|politecnico|hospital|division)\\b");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:authors?(?:\\(s\\))?:?|by|par|(?:article |paper )?title\\s*:?|abstract|a b s t r a c"
                    + " t|summary|executive summary|résumé|zusammenfassung|resum[eo]n?|riassunto|introduction|contents|table of"
                    + " contents|acknowledge?ments?|key ?words\\b.*|index terms\\b.*|palabras clave\\b.*|mots[-"
                    + " ]clés\\b.*|schlüssel(?:wörter|worte)\\b.*|article info|article history:?|submitted by)$");
    private static final Pattern SORT =
            Pattern.compile("(?iu)^(?:(?:original|research|review|short|regular|special|issue|"
                    + "full|length|case|brief|rapid|invited|empirical|systematic|mini|open|access|scientific|data|technical|study)\\s+){0,4}"
                    + "(?:article|paper|research|review|communication|report|study|editorial|letter|note|protocol|access|commentary|perspective|dissertation|thesis|working"
                    + " paper series|discussion paper series)s?$|^chapter\\s+[\\dIVXLC]{1,5}\\.?$");
    private static final Pattern DATE = Pattern.compile(
            "(?u)^(?:\\p{Lu}[\\p{L} ]{2,30},\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?(?:(\\p{L}{3,10})\\.?(?:\\s+\\d{1,2})?,?\\s+)?"
                    + Lexicon.YEAR + "$");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?iu)\\d{4}\\s?年.{0,12}第\\s?\\d{1,3}\\s?期|第\\s?\\d{1,3}\\s?卷|\\bissn\\b|\\bdoi\\s*[:.(]|\\bdoi\\s+10\\.|\\b10\\.\\d{4,9}/|https?:|\\bwww\\.|©|"
                    + "\\bvol(?:ume|\\.)\\s*:?\\s*[\\dIVXLC]+\\b|^vol\\b|\\b(?:issue|núm\\.|nr\\.)\\s*:?\\s*[\\dIVX]+\\b|^\\(?(?:received|accepted|revised|recibido|submitted|eingegangen|reçu)\\b(?!\\s+(?:wisdom|idea|view|opinion))|^(?:first"
                    + " )?published\\b.*\\d|^published by|^(?:available )?online|^source:|^stable url|^accessed|^contents"
                    + " lists|\\bhomepage\\b|^\\*?\\s*correspond\\w+|^(?:to |how to |please |recommended"
                    + " )?cit(?:e|ation)\\b|^copyright|all rights reserved|^arxiv:|\\bjel\\b.{0,20}:|^jel no|creative"
                    + " commons|^(?:nber |policy research )?working paper|^(?:technical |research )?report no|^edited"
                    + " by|^reviewed by|^(?:academic |handling )?editor:|article reuse|^see discussions|^article"
                    + " in\\b|^submit your|^article views|^follow this|^permission to|acm reference format|^a"
                    + " (?:thesis|dissertation)\\b|^in (?:partial )?fulfil|^the views|^(?:phd|doctoral|master'?s?)"
                    + " (?:thesis|dissertation)|^jstor is|^your use of|^(?:(?:the )?international |(?=.{0,200}\\d).{0,120})conference on\\b|^proceedings"
                    + " of|^\\W*\\d[\\d-]{9,16}\\W|^citations$|^reads$|^view project|series$");
    private static final Pattern VOLUME_LINE = Pattern.compile("(?u)^.{3,90}?[\\s,.;(]\\(?" + Lexicon.YEAR
            + "\\)?[\\s,;:]{1,3}(?:\\d{1,4}.{0,30}|)$|^.{3,90}\\s\\d{1,4}\\s?\\(" + Lexicon.YEAR + "\\).{0,30}$");
    private static final Pattern PERSONS_WORK = Pattern.compile(
            "(?iu)^(?:(?:assistant|associate|full|emeritus|adjunct|visiting)\\s+)?(?:professor|lecturer|reader|scholar|phd|student|dr\\.?|research"
                    + " fellow|researcher)\\b.*|^e-?mails?\\b.*|^tel\\b.*");
    private static final Pattern CERTAIN_INSTITUTION = Pattern.compile(
            "(?iu)(?:大学|大學|学院|學院|研究所|研究院|科学院)(?=[\\s,，、;；)）]|$)|\\b(?:(?:department|school|college|facult\\w*|institut\\w*|cent(?:re|er)|academy|laborator\\w+|division)\\s+(?:of|for|de|für|at)\\b|"
                    + "universit\\w*|universidad\\w*|instituto?\\b|hochschule|école|politecnico|(?:college|school|hospital|cent(?:re|er)|academy|laboratory)(?:$|,))");
    private static final Pattern MARKED = Pattern.compile("[⁰¹²³⁴-⁹*†‡§]|\\d{1,2}\\s?(?=\\p{Lu})|[a-h]\\s(?=\\p{Lu})");
    private static final Pattern OTHERS_LABEL = Pattern.compile(
            "(?iu)^(?:edited|reviewed) by\\s?:?$" + "|^(?:academic |handling |associate |guest )?editors?\\s?:$");
    private static final Pattern REACHED_LABEL =
            Pattern.compile("(?iu)^\\W{0,2}(?:correspondence|corresponding author)(?: to)?\\s?:?$");
    private static final Pattern AUTHORS_MARK = Pattern.compile("[\\d*†‡§¶⁰¹²³⁴-⁹]");
    private static final int MOST_OTHERS = 12;
    private static final int LEAST_BROKEN = 20;
    private static final int SHORT_PLACE = 120;
    private static final int LONG = 160;
    private static final int LONGEST = 2_000;

    private final String masked;
    private final List<Line> lines;
    private final boolean doubled;
    private final Kind[] kinds;

    HeaderLines(String masked, List<Line> lines, boolean doubled) {
        this.masked = masked;
        this.lines = lines;
        this.doubled = doubled;
        this.kinds = new Kind[lines.size()];
    }

    int size() {
        return lines.size();
    }

    List<Line> all() {
        return lines;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /// Without markup, on one line.
    String shown(int index) {
        return shown(lines.get(index).place());
    }

    String shown(Slice place) {
        return Masked.readable(place.of(masked)).replaceFirst("^#{1,6}\\s*", "");
    }

    Kind kind(int index) {
        Kind known = kinds[index];
        if (known == null) {
            known = kindOf(index);
            kinds[index] = known;
        }
        return known;
    }

    private Kind kindOf(int index) {
        if (lines.get(index).isBlank()) {
            return Kind.BLANK;
        }
        if (lines.get(index).content().length() > LONGEST) {
            return Kind.PROSE;
        }
        String shown = shown(index);
        if (shown.chars().noneMatch(Character::isLetterOrDigit)) {
            return Kind.OTHER;
        }
        if (LABEL.matcher(shown).matches()) {
            return Kind.LABEL;
        }
        if (SORT.matcher(shown).matches()) {
            return Kind.SORT;
        }
        if (isDate(shown)) {
            return Kind.DATE;
        }
        if (LabelledMasthead.in(shown).isPresent()) {
            return Kind.IMPRINT;
        }
        if (Persons.in(shown).score() >= Persons.LIKELY || isBrokenList(index)) {
            return isOfOthers(index) ? Kind.PLACE : Kind.NAMES;
        }
        if (EMAIL.matcher(shown).find()
                || Persons.UNIVERSITY.matcher(shown).lookingAt() && shown.length() < SHORT_PLACE
                || PERSONS_WORK.matcher(shown).matches()) {
            return Kind.PLACE;
        }
        if (IMPRINT.matcher(shown).find() || VOLUME_LINE.matcher(shown).matches()) {
            return Kind.IMPRINT;
        }
        return isPlace(shown) ? Kind.PLACE : isProse(shown) ? Kind.PROSE : Kind.OTHER;
    }

    /// Whether a person stands in a side column below "Edited by", "Reviewed by" or "Correspondence", in which each is
    /// followed by where they work.
    private boolean isOfOthers(int index) {
        boolean marked = AUTHORS_MARK.matcher(shown(index)).find();
        return !marked && Persons.in(shown(index)).names().size() <= 1 && isInSideColumn(index);
    }

    /// Whether all from "Edited by" or the like to a line are persons and where they work.
    boolean isInSideColumn(int index) {
        int above = before(index - 1);
        if (above < 0) {
            return false;
        }
        if (REACHED_LABEL.matcher(shown(above)).matches()) {
            return true;
        }
        for (int i = 0; i < MOST_OTHERS && above >= 0; i++) {
            String shown = shown(above);
            if (OTHERS_LABEL.matcher(shown).matches()) {
                return true;
            }
            boolean place =
                    INSTITUTION.matcher(shown).find() && !EMAIL.matcher(shown).find();
            if (!place && Persons.in(shown).names().size() != 1) {
                return false;
            }
            above = before(above - 1);
        }
        return false;
    }

    private static boolean isDate(String shown) {
        Matcher date = DATE.matcher(shown);
        return date.matches()
                && (date.group(1) == null
                        || Months.month(date.group(1)).isPresent()
                        || Months.season(date.group(1)).isPresent());
    }

    private static boolean isPlace(String shown) {
        boolean marked = MARKED.matcher(shown).lookingAt();
        return shown.length() < SHORT_PLACE
                && (marked ? INSTITUTION : CERTAIN_INSTITUTION).matcher(shown).find()
                && (marked || !shown.contains(": ") && (shown.contains(",") || shown.split(" ").length <= 6));
    }

    /// A list of names whose last one is broken over the end of the line.
    private boolean isBrokenList(int index) {
        if (index + 1 >= lines.size() || shown(index).length() < LEAST_BROKEN) {
            return false;
        }
        int next = next(index + 1);
        return next < lines.size()
                && areClose(index, next)
                && lines.get(next).content().length() < LONG
                && Persons.in(shown(next)).names().isEmpty()
                && Persons.in(shown(index) + " " + shown(next)).score() > 2;
    }

    private static boolean isProse(String shown) {
        int words = shown.split(" ").length;
        boolean sentence = words > 9 && shown.matches("(?s)(?:This|These|We|Your|The views) .*[.]");
        return sentence
                || shown.length() > LONG && (shown.endsWith(".") || shown.contains(". "))
                || words > 10 && shown.matches(".*\\.\\s+\\p{Lu}.*");
    }

    /// The next line with anything on it; [#size()] if there is none.
    int next(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// The last line with anything on it; -1 if there is none.
    int before(int from) {
        int at = from;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    /// Whether a line begins with a small letter; one that shows nothing does not.
    boolean beginsSmall(int index) {
        String shown = shown(index);
        return !shown.isEmpty() && Character.isLowerCase(shown.codePointAt(0));
    }

    /// Whether nothing parts two neighbouring filled lines; in a text of double spacing, one blank line does not.
    boolean areClose(int one, int other) {
        return other - one == 1 || doubled && other - one == 2;
    }
}
