package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.reading.HeaderLines.Kind;

/// Finds a paper's title among the lines before its body: of all that could be one, that for which most speaks.
final class Headline {

    /// A title.
    ///
    /// @param from  its first line
    /// @param to    its last line
    /// @param signs what speaks for and against it
    record Found(String text, int from, int to, Slice place, Set<String> signs) {}

    private record Candidate(int from, int to, String text, Slice place, double score, Set<String> signs) {}

    private static final Pattern TITLE_LABEL = Pattern.compile("(?i)(?:article |paper )?title\\s*:?");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*[:,–-]|(?:.*[^\\p{L}\\p{M}])?(?:of|the|and|in|for|to|a|an|on|from|with|by|between|among|der|die|und|de|la|et|y|el)");
    private static final Pattern IMPRINT =
            Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}_])(?:issn|doi|vol\\.|https?:|www\\.)");
    private static final Pattern JOURNAL = Pattern.compile("(?i)(?:journal of|annals of|"
            + "(?:the )?(?:quarterly|international) (?:review|journal) of) [\\p{L} &,]{3,60}");
    private static final int MOST_LINES = 4;
    private static final int MOST_CANDIDATES = 40;
    private static final int LONGEST = 300;
    private static final int SHORTEST = 8;
    private static final int WHOLE_LINE = 40;

    private final HeaderLines lines;
    private final int end;
    private final String prominent;
    private final String journal;
    private final Tongue tongue;

    /// @param end       the line the title stands before
    /// @param prominent what the file sets in the largest letters; empty if that is not known
    /// @param journal   the journal's name; empty if it is not known
    /// @param tongue    the language of the text
    Headline(HeaderLines lines, int end, String prominent, String journal, Tongue tongue) {
        this.tongue = tongue;
        this.lines = lines;
        this.end = end;
        this.prominent = Claims.key(prominent);
        this.journal = Claims.key(journal);
    }

    /// The line behind a label "Title", or the likeliest.
    Optional<Found> find() {
        for (int i = 0; i < lines.size() - 1; i++) {
            int next = lines.next(i + 1);
            if (next < lines.size()
                    && lines.line(i).content().length() < 20
                    && TITLE_LABEL.matcher(lines.line(i).content()).matches()) {
                return Optional.of(new Found(
                        lines.shown(next), next, next, lines.line(next).place(), Set.of("labelled")));
            }
        }
        List<Candidate> all = candidates();
        return all.stream().max(Comparator.comparingDouble(Candidate::score)).map(best -> found(best, all));
    }

    private static Found found(Candidate best, List<Candidate> all) {
        var signs = new LinkedHashSet<>(best.signs());
        double second = all.stream()
                .filter(each -> each != best && !Claims.key(each.text()).equals(Claims.key(best.text())))
                .mapToDouble(Candidate::score)
                .max()
                .orElse(best.score() - 9);
        double lead = best.score() - second;
        signs.add(lead < 0.75 ? "lead-none" : lead < 2 ? "lead-small" : lead < 4 ? "lead-clear" : "lead-wide");
        if (best.score() < 1) {
            signs.add("weak");
        }
        return new Found(best.text(), best.from(), best.to(), best.place(), signs);
    }

    private List<Candidate> candidates() {
        var all = new ArrayList<Candidate>();
        boolean inText = false;
        for (int i = lines.next(0); i < end && all.size() < MOST_CANDIDATES; i = lines.next(i + 1)) {
            boolean begins = lines.kind(i) == Kind.OTHER || lines.kind(i) == Kind.NAMES && !isSurelyNames(i);
            inText |= lines.kind(i) == Kind.PROSE;
            if (begins && lines.line(i).content().length() < LONGEST) {
                int last = last(i);
                candidate(i, last, all.size(), inText).ifPresent(all::add);
                i = last;
            }
        }
        return all;
    }

    private boolean isSurelyNames(int line) {
        return lines.kind(line) == Kind.NAMES && Persons.in(lines.shown(line)).score() > 2;
    }

    /// A title may go on over the next lines, up to a blank one.
    private int last(int from) {
        int last = from;
        for (int i = lines.next(from + 1); i < end && i <= from + 2 * MOST_LINES; i = lines.next(i + 1)) {
            boolean could = lines.kind(i) == Kind.OTHER
                    || UNFINISHED.matcher(lines.shown(last)).matches() && lines.kind(i) != Kind.PROSE
                    || lines.beginsSmall(i) && (lines.kind(i) == Kind.NAMES || lines.kind(i) == Kind.SORT);
            if (!could || !lines.areClose(last, i) || !goesOn(last, i)) {
                break;
            }
            last = i;
        }
        return last;
    }

    private boolean goesOn(int before, int line) {
        String above = lines.shown(before);
        String below = lines.shown(line);
        boolean capitals = isInCapitals(above) && isInCapitals(below);
        return capitals
                || UNFINISHED.matcher(above).matches()
                || lines.beginsSmall(line)
                || isSubtitle(before, line)
                || below.startsWith("—")
                || above.length() >= WHOLE_LINE && !above.matches(".*[.?!]") && tongue.isOwn(below);
    }

    /// Whether two lines stand by themselves with the names below: the second is the first one's subtitle.
    private boolean isSubtitle(int title, int line) {
        int below = lines.next(line + 1);
        boolean alone = (title == 0 || lines.line(title - 1).isBlank())
                && line == title + 1
                && below > line + 1
                && below < lines.size();
        return alone
                && lines.kind(below) == Kind.NAMES
                && lines.shown(title).contains(" ")
                && !Lexicon.looksLikeJournal(lines.shown(title))
                && tongue.isOwn(lines.shown(title))
                && tongue.isOwn(lines.shown(line));
    }

    /// Scripts without capitals have none.
    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private Optional<Candidate> candidate(int from, int to, int before, boolean inText) {
        var place = new Slice(
                lines.line(from).place().from(), lines.line(to).place().to());
        String text = lines.shown(place).replaceFirst("(?i)^title\\s*:\\s*", "");
        if (text.length() + text.codePoints().filter(Character::isIdeographic).count() < SHORTEST
                || text.length() > LONGEST
                || text.codePoints().filter(Character::isLetter).count() < 4) {
            return Optional.empty();
        }
        var signs = new LinkedHashSet<String>();
        double score = around(from, to, signs) + inside(text, signs) - Math.min(1.5, 0.3 * before);
        score += inText ? signed(signs, "below-text", -2) : 0;
        signs.add(before == 0 ? "first" : before < 3 ? "early" : "late");
        return Optional.of(new Candidate(from, to, text, place, score, signs));
    }

    private double around(int from, int to, Set<String> signs) {
        double score = 0;
        int below = lines.next(to + 1);
        int above = lines.before(from - 1);
        if (below < lines.size() && lines.kind(below) == Kind.NAMES) {
            score += signed(
                    signs, isSurelyNames(below) ? "names-below" : "maybe-names-below", isSurelyNames(below) ? 3 : 1.5);
        } else if (below < lines.size() && lines.shown(below).matches("(?i)by|authors?\\W*")) {
            score += signed(signs, "names-below", 3);
        } else if (namesSoon(below)) {
            score += signed(signs, "names-soon", 1);
        }
        if (above >= 0 && isSurelyNames(above)) {
            score += signed(signs, "names-above", 1.5);
        }
        if (above >= 0 && lines.kind(above) == Kind.SORT) {
            score += signed(signs, "sort-above", 0.5);
        }
        if (below < lines.size() && lines.kind(below) == Kind.IMPRINT) {
            score += signed(signs, "imprint-below", -0.7);
        }
        return score;
    }

    private boolean namesSoon(int from) {
        int at = from;
        for (int i = 0; i < 3 && at < Math.min(end, lines.size()); i++) {
            if (isSurelyNames(at)) {
                return true;
            }
            at = lines.next(at + 1);
        }
        return false;
    }

    private double inside(String text, Set<String> signs) {
        String key = Claims.key(text);
        double score = 0;
        if (!prominent.isEmpty()) {
            boolean same = key.equals(prominent);
            boolean part = !same && (prominent.contains(key) || key.contains(prominent));
            score += signed(
                    signs, same ? "largest" : part ? "largest-in-part" : "not-largest", same ? 4 : part ? 1 : -1);
        }
        if (key.equals(journal) || !journal.isEmpty() && journal.contains(key)) {
            score += signed(signs, "is-journal", -6);
        }
        int times = times(key);
        score += times > 1 && !key.equals(journal) ? signed(signs, "repeated", 2) : 0;
        score += text.length() < 22 ? signed(signs, "short", -0.7) : 0;
        score += text.length() > 60 ? signed(signs, "long", 0.7) : 0;
        score += text.matches(".*\\p{L}[.,;]") ? signed(signs, "stopped", -1.5) : 0;
        score += text.indexOf(':') > 8 || text.endsWith("?") ? signed(signs, "colon", 0.7) : 0;
        score += Character.isLowerCase(text.codePointAt(0)) ? signed(signs, "small", -2) : 0;
        score +=
                IMPRINT.matcher(text).find() || JOURNAL.matcher(text).matches() ? signed(signs, "journal-like", -3) : 0;
        score += HeaderLines.INSTITUTION.matcher(text).find() ? signed(signs, "institution", -1.5) : 0;
        score += Persons.in(text).score() >= Persons.LIKELY ? signed(signs, "names", -2) : 0;
        score += tongue.isOwn(text) ? 0 : signed(signs, "foreign", -3);
        score += !text.contains(" ") ? signed(signs, "one-word", -2) : 0;
        return score;
    }

    private static double signed(Set<String> signs, String sign, double weight) {
        signs.add(sign);
        return weight;
    }

    /// How many lines have this text, in a citation of the paper too.
    private int times(String key) {
        int times = 0;
        for (int i = 0; i < lines.size(); i++) {
            String content = lines.line(i).content();
            times += content.length() < 2_000 && Claims.key(content).contains(key) ? 1 : 0;
        }
        return times;
    }
}
