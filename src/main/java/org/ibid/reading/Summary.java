package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.reading.HeaderLines.Kind;

/// Finds a paper's abstract and its keywords.
final class Summary {

    /// A piece of the text.
    ///
    /// @param signs what speaks for and against its being all of it
    record Found(Slice place, Set<String> signs) {}

    private static final Pattern NEXT_BLOCK = Pattern.compile(
            "(?iu)^(?:(?:authors?|contents|table of contents|citation|jel|received|how to cite|corresponding"
                    + " author|palabras clave|mots[- ]clés|schlüsselwörter|ccs concepts|article"
                    + " history)\\b.{0,60}|(?:resumen|zusammenfassung|résumé|abstract|summary)|(?:©|\\(c\\)|copyright|all"
                    + " rights|\\*|✉|e-?mail|https?://|doi\\b|citation:|permission to|acm reference|edited by|this paper"
                    + " is a product|correspondence).*|\\d\\.?\\s+\\p{Lu}.{2,60})$");
    /// The parts of a structured abstract, as heading or before their text.
    private static final Pattern STRUCTURE =
            Pattern.compile("(?iu)(?:background|context|objectives?|aims?|purpose|importance|"
                    + "(?:study )?design|setting|participants|population|patients|interventions?|exposures?|(?:materials? and )?methods?|"
                    + "methodology(?:/approach)?|(?:main )?(?:outcome|results?)(?: measures?| and measures?)?|main outcomes? and measures?|"
                    + "data sources?|eligibility criteria|findings|originality(?:/value)?|interpretation|conclusions?|(?:practical )?implications|"
                    + "trial registration|limitations|hintergrund|ziel|methodik|ergebnisse|schlussfolgerung(?:en)?|objetivos?|métodos|resultados|"
                    + "conclusiones|objectifs?|méthodes?|résultats)\\b(?:\\s*:|\\s*$|\\s+(?=\\p{Lu}))");
    private static final int MOST_LINES = 120;
    private static final int LEAST_PARAGRAPH = 60;
    private static final int LEAST_UNLABELLED = 160;
    private static final int LONG = 3_000;
    private static final int UNLABELLED_WITHIN = 120;

    private final HeaderLines lines;
    private final Landmarks marks;
    private final boolean doubled;

    Summary(HeaderLines lines, Landmarks marks, boolean doubled) {
        this.lines = lines;
        this.marks = marks;
        this.doubled = doubled;
    }

    Optional<Found> abstractText() {
        if (marks.summary() < 0) {
            return unlabelled();
        }
        Line label = lines.line(marks.summary());
        int behind = Landmarks.behindSummaryLabel(label.content());
        int first = behind >= 0 ? marks.summary() : lines.next(marks.summary() + 1);
        var signs = new LinkedHashSet<String>();
        signs.add(behind >= 0 ? "same-line" : "below-label");
        int end = end(first, signs);
        if (first >= end) {
            return Optional.empty();
        }
        int from = lines.line(first).place().from() + Math.max(0, behind);
        return Optional.of(found(
                new Slice(from, lines.line(lines.before(end - 1)).place().to()), signs));
    }

    private Found found(Slice place, Set<String> signs) {
        String text = lines.shown(place);
        signs.add(text.length() < LEAST_PARAGRAPH ? "short" : text.length() > LONG ? "long" : "usual");
        if (!text.matches("(?s).*[.?!…)”\"]")) {
            signs.add("open");
        }
        return new Found(place, signs);
    }

    /// The line behind the abstract: keywords, introduction, another block; or a blank line that no more of it follows.
    private int end(int first, Set<String> signs) {
        int most = Math.min(lines.size(), first + MOST_LINES);
        for (int i = first + 1; i < most; i++) {
            if (lines.line(i).isBlank()) {
                continue;
            }
            if (i == marks.keywords() || i == marks.introduction()) {
                signs.add("to-landmark");
                return i;
            }
            if (NEXT_BLOCK.matcher(lines.line(i).content()).matches()) {
                signs.add("to-block");
                return i;
            }
            if (isParted(i) && !goesOn(first, i)) {
                signs.add("to-blank");
                return i;
            }
        }
        signs.add("to-most");
        return most;
    }

    private boolean isParted(int line) {
        int blank = line - 1 - lines.before(line - 1);
        return blank > (doubled ? 1 : 0);
    }

