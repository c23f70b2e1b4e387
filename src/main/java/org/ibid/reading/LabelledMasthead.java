package org.ibid.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a masthead whose numbers say what they are, in the words of several languages and in any order: "Jg. 12
/// (1998), H. 3, S. 1–20", "t. XII, n° 3, 1987, p. 1-20", "VOLUME 77, NUMBER 18". The journal's name stands before
/// them, between them or in another line.
final class LabelledMasthead {

    private static final String SIGN = "masthead-labelled";
    private static final String NUMBER = "(?<%s>\\d{1,4}(?:[-–/]\\d{1,4})?|(?-i:[IVXLC]{1,7}))(?![\\p{L}\\d])";
    private static final String RANGE = "(?<%s>\\d{1,5}\\s?[-–—]\\s?\\d{1,5})(?!\\d)";
    private static final Pattern VOLUME = Pattern.compile(
            "(?iu)(?:(?:volume|vol|tome|tomo|band|bd|jahrgang|jg|année|anno|año|ano|том)\\b\\.?|[vtaт]\\.)\\s{0,3}:?\\s{0,3}"
                    + NUMBER.formatted("volume") + "(?:\\s?\\((?<inner>\\d{1,3})\\))?");
    private static final Pattern VOLUME_BEFORE =
            Pattern.compile("(?iu)(?<volume>\\d{1,4})\\.\\s?(?:jahrgang|jg|band|bd)\\b\\.?");
    private static final Pattern ISSUE = Pattern.compile(
            "(?iu)(?:(?:number|issue|nos?|nr|núm|num|heft|fasc|вып)\\b\\.?|(?:n|h)\\.|n\\.?[°ºo]|№)\\s{0,3}:?\\s{0,3}"
                    + NUMBER.formatted("issue"));
    private static final Pattern PAGES =
            Pattern.compile("(?iu)(?:(?:pages?|pp|pgs?|seiten?|págs?|стр)\\b\\.?|[psс]\\.)\\s{0,3}:?\\s{0,3}"
                    + RANGE.formatted("pages"));
    private static final Pattern BARE_PAGES = Pattern.compile(RANGE.formatted("pages") + "\\W*$");
    private static final Pattern DATED = Pattern.compile(
            "(?u)(?:año\\s|ano\\s|année\\s)?\\(?(?:\\d{1,2}\\.?\\s)?(?:(?<from>\\p{L}{3,10})\\.?(?:\\s?[-–/]\\s?(?<to>\\p{L}{3,10})\\.?)?"
                    + "(?:\\s\\d{1,2})?,?\\s{1,3}(?:de\\s)?)?(?<year>" + Lexicon.YEAR + ")(?!\\d)\\)?");
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}\\W*$");
    private static final Pattern NO_JOURNAL = Pattern.compile(
            "(?iu)^(?:(?:research|original|review) )?(?:article|letter|review|special issue|editorial)$|[:;\\d]|"
                    + "\\b(?:paper|report|grant|project|contract|licen[cs]e|series|chapter|part|arxiv|isbn|issn)\\b");
    /// What a volume without any other number may belong to.
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]{3,30}(?: (?:(?:of|the|and|for|in|&) ){0,2}\\p{Lu}[\\p{L}’'-]{1,30}){0,8}");
    /// "Revista de Estudios, São Paulo, v. 31": Brazilian journals say where they appear.
    private static final Pattern PLACE_BEHIND = Pattern.compile("(?u),\\s(?:\\p{Lu}[\\p{L}-]{2,20}\\s?){1,3}$");
    private static final String BETWEEN = " \t,.;:·|•—–()";
    /// A name's last full stop may be an abbreviation's.
    private static final Pattern TRIMMED = Pattern.compile("^[\\s,;:·|•—–(]+|(?<![\\s,;:·|•—–(])[\\s,;:·|•—–(]+$");
    private static final int LONGEST_JOURNAL = 100;

    private final String line;
    private final Map<String, String> parts = new HashMap<>();
    private int at;

    private LabelledMasthead(String line) {
        this.line = line;
    }

    /// @param line one line without markup and addresses; all of it has to be read
    static Optional<Masthead> in(String line) {
        if (line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        var before = new LabelledMasthead(line);
        before.readParts(0);
        int last = Math.min(line.length(), before.at + LONGEST_JOURNAL);
        for (int i = before.at; i < last; i++) {
            boolean mayBegin = i == before.at || BETWEEN.indexOf(line.charAt(i - 1)) >= 0;
            if (mayBegin && BETWEEN.indexOf(line.charAt(i)) < 0) {
                LabelledMasthead whole = before.goneOn(i);
                if (whole.at == line.length()) {
                    return whole.masthead(line.substring(before.at, i));
                }
            }
        }
        return last == line.length() ? before.masthead(line.substring(before.at)) : Optional.empty();
    }

    /// What is read if the journal's name ends here.
    private LabelledMasthead goneOn(int from) {
        var after = new LabelledMasthead(line);
        after.parts.putAll(parts);
        after.readParts(from);
        return after;
    }

    private void readParts(int from) {
        at = from;
        while (at < line.length() && readPart()) {
            skip();
        }
    }

    private boolean readPart() {
        return read(DATED)
                || read(VOLUME)
                || read(VOLUME_BEFORE)
                || read(ISSUE)
                || read(PAGES)
                || parts.size() > 1 && (read(BARE_PAGES) || read(PAGE));
    }

    private boolean read(Pattern pattern) {
        Matcher part = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!part.lookingAt() || pattern == DATED && !isDate(part)) {
            return false;
        }
        for (String name : part.namedGroups().keySet()) {
            boolean isNew = part.group(name) != null && !name.equals("from") && !name.equals("to");
            if (isNew && parts.putIfAbsent(name.equals("inner") ? "issue" : name, part.group(name)) != null) {
                return false;
            }
        }
        at = part.end();
        return true;
    }

    private static boolean isDate(Matcher date) {
        return isMonth(date.group("from")) && isMonth(date.group("to"));
    }

    private static boolean isMonth(String word) {
        return word == null
                || Months.month(word).isPresent()
                || Months.season(word).isPresent();
    }

    private void skip() {
        while (at < line.length() && BETWEEN.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }

    /// Empty unless there are numbers enough to be a journal's.
    private Optional<Masthead> masthead(String name) {
        String journal = journal(name);
        boolean isEnough = parts.containsKey("volume")
                ? parts.size() > 1 || NAME.matcher(journal).matches()
                : parts.containsKey("issue") && parts.size() > 2;
        if (!isEnough || !mayBeJournal(journal)) {
            return Optional.empty();
        }
        String pages = part("pages").replaceAll("\\s*[-–—]\\s*", "-");
        return Optional.of(new Masthead(journal, part("volume"), part("issue"), part("year"), pages, SIGN));
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }

    private String journal(String name) {
        String bare = TRIMMED.matcher(name).replaceAll("");
        boolean stopped = bare.endsWith(".") && !bare.contains(". ");
        String journal = stopped ? bare.substring(0, bare.length() - 1) : bare;
        return line.contains(" v. ") ? PLACE_BEHIND.matcher(journal).replaceFirst("") : journal;
    }

    private static boolean mayBeJournal(String journal) {
        return journal.isEmpty()
                || Character.isUpperCase(journal.codePointAt(0))
                        && !NO_JOURNAL.matcher(journal).find();
    }
}
