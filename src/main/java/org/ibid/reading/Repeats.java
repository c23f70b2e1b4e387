package org.ibid.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Finds what entries stand for that only repeat an earlier one: "Ibid.", "Id. at 23", "Khan, op. cit., p. 4", "Müller,
/// a. a. O.", "там же", and short forms such as "Khan, Passes and Peaks, 45."; and whose authors a dash
/// repeats. What can only be a repeat, and repeats nothing that is there, gets a warning.
final class Repeats {

    private static final String SEE = "(?:(?:see(?: also)?|cf\\.?|vgl\\.|siehe|voir|véase|см\\.)\\s+)?";
    private static final Pattern SAME = Pattern.compile("(?iu)" + SEE
            + "(?:ib(?:id(?:em)?)?|[íi]b[íi]d(?:em)?|idem|id|loc\\. ?cit|l\\. ?c|ebd|ebenda|a\\. ?a\\. ?O|там"
            + " же|tamże|tamtéž|ibidem, passim)(?![\\p{L}])\\.?[,:;]?\\s*(?:at\\s+)?(?<rest>[^\\n"
            + "]{0,60})");
    private static final Pattern LATER = Pattern.compile("(?iu)" + SEE
            + "(?<author>[^,;\\d]{1,79}?[^,;\\d\\s]),?\\s++(?:in:?\\s++)?(?:op\\. ?cit|loc\\. ?cit|art\\. ?cit|ob\\."
            + " ?cit|a\\. ?a\\. ?O|o\\. ?c|указ\\. ?соч|(?:supra|above),? n(?:ote|\\.)?\\.?"
            + " ?(?<note>\\d{1,4}))\\.?[,:;]?\\s*(?:at\\s)?\\s*(?<rest>[^\\n"
            + "]{0,60})");
    private static final Pattern SHORT = Pattern.compile(
            "(?u)" + SEE
                    + "(?<author>[^,;\\d“”\"]{2,60}),\\s+[“\"„«‘*]?(?<title>[^,;“”\"»*]{4,80}?),?[”\"“»’*]?,?\\s+"
                    + "(?<rest>(?:(?:pp?|S)\\.\\s*)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:,\\s\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?){0,4})\\.?");
    private static final Pattern YEAR = Pattern.compile("\\b" + Lexicon.YEAR + "(?!\\d)|https?://");
    private static final Pattern DASHED = Pattern.compile("[-–—―_]{2,}\\s*[.,(:]");
    /// "———, and Anna Lee. Lakes": the author above and another.
    private static final Pattern DASHED_AND = Pattern.compile("[-–—―_]{2,}\\s*,?\\s*(?:and|&|und|et|y)\\s+"
            + "(?<others>[^,(\\d]{3,80}?(?:, (?:and |& )?[^,(\\d]{3,80}?){0,6})(?:(?<!\\b\\p{Lu})\\.|,? \\()");
    private static final Pattern FURTHER_AUTHORS = Pattern.compile("(?:,?\\s(?:and|&|und|et|y)\\s|,?\\set\\sal\\b).*");
    private static final int LONGEST = 160;
    private static final int MOST_COMPARED = 500_000;
    private static final int LOOKED_BACK = 100;

    private final List<Reference> references;
    private final List<Reference> resolved = new ArrayList<>();
    private final Map<String, List<Integer>> byLabel = new HashMap<>();
    private final Comparisons comparisons = new Comparisons(MOST_COMPARED);
    private EntriesByAuthor byAuthor = new EntriesByAuthor(comparisons);
    private int from;

    Repeats(List<Reference> references) {
        this.references = references;
    }

    /// Whether an entry only repeats another, by its form.
    static boolean isRepeat(String raw) {
        String folded = Spaces.folded(raw);
        return folded.length() <= LONGEST
                && (SAME.matcher(folded).matches() || LATER.matcher(folded).matches());
    }

    /// Whether an entry may be an author, a title and a page, without a year.
    static boolean isShort(String raw) {
        return raw.length() <= LONGEST
                && !YEAR.matcher(raw).find()
                && SHORT.matcher(raw).matches();
    }

    /// The entries in the same order.
    ///
    /// @param lists the ranges of the lists; an entry repeats none of another list, but the note of the same number
    List<Reference> resolve(List<Slice> lists) {
        for (int i = 0; i < references.size(); i++) {
            begin(i, lists);
            Reference entry = resolve(references.get(i));
            if (entry.standsFor().isEmpty()) {
                byAuthor.add(i, entry);
            }
            byLabel.computeIfAbsent(entry.label(), _ -> new ArrayList<>()).add(i);
            resolved.add(entry);
        }
        return List.copyOf(resolved);
    }

    /// A list begins where its range does.
    private void begin(int index, List<Slice> lists) {
        if (lists.stream().anyMatch(list -> list.from() == index)) {
            from = index;
            byAuthor = new EntriesByAuthor(comparisons);
            byLabel.clear();
        }
    }

    private Reference resolve(Reference entry) {
        if (resolved.size() <= from) {
            return unresolved(entry);
        }
        String raw = Spaces.folded(entry.raw());
        if (DASHED.matcher(raw).lookingAt()) {
            return bySameAuthors(entry, raw);
        }
        if (raw.length() > LONGEST) {
            return entry;
        }
        return same(raw)
                .or(() -> later(raw))
                .or(() -> shortened(raw))
                .map(found -> new Reference(
                        entry.label(), entry.raw(), entry.span(), parsed(entry, found), Optional.of(found)))
                .orElseGet(() -> unresolved(entry));
    }

