package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the sources that one note names: "Smith 2001; see also Jones, Title (London, 1999), 45" has two, and a note
/// that only explains has none.
final class NoteWorks {

    private static final String LEAD =
            "(?:(?iu:but|and|und|et|y)\\s+)?(?iu:see(?:\\s+(?:also|further))?|cf\\.?|compare|also|"
                    + "vgl\\.(?:\\s+auch)?|siehe(?:\\s+auch)?|voir(?:\\s+aussi)?|véase(?:\\s+también)?)(?=[\\s:,])[:,]?\\s+";
    private static final Pattern JOINT =
            Pattern.compile("(?:;\\s+(?:" + LEAD + "|(?:and|und|et|y)\\s+)?|\\.\\s+(?=\\p{Lu})" + LEAD + ")(?=\\S)");
    private static final Pattern LED = Pattern.compile("^" + LEAD);
    private static final Pattern BY_AUTHOR =
            Pattern.compile("^(?:\\p{Lu}[^:(]{1,120}?[,(.]\\s?\\S|[“\"„«‘][^”\"»]{3,300}[”\"»’])");
    private static final Pattern SHORT_CITE = Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}'’-]+"
            + "(?: (?:and|&|und|et|y) \\p{Lu}[\\p{L}\\p{M}'’-]+| et al\\.)?,? \\(?" + Lexicon.YEAR
            + "[a-z]?\\)?(?:[,:] ?(?:pp?\\. ?)?\\d[\\d–, -]{0,15})?\\.?$");
    /// Also one in which a scan took digits for letters.
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(?:1[4-9]|2[0O])[\\dOoIl]{2}(?![\\d])");
    private static final Pattern IMPRINT = Pattern.compile("\\([^()]{2,80}[,:]\\s" + Lexicon.YEAR
            + "\\)[,.:]?\\s?(?:(?:pp?|S)\\.\\s?)?(?:\\d|$)|https?://|\\bdoi\\b|\\b10\\.\\d{4,9}/|\\b[Vv]ol\\.\\s?\\d");
    private static final Pattern NAMED =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s){0,4}\\p{Lu}[\\p{L}\\p{M}'’-]+,\\s\\S");
    private static final Pattern QUOTED = Pattern.compile(
            "“[^”]{0,400}”|\"[^\"]{0,400}\"|«[^»]{0,400}»|‘[^’]{0,400}’|„[^“”]{0,400}[“”]|»[^«»]{0,400}«");
    private static final Pattern PROSE =
            Pattern.compile("(?<![\\p{L}\\d])(?:was|were|is|are|had|has|have|been|did|does|"
                    + "that|which|who|it|they|we|he|she|there|would|could|will|not|thanks?|wurden?|war|waren|ist|sind|hat|nicht|"
                    + "dass|est|sont|était|étaient|qui|n'est|fue|fueron|era|eran|que)(?![\\p{L}\\d])");
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_PROSE = 2;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_PART = 600;
    private static final int MOST = 40;

    private final EntryCutter.Entry note;
    private final String raw;

    private NoteWorks(EntryCutter.Entry note) {
        this.note = note;
        this.raw = note.raw();
    }

    /// The sources, in their order and under the note's label; empty if it explains something.
    static List<EntryCutter.Entry> in(EntryCutter.Entry note) {
        return note.raw().length() > LONGEST ? List.of(note) : new NoteWorks(note).sources();
    }

    private List<EntryCutter.Entry> sources() {
        var sources = new ArrayList<EntryCutter.Entry>();
        List<Slice> joints = joints();
        int from = 0;
        for (int i = 0; i < joints.size(); i++) {
            Slice joint = joints.get(i);
            int next = i + 1 < joints.size() ? joints.get(i + 1).from() : raw.length();
            if (isSource(raw.substring(joint.to(), next)) && ends(raw.substring(from, joint.from()))) {
                add(new Slice(from, end(joint)), sources);
                from = joint.to();
            }
        }
        add(new Slice(from, raw.length()), sources);
        return sources;
    }

    /// Whether another work may begin behind this text: a source, or an explanation, which is told by its end.
    private static boolean ends(String text) {
        String end = Spaces.folded(text.substring(Math.max(0, text.length() - LONGEST_PART)));
        if (isProse(end)) {
            return true;
        }
        String piece = withoutLead(text);
        return text.length() <= LONGEST_PART && (isRepeat(piece) || isNamed(piece));
    }

    /// The full stop of a sentence belongs to what it ends.
    private int end(Slice joint) {
        return raw.charAt(joint.from()) == '.' ? joint.from() + 1 : joint.from();
    }

    private void add(Slice piece, List<EntryCutter.Entry> sources) {
        if (!isProse(Spaces.folded(piece.of(raw)))) {
            sources.add(note.piece(piece));
        }
    }

    /// Where another work may begin: behind a semicolon, or with "See also", outside of brackets and quotation marks.
    private List<Slice> joints() {
        var joints = new ArrayList<Slice>();
        String unquoted = QUOTED.matcher(raw)
                .replaceAll(quoted -> "“".repeat(quoted.group().length()));
        Matcher joint = JOINT.matcher(raw);
        int depth = 0;
        int at = 0;
        while (joint.find() && joints.size() < MOST) {
            for (; at < joint.start(); at++) {
                char c = unquoted.charAt(at);
                depth = Math.max(0, depth + ("([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0));
            }
            if (depth == 0 && unquoted.charAt(at) != '“') {
                joints.add(new Slice(joint.start(), joint.end()));
            }
        }
        return joints;
    }

    private static boolean isSource(String text) {
        String piece = withoutLead(text);
        return isRepeat(piece) || isNamed(piece) && !isProse(piece);
    }

    private static String withoutLead(String text) {
        return Spaces.folded(LED.matcher(text).replaceFirst(""));
    }

    private static boolean isNamed(String piece) {
        return piece.split(" ").length >= LEAST_WORDS
                && YEAR.matcher(piece).find()
                && BY_AUTHOR.matcher(piece).find();
    }

    private static boolean isRepeat(String piece) {
        return Repeats.isRepeat(piece)
                || Repeats.isShort(piece)
                || SHORT_CITE.matcher(piece).find();
    }

    /// Whether a note's text only explains: sentences, and nothing of how a source is printed.
    private static boolean isProse(String text) {
        String said = QUOTED.matcher(text).replaceAll("“”");
        long words = PROSE.matcher(said).results().limit(LEAST_PROSE).count();
        return words >= LEAST_PROSE
                && !IMPRINT.matcher(text).find()
                && !(NAMED.matcher(text).find() && YEAR.matcher(text).find())
                && !Repeats.isRepeat(text);
    }
}
