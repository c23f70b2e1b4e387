package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.reading.HeaderLines.Kind;

/// Finds a paper's abstract and its keywords.
final class Summary {

    /// A piece of the text.
    ///
    /// @param signs what speaks for and against its being all of it
    record Found(Slice place, Set<String> signs) {}

    private static final Pattern NEXT_BLOCK = Pattern.compile(
            "(?iu)^(?:(?:author )?(?:affiliations?|contributions?)\\b.*|(?:authors?|contents|table of contents|citation|jel|received|how to cite|corresponding"
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
    private static final Pattern OPENING =
            Pattern.compile("(?iu)(?:background|context|objectives?|aims?|purpose|importance|"
                    + "hintergrund|ziel|objetivos?|objectifs?|introduction)\\b(?:\\s?:\\s|\\s)(?=\\p{Lu}).{20}");
    private static final Pattern CLOSED = Pattern.compile("\\((?:JEL|MSC|PACS)\\b[^()]{1,80}\\)$");
    private static final Pattern CLASSES =
            Pattern.compile("(?:JEL|PACS|MSC|(?:AMS|Mathematics) [Ss]ubject)\\b.{0,30}[:.]?\\s+\\p{L}?\\d");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:\\bHere,? (?:we|I)\\b|\\b[Ii]n this (?:paper|article|study|essay|note|work|letter),? (?:we|I)\\b"
                    + "|\\b(?:This|The present) (?:paper|article|essay|study|note) (?!is\\b))");
    private static final double FULL = 0.6;
    private static final int LEAST_PARTS = 3;
    private static final Pattern POINT = Pattern.compile("[1-9][.)]\\s+\\p{Lu}");
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
            if (NEXT_BLOCK.matcher(lines.line(i).content()).matches() && !isPoint(first, i)) {
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

    /// "2. We found ..." where the abstract begins with "1.": each of its points has a number.
    private boolean isPoint(int first, int line) {
        return POINT.matcher(lines.shown(first)).lookingAt()
                && POINT.matcher(lines.shown(line)).lookingAt()
                && lines.shown(lines.before(line - 1)).endsWith(".");
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
                || isPoint(first, line)
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

    private Optional<Found> unlabelled() {
        return structured().or(this::beforeLandmark).or(this::closed).or(this::announced);
    }

    /// Paragraphs that begin with "BACKGROUND ...", "METHODS ...".
    private Optional<Found> structured() {
        for (int i = 0; i < Math.min(lines.size(), UNLABELLED_WITHIN); i++) {
            if (OPENING.matcher(lines.shown(i)).lookingAt() && parts(i) >= LEAST_PARTS) {
                return Optional.of(found(i, lines.before(end(i, new LinkedHashSet<>()) - 1)));
            }
        }
        return Optional.empty();
    }

    private long parts(int from) {
        return IntStream.range(from, Math.min(lines.size(), from + MOST_LINES))
                .takeWhile(i -> i != marks.introduction())
                .filter(i -> STRUCTURE.matcher(lines.shown(i)).lookingAt())
                .count();
    }

    /// The paragraph before the keywords or the introduction.
    private Optional<Found> beforeLandmark() {
        int end = marks.none() ? 0 : marks.first(Integer.MAX_VALUE);
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
        return last < 0 ? Optional.empty() : paragraphTo(last);
    }

    /// The paragraph that ends in "(JEL D61)", or that "PACS numbers" stand below.
    private Optional<Found> closed() {
        for (int i = 1; i < Math.min(lines.size(), UNLABELLED_WITHIN); i++) {
            String shown = lines.shown(i);
            if (shown.length() < LONG && CLOSED.matcher(shown).find()) {
                return paragraphTo(i);
            }
            if (shown.length() < LONG && CLASSES.matcher(shown).lookingAt()) {
                return lines.before(i - 1) < 0 ? Optional.empty() : paragraphTo(lines.before(i - 1));
            }
        }
        return Optional.empty();
    }

    /// The first paragraph below the authors, if it says what the paper does and another one follows.
    private Optional<Found> announced() {
        int names = IntStream.range(0, Math.min(lines.size(), UNLABELLED_WITHIN))
                .filter(i -> lines.kind(i) == Kind.NAMES)
                .findFirst()
                .orElse(lines.size());
        int first = names;
        while (first < lines.size() && lines.kind(first) != Kind.PROSE) {
            first = lines.next(first + 1);
        }
        int last = first;
        while (last + 1 < lines.size() && !lines.line(last + 1).isBlank()) {
            last++;
        }
        boolean follows = lines.next(last + 1) < lines.size();
        return first < lines.size() && follows && isParted(first)
                ? paragraphTo(last)
                        .filter(found ->
                                ANNOUNCED.matcher(lines.shown(found.place())).find())
                : Optional.empty();
    }

    /// The paragraph that ends on a line, if it is one of some length.
    private Optional<Found> paragraphTo(int last) {
        int from = last;
        while (lines.before(from - 1) >= 0 && !isParted(from) && isOfParagraph(lines.before(from - 1), from)) {
            from = lines.before(from - 1);
        }
        Found found = found(from, last);
        String text = lines.shown(found.place());
        boolean prose = text.length() >= LEAST_UNLABELLED
                && text.matches("\\p{L}.*[.)\\]]")
                && text.contains(". ")
                && lines.before(from - 1) >= 0;
        return prose ? Optional.of(found) : Optional.empty();
    }

    /// A line above that ends early was ended on purpose.
    private boolean isOfParagraph(int line, int below) {
        Kind kind = lines.kind(line);
        boolean full = lines.line(line).content().length()
                > FULL * lines.line(below).content().length();
        return full && kind != Kind.NAMES && kind != Kind.DATE && kind != Kind.LABEL;
    }

    private Found found(int first, int last) {
        var place = new Slice(
                lines.line(first).place().from(), lines.line(last).place().to());
        return found(place, new LinkedHashSet<>(Set.of("unlabelled")));
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
