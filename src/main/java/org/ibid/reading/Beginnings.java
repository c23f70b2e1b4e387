package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which lines of a list without numbers begin an entry, by all that speaks for it and against it: blank lines,
/// indents, whether the line before was full, how it ends, how this one begins, and the order of the alphabet.
final class Beginnings {

    private static final String PARTICLES =
            "(?:(?:[vV]an|[vV]on|[dD]e|[dD]el|[dD]ella|[dD]i|[dD]a|[dD]os|[dD]u|[lL]a|[lL]e|[dD]en|[dD]er|[tT]er|al|el|bin|ibn|zu)[ -]){0,3}";
    private static final String NAME = PARTICLES + "(?:[dD]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]+"
            + "(?: (?:y |e |i |de |de la |del |da |dos )?\\p{Lu}[\\p{L}'’-]+){0,3}";
    private static final Pattern BY_NAME = Pattern.compile("(?:" + NAME + ",\\s+\\p{Lu}.*|"
            + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:\\p{Lu}-?){1,3}[,.:( ].*|[-–—_]{2,}[.,].*|"
            + "(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'’-]+,.*|\\p{IsHan}{2,4}(?:[,.;:、，．：；（(]| \\p{IsHan}).*)");
    private static final Pattern DATED = Pattern.compile("[“\"‘*]?\\p{Lu}[^.]{1,120}?(?:[.,]\\s*[(\\[]?|\\s?[(\\[])(?:"
            + Lexicon.YEAR + "[a-z]?|n\\.\\s?d\\.)(?!\\d|\\s?[-–]\\s?\\d).*");
    private static final Pattern YEAR = Pattern.compile(
            "[\\s(\\[,.](?:" + Lexicon.YEAR + "|n\\.\\s?d\\.)[a-z]?(?=[\\])., :;]|$)(?!\\s?[-–]\\s?\\d)");
    private static final Pattern NAMES_ONLY =
            Pattern.compile("(?:(?:[\\p{Lu}&(\\[—–-][^\\s“\"]*|and|of|the|et|al\\.?,?|y|e|und|u\\.|a\\.|for|"
                    + "others|otros|v[ao]n|de[lnr]?|du|da|la|le|dos|di|zu|eds?+\\.?+\\)?+[.,]?+|;)\\s+){1,40}\\s*");
    private static final Pattern QUOTED = Pattern.compile("[“\"„].*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S|10\\.\\d{4,9}/\\S");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:[-–:&(/]|\\b(?:and|or|of|the|in|for|und|et|y|e|de|der|die|von|la|al|a|an|to|with)|\\b\\p{Lu}\\.|\\b(?:pp?|[Vv]ol|[Nn]o|[Ee]ds?|S)\\.)$");
    private static final Pattern NO_START = Pattern.compile(
            "(?:\\p{Ll}|\\d|https?:|DOI\\b|doi\\b|pp?\\. |S\\. |Vol\\. |No\\. |In: |In \\p{Lu}\\. |Eds?\\.|[(),;:]|[–-]\\S).*");

    private static final double ENOUGH = 2.5;
    private static final int LONGEST_SET_LINE = 170;
    private static final int ROOM = 2;
    private static final int LOOKED_AT = 300;
    private static final int LONGEST_LAST_WORD = 12;

    private final List<ListLine> lines;
    private final int width;
    private final int gap;
    private final boolean parted;
    private final int margin;
    private final boolean hanging;
    private final boolean sorted;
    private final boolean dated;

    Beginnings(List<ListLine> lines) {
        this.lines = lines;
        this.width = width();
        this.gap = lines.stream()
                .skip(1)
                .filter(line -> !line.broken())
                .mapToInt(ListLine::gap)
                .min()
                .orElse(0);
        this.parted = isParted();
        this.margin = lines.stream().mapToInt(ListLine::indent).min().orElse(0);
        this.hanging = hangs();
        this.sorted = isSorted();
        this.dated = isDated();
    }

