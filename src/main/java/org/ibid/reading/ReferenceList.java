package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds where a paper's reference list or notes stand.
///
/// @param from the first line of the list, behind its heading
/// @param to   the line behind its last
/// @param heading the index of the heading's line
record ReferenceList(int from, int to, int heading) {

    private static final String PREFIX = "(?:#{1,6}\\s*)?(?:\\*\\*|__)?(?:\\d{1,2}\\.?|[IVX]{1,5}\\.)?\\s*";
    private static final Pattern HEADING = Pattern.compile("(?iu)" + PREFIX
            + "(?:(?:list of )?references?(?: list| cited| and notes)?|bibliography|works? cited|literature(?: cited)?|"
            + "(?:end|foot)?notes|notes and references|sources|literatur(?:verzeichnis)?|quellen|références|"
            + "bibliographie|referencias(?: bibliográficas)?|bibliografía|referências|riferimenti|bibliografia|"
            + "список литературы|литература|kaynakça|参考文献)\\s*:?\\s*(?:\\*\\*|__)?\\s*:?");
    private static final Pattern AFTER = Pattern.compile("(?iu)" + PREFIX
            + "(?:appendi(?:x|ces)\\b.{0,60}|acknowledge?ments?|about the authors?|author (?:biograph\\w+|contributions?|"
            + "information)|supplementary (?:material|information).{0,40}|conflicts? of interest.{0,40}|funding|"
            + "declarations?.{0,40}|annex\\b.{0,40}|tables?|figures?|biograph(?:y|ies))\\s*:?\\s*(?:\\*\\*|__)?");
    private static final Pattern ENTRY = Pattern.compile(
            "(?s).*(?:\\b" + Lexicon.YEAR + "|n\\.\\s?d\\.|https?://|doi).*|\\s*(?:\\[\\d+\\]|\\d+[.)]|[¹²³⁴-⁹]).*");
    private static final int LOOKED_AT = 12;

    static Optional<ReferenceList> in(List<Line> lines) {
        Optional<ReferenceList> notes = Optional.empty();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String content = lines.get(i).content();
            if (content.length() < 60 && HEADING.matcher(content).matches() && entriesFollow(lines, i + 1)) {
                var list = new ReferenceList(i + 1, end(lines, i + 1), i);
                if (!content.toLowerCase(Locale.ROOT).matches(".*notes\\W*")) {
                    return Optional.of(list);
                }
                notes = notes.isPresent() ? notes : Optional.of(list);
            }
        }
        return notes;
    }

    private static boolean entriesFollow(List<Line> lines, int from) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen < LOOKED_AT; i++) {
            String content = lines.get(i).content();
            if (!content.isEmpty()) {
                seen++;
                if (content.length() > 15 && ENTRY.matcher(content).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int end(List<Line> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            String content = lines.get(i).content();
            boolean short_ = content.length() < 80 && !content.isEmpty();
            if (short_
                    && (AFTER.matcher(content).matches()
                            || HEADING.matcher(content).matches())) {
                return i;
            }
        }
        return lines.size();
    }
}
