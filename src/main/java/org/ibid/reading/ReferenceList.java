package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where one of a paper's reference lists, or its endnotes, stand. A paper may have both, and one in each chapter.
///
/// @param from the first line of the list, behind its heading
/// @param to   the line behind its last
/// @param heading the index of the heading's line; of notes without one, their first line
/// @param areNotes whether they are notes, each with its number
record ReferenceList(int from, int to, int heading, boolean areNotes) {

    private static final String PREFIX = "(?:#{1,6}\\s*)?(?:\\*\\*|__)?(?:\\d{1,2}\\.?|[IVX]{1,5}\\.)?\\s*";
    private static final Pattern HEADING = Pattern.compile("(?iu)" + PREFIX
            + "(?:(?:list of )?references?(?: list| cited| and notes)?|(?:select(?:ed)? )?bibliography|works? cited|"
            + "literature(?: cited)?|"
            + "(?:end|foot)?notes|notes and references|sources|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|"
            + "(?:end|fuß)?noten|anmerkungen|références(?: bibliographiques)?|notas|"
            + "bibliographie|referencias(?: bibliográficas)?|bibliografía|referências|riferimenti|bibliografia|"
            + "список литературы|литература|примечания|kaynakça|参考文献)\\s*:?\\s*(?:\\*\\*|__)?\\s*:?");
    private static final Pattern NOTES = Pattern.compile("(?iu).*(?:notes|noten|anmerkungen|notas|примечания)\\W*");
    private static final Pattern ENTRY = Pattern.compile(
            "\\b" + Lexicon.YEAR + "|n\\.\\s?d\\.|https?://|doi|^\\s*+(?:\\[\\d+\\]|\\d+[.)]|[¹²³⁴-⁹])");
    private static final Pattern DATED = Pattern.compile("\\b" + Lexicon.YEAR + "(?!\\d)|n\\.\\s?d\\.");
    private static final Pattern REMARK =
            Pattern.compile("(?iu)^(?:but )?(?:see|cf\\.|compare|vgl\\.|siehe|voir)\\b|\\bsupra note \\d");
    private static final int LEAST_SERIES = 5;
    private static final int MOST_TRIED = 20;
    private static final int LOOKED_AT = 12;
    private static final int LEAST_NOTES = 3;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_ENTRY = 900;

    static boolean isHeading(String content) {
        return content.length() < LONGEST_HEADING && HEADING.matcher(content).matches();
    }

    /// All lists in their order. Of several, those count that hold entries; a single one is believed.
    static List<ReferenceList> in(String text, List<Line> lines, Furniture furniture) {
        var lists = new ArrayList<ReferenceList>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines.get(i).content())
                    && entriesFollow(lines, i + 1)
                    && !new BehindHeading(lines, i + 1).isRunningText()) {
                int end = new ListEnd(text, lines, furniture).after(i + 1);
                lists.addAll(withNotesBehind(
                        new ReferenceList(i + 1, end, i, isNotes(lines.get(i).content())),
                        ListLine.of(text, lines, furniture, i + 1, end)));
                i = end - 1;
            }
        }
        if (lists.size() < 2) {
            return lists;
        }
        ReferenceList trusted =
                lists.stream().filter(list -> !list.areNotes()).reduce(lists.getLast(), (_, later) -> later);
        return lists.stream()
                .filter(list -> list.equals(trusted) || list.holdsEntries(text, lines, furniture))
                .toList();
    }

    /// A numbered list that nothing announces, as "Nature" and law reviews print theirs behind the text: the last
    /// series whose entries have years.
    static List<ReferenceList> withoutHeading(String text, List<Line> lines, Furniture furniture) {
        int tried = 0;
        for (int i = lines.size() - 1; i > 0 && tried < MOST_TRIED; i--) {
            if (EntryCutter.number(lines.get(i).content()) != 1) {
                continue;
            }
            tried++;
            int end = new ListEnd(text, lines, furniture).after(i);
            List<EntryCutter.Entry> entries =
                    new EntryCutter(text, ListLine.of(text, lines, furniture, i, end)).cut(Integer.MAX_VALUE);
            if (isSeries(entries)) {
                long remarks = entries.stream()
                        .filter(entry -> REMARK.matcher(entry.raw()).find() || Repeats.isRepeat(entry.raw()))
                        .count();
                return List.of(new ReferenceList(i, end, i, remarks * 5 > entries.size()));
            }
        }
        return List.of();
    }

    /// Numbered without a gap, each short, and most with a year.
    private static boolean isSeries(List<EntryCutter.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).label().equals(String.valueOf(i + 1))
                    || entries.get(i).raw().length() > LONGEST_ENTRY) {
                return false;
            }
        }
        long dated = entries.stream()
                .filter(entry -> DATED.matcher(entry.raw()).find() || Repeats.isRepeat(entry.raw()))
                .count();
        return entries.size() >= LEAST_SERIES && dated * 10 >= entries.size() * 8L;
    }

    /// A list, and the notes that follow it without a heading, as a word processor prints endnotes.
    private static List<ReferenceList> withNotesBehind(ReferenceList list, List<ListLine> filled) {
        if (list.areNotes()
                || filled.isEmpty()
                || EntryCutter.number(filled.getFirst().content()) > 0) {
            return List.of(list);
        }
        int first = -1;
        int last = 0;
        for (int i = 1; i < filled.size(); i++) {
            int number = EntryCutter.number(filled.get(i).content());
            if (number == 1 && filled.get(i).gap() > 0 && last < LEAST_NOTES) {
                first = filled.get(i).index();
                last = 1;
            } else if (last > 0 && number == last + 1) {
                last = number;
            }
        }
        return last < LEAST_NOTES
                ? List.of(list)
                : List.of(
                        new ReferenceList(list.from(), first, list.heading(), false),
                        new ReferenceList(first, list.to(), first, true));
    }

    static boolean isNotes(String content) {
        return NOTES.matcher(content.toLowerCase(Locale.ROOT)).matches();
    }

    private boolean holdsEntries(String text, List<Line> lines, Furniture furniture) {
        List<EntryCutter.Entry> entries =
                new EntryCutter(text, ListLine.of(text, lines, furniture, from, to)).cut(Integer.MAX_VALUE);
        if (areNotes) {
            return areSources(entries)
                    && entries.stream().noneMatch(entry -> entry.label().isEmpty());
        }
        long plain = entries.stream()
                .filter(entry -> entry.raw().length() < LONGEST_ENTRY
                        && ENTRY.matcher(entry.raw()).find())
                .count();
        return entries.size() > 1 && plain * 10 >= entries.size() * 6L;
    }

    /// Whether notes beside a list name sources, and are not only remarks.
    static boolean areSources(List<EntryCutter.Entry> notes) {
        long sources = notes.stream()
                .filter(note -> ENTRY.matcher(note.raw()).find() || Repeats.isRepeat(note.raw()))
                .count();
        return sources > 0 && sources * 2 >= notes.size();
    }

    private static boolean entriesFollow(List<Line> lines, int from) {
        int seen = 0;
        for (int i = from; i < lines.size() && seen < LOOKED_AT; i++) {
            String content = lines.get(i).content();
            if (!content.isEmpty()) {
                seen++;
                if (content.length() > 15 && ENTRY.matcher(content).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