    /// The lines of each entry.
    List<List<ListLine>> entries() {
        var entries = new ArrayList<List<ListLine>>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(i, entries.getLast().getFirst())) {
                entries.add(new ArrayList<>());
            }
            entries.getLast().add(lines.get(i));
        }
        return entries;
    }

    private int width() {
        List<Integer> lengths = lines.stream()
                .map(Beginnings::end)
                .sorted(Comparator.reverseOrder())
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 20);
    }

    private static int end(ListLine line) {
        return line.indent() + line.content().length();
    }

    /// Whether blank lines stand between entries, and not within.
    private boolean isParted() {
        long apart = 0;
        long begun = 0;
        long together = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).broken()) {
                boolean isApart = lines.get(i).gap() > gap;
                apart += isApart ? 1 : 0;
                begun += isApart && start(lines.get(i).content()) > 0 ? 1 : 0;
                together += isApart ? 0 : 1;
            }
        }
        return together > 0 && apart * 8 > lines.size() && begun * 10 >= apart * 6;
    }

    /// Whether the lines at the edge begin entries and the others do not.
    private boolean hangs() {
        long edge = lines.stream().filter(this::isAtEdge).count();
        long begun = lines.stream()
                .filter(this::isAtEdge)
                .filter(line -> start(line.content()) > 0)
                .count();
        long indented = lines.size() - edge;
        return indented * 6 > lines.size() && begun * 10 >= edge * 6;
    }

    private boolean isAtEdge(ListLine line) {
        return line.indent() - margin < 2;
    }

    /// Whether the lines that plainly begin entries stand in the order of the alphabet.
    private boolean isSorted() {
        String last = "";
        int right = 0;
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (start(lines.get(i).content()) > 2 && hasEnded(lines.get(i - 1).content())) {
                String key = key(lines.get(i).content());
                right += key.compareTo(last) >= 0 ? 1 : 0;
                all++;
                last = key;
            }
        }
        return all > 4 && right * 10 >= all * 8;
    }

    /// Whether the names that begin entries are followed by a year.
    private boolean isDated() {
        int named = 0;
        int years = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (BY_NAME.matcher(lines.get(i).content()).matches()) {
                named++;
                years += isDated(i) ? 1 : 0;
            }
        }
        return named > 2 && years * 10 >= named * 6;
    }

    /// Whether nothing but names stands before the first year of this line and the next two.
    private boolean isDated(int i) {
        var text = new StringBuilder(lines.get(i).content());
        for (int j = i + 1; j < Math.min(lines.size(), i + 3) && text.length() < LOOKED_AT; j++) {
            text.append(' ').append(lines.get(j).content());
        }
        return isDated(text);
    }

    static boolean isDated(CharSequence text) {
        Matcher year = YEAR.matcher(text);
        return year.find()
                && NAMES_ONLY.matcher(text.subSequence(0, year.start()) + " ").matches();
    }

    private boolean begins(int i, ListLine entry) {
        ListLine line = lines.get(i);
        ListLine before = lines.get(i - 1);
        double score = start(line.content()) + ended(before.content()) + room(before, line);
        score += line.gap() > 0 ? 1 : 0;
        if (dated) {
            score += isDated(i) ? 1 : -1.5;
        }
        if (parted && !line.broken()) {
            score += line.gap() > gap ? 5 : -6;
        } else if (line.gap() > 0) {
            score += 0.5;
        }
        if (hanging) {
            score += !isAtEdge(line) ? -8 : isAtEdge(before) ? 3 : 3.5;
        }
        if (sorted && start(line.content()) > 0) {
            score += inOrder(line, entry) ? 1 : -2.5;
        }
        return score > ENOUGH;
    }

    /// How much a line looks like the beginning of an entry.
    static double start(String content) {
        boolean dated = DATED.matcher(content).matches();
        if (BY_NAME.matcher(content).matches()) {
            return dated ? 4 : 3;
        }
        if (NO_START.matcher(content).matches()) {
            return -6;
        }
        return dated ? 3 : QUOTED.matcher(content).matches() ? 0.5 : 0;
    }

    /// Whether a line begins with a name and given names behind it.
    static boolean isByName(String content) {
        return BY_NAME.matcher(content).matches();
    }

    static double ended(String before) {
        if (GOES_ON.matcher(before.substring(Math.max(0, before.length() - LONGEST_LAST_WORD)))
                .find()) {
            return -4;
        }
        return hasEnded(before) && !before.endsWith(",") ? 1 : -1;
    }

    /// Whether a line ends as entries do: with a full stop, a bracket, a number, or an address.
    private static boolean hasEnded(String line) {
        int end = line.endsWith(",") ? line.length() - 1 : line.length();
        while (end > 0 && line.charAt(end - 1) == '*') {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = line.charAt(end - 1);
        String word = line.substring(line.lastIndexOf(' ', end - 1) + 1, end);
        return ".)>]”\"»0123456789".indexOf(last) >= 0 || ADDRESS.matcher(word).find();
    }

    /// A line that could have taken the next word was ended on purpose.
    private double room(ListLine before, ListLine line) {
        if (width > LONGEST_SET_LINE) {
            return 2.5;
        }
        int space = line.content().indexOf(' ');
        int word = space < 0 ? line.content().length() : space;
        int left = width - end(before) - 1 - word;
        return left >= ROOM ? 3 : left >= 0 ? 1 : -1.5;
    }

    private static boolean inOrder(ListLine line, ListLine entry) {
        boolean dashed =
                line.content().matches("[-–—_\\p{Ll}].*") || entry.content().matches("[-–—_\\p{Ll}].*");
        return dashed || key(line.content()).compareTo(key(entry.content())) >= 0;
    }

    /// Names with a particle stand under it or under what follows it.
    private static String key(String content) {
        String key = CitedName.key(
                content.substring(0, Math.min(content.length(), 40)).toLowerCase(Locale.ROOT));
        return key.substring(0, Math.min(key.length(), 3));
    }
}