    /// Whether a new paragraph belongs to the abstract: while its last sentence is not at an end, or if more of the
    /// header is still to come.
    private boolean goesOn(int first, int line) {
        String above = lines.shown(lines.before(line - 1));
        if (STRUCTURE.matcher(lines.shown(line)).lookingAt()
                || STRUCTURE.matcher(above).matches()) {
            return true;
        }
        boolean open = !above.matches("(?s).*[.?!:)”\"]");
        boolean ahead = marks.keywords() > line || marks.introduction() > line;
        Kind kind = lines.kind(line);
        boolean stranger = kind == Kind.IMPRINT
                || kind == Kind.PLACE
                || kind == Kind.NAMES
                || kind == Kind.LABEL
                || kind == Kind.DATE;
        if (open && line > first) {
            return !stranger;
        }
        return ahead && !stranger && paragraph(line) >= LEAST_PARAGRAPH && marks.introduction() - first < MOST_LINES;
    }

    /// How long the paragraph is that begins on a line.
    private int paragraph(int from) {
        int length = 0;
        for (int i = from; i < lines.size() && (i == from || lines.line(i).isBlank() || !isParted(i)); i++) {
            length += lines.line(i).content().length();
        }
        return length;
    }

    /// The paragraph before the keywords or the introduction, if there is no label.
    private Optional<Found> unlabelled() {
        int end = marks.first(0);
        if (end <= 0 || end > UNLABELLED_WITHIN) {
            return Optional.empty();
        }
        int last = lines.before(end - 1);
        while (last > 0
                && (lines.kind(last) == Kind.IMPRINT
                        || lines.kind(last) == Kind.PLACE
                        || lines.kind(last) == Kind.DATE)) {
            last = lines.before(last - 1);
        }
        if (last < 0) {
            return Optional.empty();
        }
        int from = last;
        while (lines.before(from - 1) >= 0 && !isParted(from) && lines.kind(lines.before(from - 1)) != Kind.NAMES) {
            from = lines.before(from - 1);
        }
        var place = new Slice(
                lines.line(from).place().from(), lines.line(last).place().to());
        String text = lines.shown(place);
        boolean prose = text.length() >= LEAST_UNLABELLED
                && text.matches("\\p{L}.*\\.")
                && text.contains(". ")
                && lines.before(from - 1) >= 0;
        var signs = new LinkedHashSet<>(Set.of("unlabelled"));
        return prose ? Optional.of(found(place, signs)) : Optional.empty();
    }

    Optional<Found> keywords() {
        if (marks.keywords() < 0) {
            return Optional.empty();
        }
        int behind = Landmarks.behindKeywordsLabel(lines.line(marks.keywords()).content());
        int first = behind >= 0 ? marks.keywords() : lines.next(marks.keywords() + 1);
        if (first >= lines.size()) {
            return Optional.empty();
        }
        int last = first;
        int next = lines.next(first + 1);
        while (next < lines.size()
                && lines.areClose(last, next)
                && next != marks.introduction()
                && last < first + 6
                && belongs(last, next)) {
            last = next;
            next = lines.next(next + 1);
        }
        int from = lines.line(first).place().from() + Math.max(0, behind);
        var place = new Slice(from, Math.max(from, lines.line(last).place().to()));
        return Optional.of(new Found(place, signs(behind, first, last, place)));
    }

    private Set<String> signs(int behind, int first, int last, Slice place) {
        var signs = new LinkedHashSet<String>();
        signs.add(behind >= 0 ? "same-line" : "below-label");
        signs.add(last > first ? "over-lines" : "one-line");
        int words = words(lines.shown(place)).size();
        signs.add(words < 3 ? "few" : words > 8 ? "many" : "usual");
        if (words(lines.shown(place)).stream().anyMatch(word -> word.split(" ").length > 5)) {
            signs.add("long-word");
        }
        return signs;
    }

    /// The line below keywords may be something else.
    private boolean belongs(int last, int next) {
        Kind kind = lines.kind(next);
        boolean open = lines.shown(last).matches(".*[,;·•|-]|st|nd|rd|th");
        boolean list = lines.shown(next).matches(".*[,;·•|].*");
        return !NEXT_BLOCK.matcher(lines.line(next).content()).matches()
                && (open || list || lines.beginsSmall(next) || lines.shown(last).length() > 50)
                && kind != Kind.IMPRINT
                && kind != Kind.LABEL
                && kind != Kind.DATE;
    }

    /// The keywords of a list.
    static List<String> words(String list) {
        var words = new ArrayList<String>();
        for (String word : list.replaceFirst("\\.$", "").split("\\s*[,;·•|]\\s*")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