    /// An entry as it is, or if it can only be a repeat, without what was read of its words as of a source's.
    private static Reference unresolved(Reference entry) {
        String raw = Spaces.folded(entry.raw());
        if (raw.length() > LONGEST || YEAR.matcher(raw).find()) {
            return entry;
        }
        Matcher later = LATER.matcher(raw);
        if (later.matches()) {
            return unresolved(entry, Sketch.by(later.group("author").strip()));
        }
        return SAME.matcher(raw).matches() ? unresolved(entry, Sketch.ofNothing()) : entry;
    }

    private static Reference unresolved(Reference entry, Work sketch) {
        var warning = new Warning(
                Reference.UNRESOLVED_REPEAT,
                "No entry before this one names what it repeats: \"%s\".".formatted(Spaces.folded(entry.raw())),
                entry.span());
        var parsed = new Parsed(sketch, 0, entry.parsed().fields(), List.of(warning));
        return new Reference(entry.label(), entry.raw(), entry.span(), parsed);
    }

    /// A dash in place of the authors: those of the entry before.
    private Reference bySameAuthors(Reference entry, String raw) {
        Work before = resolved.getLast().parsed().work();
        Work work = entry.parsed().work();
        List<Name> above = before.names("author");
        List<Name> authors = new ArrayList<>(above);
        Matcher joined = DASHED_AND.matcher(raw);
        if (joined.lookingAt()) {
            authors.addAll(Names.direct(joined.group("others")));
        }
        boolean named = authors.size() == above.size()
                && work.names("author").stream()
                        .anyMatch(name -> name.head().chars().anyMatch(Character::isLetter));
        if (named || authors.isEmpty()) {
            return entry;
        }
        var parsed = new Parsed(
                work.withNames("author", authors),
                entry.parsed().confidence(),
                entry.parsed().fields(),
                entry.parsed().warnings());
        return new Reference(entry.label(), entry.raw(), entry.span(), parsed);
    }

    /// What was read from the entry that is meant; its warnings are its own.
    private Parsed parsed(Reference entry, StandsFor found) {
        Parsed meant = resolved.get(found.reference()).parsed();
        return new Parsed(
                meant.work(), meant.confidence() * found.score(), entry.parsed().fields(), List.of());
    }

    private Optional<StandsFor> same(String raw) {
        Matcher form = SAME.matcher(raw);
        if (!form.matches() || YEAR.matcher(form.group("rest")).find()) {
            return Optional.empty();
        }
        int before = resolved.size() - 1;
        return Optional.of(standsFor(before, form.group("rest"), 0.97, "\"ibid.\": the entry before"));
    }

    private Optional<StandsFor> later(String raw) {
        Matcher form = LATER.matcher(raw);
        if (!form.matches()) {
            return Optional.empty();
        }
        String place = form.group("rest");
        List<Integer> note =
                Optional.ofNullable(form.group("note")).map(byLabel::get).orElse(List.of());
        if (note.size() == 1) {
            return Optional.of(standsFor(note.getFirst(), place, 0.97, "the note of that number"));
        }
        List<Integer> found = byAuthor.of(form.group("author"));
        return ofAuthor(note, found)
                .map(index -> standsFor(index, place, 0.97, "this author's work in the note of that number"))
                .or(() -> last(found)
                        .map(index -> found.size() == 1
                                ? standsFor(index, place, 0.95, "the only earlier entry of this author")
                                : standsFor(
                                        index,
                                        place,
                                        0.6,
                                        "the last of " + found.size() + " earlier entries of this author")))
                .or(() -> last(note)
                        .map(index -> standsFor(
                                index,
                                place,
                                0.5,
                                "the last of " + note.size() + " works in the note of that number")));
    }

    /// Of the works of a note the first that is by an author, or that repeats one of theirs.
    ///
    /// @param theirs in order
    private Optional<Integer> ofAuthor(List<Integer> note, List<Integer> theirs) {
        return note.stream()
                .filter(index -> Collections.binarySearch(theirs, meant(index)) >= 0)
                .findFirst();
    }

    private static Optional<Integer> last(List<Integer> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /// The entry itself, or the one that it stands for.
    private int meant(int index) {
        return resolved.get(index).standsFor().map(StandsFor::reference).orElse(index);
    }

    private Optional<StandsFor> shortened(String raw) {
        Matcher form = SHORT.matcher(raw);
        if (YEAR.matcher(raw).find() || !form.matches()) {
            return Optional.empty();
        }
        String title = " " + Claims.key(form.group("title")) + " ";
        List<Integer> found = byAuthor.of(
                        FURTHER_AUTHORS.matcher(form.group("author")).replaceFirst(""))
                .reversed();
        return found.subList(0, Math.min(found.size(), LOOKED_BACK)).stream()
                .filter(index -> (" " + Claims.key(resolved.get(index).raw()) + " ").contains(title))
                .findFirst()
                .map(index -> standsFor(index, form.group("rest"), 0.95, "an earlier entry of this author and title"));
    }

    /// An entry, or what it stands for.
    private StandsFor standsFor(int index, String place, double score, String evidence) {
        Optional<StandsFor> further = resolved.get(index).standsFor();
        Optional<Locator> locator = Locator.in(place.replaceFirst("\\.$", ""));
        return new StandsFor(
                meant(index),
                locator.map(Locator::text).orElse(""),
                locator.map(Locator::label).orElse(""),
                score * further.map(StandsFor::score).orElse(1.0),
                evidence);
    }
}
