package org.ibid.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Finds where a reference list ends: at another heading, a table, or running text.
final class ListEnd {

    private static final Pattern AFTER =
            Pattern.compile("(?iu)(?:#{1,6}\\s*)?(?:\\*\\*|__)?(?:\\d{1,2}\\.?|[IVX]{1,5}\\.)?\\s*"
                    + "(?:appendi(?:x|ces)\\b.{0,60}|acknowledge?ments?|about the authors?|author (?:biograph\\w+|contributions?|"
                    + "information)|supplementary (?:material|information).{0,40}|conflicts? of interest.{0,40}|funding|"
                    + "declarations?.{0,40}|annex\\b.{0,40}|anhang\\b.{0,40}|anexo\\b.{0,40}|tables?|figures?|biograph(?:y|ies)|"
                    + "(?:online )?methods|(?:data|code|data and code) availability.{0,40}|competing interests?.{0,40}|"
                    + "additional information|extended data.{0,60}|publisher['’]s note.{0,40}|reporting summary|"
                    + "danksagung|remerciements|agradecimientos|"
                    + "(?:chapter|part|kapitel|teil|chapitre|capítulo|parte)\\s+(?:\\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six)\\b.{0,60})"
                    + "\\s*:?\\s*(?:\\*\\*|__)?");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)(?:table|figure|tabelle|abbildung|tableau|figura?|tabla|таблица)\\s+[\\dIVX]{1,3}[.:]\\s.{0,90}");
    private static final Pattern BETWEEN_CELLS = Pattern.compile(" {3,}+|\\t|\\s\\|\\s");
    private static final Pattern HEADING =
            Pattern.compile("(?u)(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.?\\s+)?\\p{Lu}[^.\\d]{2,70}[^.,;:\\d\\s]");
    private static final Pattern SMALL_WORD =
            Pattern.compile("(?iuU)\\b(?:the|of|and|in|to|a|by|for|on|as|with|from|at|who|or|had|its|their|"
                    + "der|die|das|den|und|des|dem|im|zu|von|le|la|les|l|de|du|et|à|el|los|las|y|en|del|lo)\\b");
    private static final Pattern VERB =
            Pattern.compile("(?iu)\\b(?:is|was|were|are|that|has|have|had|been|be|it|this|we|not|which|does|"
                    + "dass|ist|war|wurde|wurden|sind|nicht|sich|que|est|fut|sont|ont|fue|era|es|se|son)\\b");
    private static final int MOST_CELLS = 13;
    private static final int LONGEST_CELL = 61;
    private static final int LONGEST_HEADING = 80;
    private static final int LEAST_PROSE = 90;
    private static final int LOOKED_AT = 700;

    private final String text;
    private final List<Line> lines;
    private final Furniture furniture;

    ListEnd(String text, List<Line> lines, Furniture furniture) {
        this.text = text;
        this.lines = lines;
        this.furniture = furniture;
    }

    /// The line behind a list's last one.
    int after(int from) {
        List<ListLine> filled = ListLine.of(text, lines, furniture, from, nextHeading(from));
        for (int i = 1; i < filled.size(); i++) {
            if (ends(filled, i)) {
                return filled.get(i).index();
            }
        }
        return nextHeading(from);
    }

    private int nextHeading(int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            String content = lines.get(i).content();
            boolean heading = content.length() < LONGEST_HEADING
                    && !content.isEmpty()
                    && (AFTER.matcher(content).matches() || ReferenceList.isHeading(content));
            if (heading) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean ends(List<ListLine> filled, int i) {
        ListLine line = filled.get(i);
        boolean apart = line.gap() > 0 || line.broken();
        if (!apart) {
            return false;
        }
        String content = line.content();
        if (CAPTION.matcher(content).matches() && !isWithin(filled.get(i - 1), line)) {
            return true;
        }
        boolean table = isRow(content)
                && i + 1 < filled.size()
                && isRow(filled.get(i + 1).content());
        return table || isHeading(filled, i) || isProse(paragraph(filled, i));
    }

    /// Whether a line is a row of a table: at least three cells, none of them long.
    private static boolean isRow(String content) {
        if (content.length() > MOST_CELLS * LONGEST_CELL) {
            return false;
        }
        List<String> cells = BETWEEN_CELLS.splitAsStream(content).toList();
        return cells.size() > 2
                && cells.size() <= MOST_CELLS
                && cells.stream()
                        .allMatch(cell -> !cell.isBlank() && cell.length() <= LONGEST_CELL && cell.indexOf('|') < 0);
    }

    /// Whether a line goes on where a page ended.
    private static boolean isWithin(ListLine before, ListLine line) {
        return line.broken() && !before.content().matches("(?s).*[.)\\]\\d]$");
    }

    private static boolean isHeading(List<ListLine> filled, int i) {
        ListLine line = filled.get(i);
        return line.content().length() < LONGEST_HEADING
                && HEADING.matcher(line.content()).matches()
                && !isWithin(filled.get(i - 1), line)
                && i + 1 < filled.size()
                && filled.get(i + 1).gap() > 0
                && isProse(paragraph(filled, i + 1));
    }

    private static String paragraph(List<ListLine> filled, int from) {
        var paragraph = new StringBuilder(filled.get(from).content());
        int usual = from + 2 < filled.size() ? filled.get(from + 1).gap() : 0;
        for (int i = from + 1;
                i < filled.size() && filled.get(i).gap() <= Math.min(usual, 1) && paragraph.length() < LOOKED_AT;
                i++) {
            paragraph.append(' ').append(filled.get(i).content());
        }
        return paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT));
    }

    /// Running text: many small words, and verbs, which titles and names have few of.
    static boolean isProse(String paragraph) {
        if (paragraph.length() < LEAST_PROSE
                || EntryCutter.number(paragraph) > 0
                || Beginnings.start(paragraph.substring(0, Math.min(paragraph.length(), 160))) >= 3) {
            return false;
        }
        long words = paragraph.chars().filter(c -> c == ' ').count() + 1;
        long verbs = verbs(paragraph);
        long small = SMALL_WORD.matcher(paragraph).results().count() + verbs;
        return verbs >= 2 && small * 100 >= words * 34;
    }

    static long verbs(String paragraph) {
        return VERB.matcher(paragraph).results().count();
    }
}
