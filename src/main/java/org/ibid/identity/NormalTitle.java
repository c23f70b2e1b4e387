package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A title as it is compared.
///
/// @param words    its folded words, as many as there are
/// @param squashed the words but for articles, without spaces
/// @param main     the same for the title without its subtitle; equals `squashed` where there is none
/// @param pieces   of `squashed`
/// @param numbers  the numbers in it (years too), the Roman ones only after "part", "volume" and the like
/// @param parts    of those, the ones that count a part, volume or chapter
/// @param about    what it says it is about another work: a correction, a retraction, a reply, a review
record NormalTitle(
        List<String> words,
        String squashed,
        String main,
        Trigrams pieces,
        Set<String> numbers,
        Set<String> parts,
        About about) {

    static final NormalTitle NONE =
            new NormalTitle(List.of(), "", "", Trigrams.of(""), Set.of(), Set.of(), About.ITSELF);

    /// A shorter main title says too little to stand for the whole.
    private static final int LEAST_MAIN = 12;

    /// Fewer letters than this happen to be equal too often.
    private static final int LEAST_TELLING = 10;

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "l", "un", "une", "el", "los",
            "las", "il", "lo", "gli", "o", "os", "as");

    private static final Set<String> PART_WORDS =
            Set.of("part", "pt", "volume", "vol", "chapter", "book", "number", "no", "paper", "teil", "band", "tome");

    /// How the names of series begin whose numbers are often left out with them.
    private static final Set<String> SERIES = Set.of(
            "working paper",
            "working papers",
            "discussion paper",
            "discussion papers",
            "research paper",
            "policy paper",
            "occasional paper",
            "occasional papers",
            "technical report",
            "tech report",
            "technical note",
            "research report",
            "lecture notes",
            "paper series",
            "report series",
            "research working");

    private static final Set<String> SERIES_COUNT_BY = Set.of("no", "number", "vol", "volume", "band", "paper");

    /// So many words of a series' name may stand before the word that counts.
    private static final int MOST_SERIES_WORDS = 7;

    /// Each at its number.
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /// The mark that publishers put before an article they took back, which is the same article.
    private static final Pattern RETRACTED = Pattern.compile("^\\s*(?i:retracted(?: article| paper)?)\\s*:\\s*");

    /// The kind of source that Chinese lists put behind a title (GB/T 7714): "[J]", "[EB/OL]".
    private static final Pattern KIND =
            Pattern.compile("\\[ ?(?i:[MCNJDRSPZAGK]|DB|CP|EB)(?i: ?/ ?(?:MT|DK|CD|OL))? ?\\]\\s{0,3}\\.?\\s{0,3}$");

    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"),
            Map.entry("eleventh", "11th"),
            Map.entry("twelfth", "12th"));

    /// What is printed behind the title of a book that is reviewed.
    private static final Pattern REVIEWED =
            Pattern.compile("(?: [-–—] ?(?i:book review)| ?[(\\[](?i:(?:book )?review)[)\\]])\\s{0,3}\\.?\\s{0,3}$");

    /// Titles that thousands of works have (squashed).
    private static final Set<String> GENERIC =
            Set.of(("bookreviewcolumn index contents tableofcontents references untitled annualreport appendix "
                            + "bibliography acknowledgments acknowledgements inmemoriam obituary epilogue prologue "
                            + "conclusion conclusions overview background abstracts erratum "
                            + "corrigendum correction workshopreport calendar home homepage aboutus callforpapers "
                            + "callforparticipation")
                    .split(" "));

    /// A title of nothing but these frames what others wrote: "Guest editors' introduction", "Keynote address",
    /// "Letter from the president", "Book reviews".
    private static final Set<String> FRAMING =
            Set.of(("introduction introductory editorial editorials editor editors guest preface foreword afterword "
                            + "special issue section issues letter letters message messages note notes news "
                            + "announcement announcements correspondence comment comments commentary remarks address "
                            + "keynote invited plenary opening closing welcome talk talks panel session chair chairs "
                            + "chairman chairmans chairpersons president presidents presidential treasurer treasurers "
                            + "secretary secretarys director directors publisher publishers review reviews book books "
                            + "column summary report choice discussion response reply in to from of on for and by s this our your")
                    .split(" "));

    /// What a title says of its relation to another work.
    enum About {
        ITSELF,
        CORRECTION,
        RETRACTION,
        REPLY,
        REVIEW
    }

    static NormalTitle of(String printed) {
        var whole = KIND.matcher(RETRACTED.matcher(printed).replaceFirst("")).replaceFirst("");
        var reviewed = REVIEWED.matcher(whole).replaceFirst("");
        boolean reviews = reviewed.length() < whole.length() && !reviewed.isBlank();
        var raw = reviews ? reviewed : whole;
        var words = words(raw);
        if (words.isEmpty()) {
            return NONE;
        }
        var squashed = withoutArticles(words);
        var numbers = new TreeSet<String>();
        var parts = new TreeSet<String>();
        count(words, numbers, parts);
        return new NormalTitle(
                words,
                squashed,
                main(raw, squashed),
                Trigrams.of(squashed),
                numbers,
                parts,
                reviews ? About.REVIEW : about(words));
    }

    /// The folded words of a title, its ordinals in figures.
    static List<String> words(String raw) {
        var words = Letters.words(Letters.fold(raw));
        return words.stream().anyMatch(ORDINALS::containsKey)
                ? words.stream().map(word -> ORDINALS.getOrDefault(word, word)).toList()
                : words;
    }

    /// Its numbers; those of the other where only spaces make them differ: "4 th workshop", "4th workshop".
    Set<String> numbersBeside(NormalTitle other) {
        return squashed.equals(other.squashed) ? other.numbers : numbers;
    }

    /// Which parts it says it is; where it says none, those that the other says and it has the bare number of: "I:
    /// algebra" beside "part I: algebra".
    Set<String> partsBeside(NormalTitle other) {
        boolean named = parts.isEmpty() && other.parts.stream().allMatch(this::hasNumber);
        return named ? other.parts : parts;
    }

    private boolean hasNumber(String part) {
        for (int number = 1; number < ROMAN.size(); number++) {
            if (part.equals(String.valueOf(number)) && words.contains(ROMAN.get(number))) {
                return true;
            }
        }
        return words.contains(part);
    }

    boolean isAbsent() {
        return squashed.isEmpty();
    }

    /// Whether many different works bear this title, so that having it in common says little.
    boolean isGeneric() {
        return squashed.length() < LEAST_TELLING || GENERIC.contains(squashed) || isFraming();
    }

    private boolean isFraming() {
        for (var word : words) {
            if (!FRAMING.contains(word) && !ARTICLES.contains(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    double likeness(NormalTitle other) {
        return pieces.likeness(other.pieces);
    }

    /// Whether one is the other but for a subtitle (or what stands behind the main title) that was cut.
    boolean isCutOf(NormalTitle other) {
        return isHeadOf(other) || other.isHeadOf(this);
    }

    private boolean isHeadOf(NormalTitle longer) {
        if (squashed.length() < LEAST_MAIN || squashed.length() >= longer.squashed.length()) {
            return false;
        }
        return squashed.equals(longer.main)
                || squashed.length() >= 2 * LEAST_MAIN && longer.squashed.startsWith(squashed);
    }

    /// Whether one stands, whole, inside the other: a series title before it, a note behind it.
    boolean isInsideOf(NormalTitle other) {
        var shorter = squashed.length() < other.squashed.length() ? this : other;
        var longer = shorter == this ? other : this;
        return shorter.words.size() >= 3
                && shorter.squashed.length() >= 2 * LEAST_MAIN
                && longer.squashed.contains(shorter.squashed);
    }

    /// The words that only one of two titles has, in order of appearance.
    List<String> differing(NormalTitle other) {
        var differing = new ArrayList<>(words);
        other.words.forEach(differing::remove);
        var added = new ArrayList<>(other.words);
        words.forEach(added::remove);
        differing.addAll(added);
        return differing;
    }

    private static String withoutArticles(List<String> words) {
        var kept = new StringBuilder();
        for (var word : words) {
            if (!ARTICLES.contains(word)) {
                kept.append(word);
            }
        }
        return kept.isEmpty() ? String.join("", words) : kept.toString();
    }

    private static String main(String raw, String whole) {
        int end = mainEnd(raw);
        if (end < 0) {
            return whole;
        }
        var main = withoutArticles(words(raw.substring(0, end)));
        return main.length() >= LEAST_MAIN ? main : whole;
    }

    /// Where the subtitle begins: at a colon, a dash, a bracket, or a full stop or question mark before a space.
    private static int mainEnd(String raw) {
        int last = Math.min(raw.length(), 500) - 1;
        for (int i = 1; i < last; i++) {
            boolean beforeSpace = raw.charAt(i + 1) == ' ';
            boolean afterSpace = raw.charAt(i - 1) == ' ';
            boolean ends = switch (raw.charAt(i)) {
                case ':', ';', '—', '(', '[' -> true;
                case '.', '?', '!' -> beforeSpace && i > 3;
                case '-', '–', '/' -> beforeSpace && afterSpace;
                default -> false;
            };
            if (ends) {
                return i;
            }
        }
        return -1;
    }

    private static void count(List<String> words, Set<String> numbers, Set<String> parts) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean counts = i > 0 && PART_WORDS.contains(words.get(i - 1)) && !isOfSeries(words, i - 1);
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
                if (counts) {
                    parts.add(word);
                }
            } else if (ROMAN.contains(word) && (counts || i == words.size() - 1 && i > 0)) {
                var number = String.valueOf(ROMAN.indexOf(word));
                numbers.add(number);
                parts.add(number);
            }
        }
    }

    /// Whether it counts the numbers of a series that a title may name or leave out: "NBER working paper no. 9",
    /// "(Lecture notes in mathematics, vol. 9)".
    private static boolean isOfSeries(List<String> words, int counting) {
        boolean may = SERIES_COUNT_BY.contains(words.get(counting));
        for (int i = Math.max(1, counting - MOST_SERIES_WORDS); may && i <= counting; i++) {
            if (SERIES.contains(words.get(i - 1) + " " + words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static About about(List<String> words) {
        var start = String.join(" ", words.subList(0, Math.min(4, words.size())));
        if (start.contains("erratum")
                || start.contains("corrigend")
                || start.startsWith("correction to")
                || start.startsWith("addendum")
                || start.startsWith("errata")
                || start.startsWith("correction ")) {
            return About.CORRECTION;
        }
        if (start.startsWith("retract") || start.startsWith("withdrawal of")) {
            return About.RETRACTION;
        }
        if (start.startsWith("reply to")
                || start.startsWith("response to")
                || start.startsWith("comment on")
                || start.startsWith("comments on")
                || start.startsWith("rejoinder")
                || start.startsWith("commentary on")) {
            return About.REPLY;
        }
        return start.startsWith("review of") || start.startsWith("book review") || start.startsWith("review ")
                ? About.REVIEW
                : About.ITSELF;
    }
}
