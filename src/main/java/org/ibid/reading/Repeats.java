package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Finds what entries stand for that only repeat an earlier one: "Ibid.", "Id. at 23", "Khan, op. cit., p. 4", "Müller,
/// a. a. O.", "там же", and short forms such as "Khan, Passes and Peaks, 45."; and whose authors a dash repeats.
final class Repeats {

    private static final String SEE = "(?:(?:see(?: also)?|cf\\.?|vgl\\.|siehe|voir|véase|см\\.)\\s+)?";
    private static final Pattern SAME = Pattern.compile("(?iu)" + SEE
            + "(?:ib(?:id(?:em)?)?|[íi]b[íi]d(?:em)?|idem|id|loc\\. ?cit|l\\. ?c|ebd|ebenda|a\\. ?a\\. ?O|там же|tamże|tamtéž|ibidem, passim)"
            + "(?![\\p{L}])\\.?[,:;]?\\s*(?:at\\s+)?(?<rest>[^\\n]{0,60})");
    private static final Pattern LATER = Pattern.compile("(?iu)" + SEE
            + "(?<author>[^,;\\d]{2,80}?),?\\s+(?:in:?\\s+)?(?:op\\. ?cit|loc\\. ?cit|art\\. ?cit|ob\\. ?cit|a\\. ?a\\. ?O|o\\. ?c|указ\\. ?соч|"
            + "(?:supra|above),? n(?:ote|\\.)?\\.? ?(?<note>\\d{1,4}))"
            + "\\.?[,:;]?\\s*(?:at\\s)?\\s*(?<rest>[^\\n]{0,60})");
    private static final Pattern SHORT = Pattern.compile(
            "(?u)" + SEE
                    + "(?<author>[^,;\\d“”\"]{2,60}),\\s+[“\"„«*]?(?<title>[^,;“”\"»*]{4,80}?),?[”\"“»*]?,?\\s+(?<rest>(?:(?:pp?|S)\\.\\s*)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)\\.?");
    private static final Pattern YEAR = Pattern.compile("\\b" + Lexicon.YEAR + "(?!\\d)|https?://");
    private static final Pattern DASHED = Pattern.compile("[-–—―_]{2,}\\s*[.,(:]");
    private static final int LONGEST = 160;
    private static final int MOST_NAMES = 7;
    private static final double NEAR = 0.9;

    private final List<Reference> references;
    private final List<Reference> resolved = new ArrayList<>();

    Repeats(List<Reference> references) {
        this.references = references;
    }

    /// Whether an entry only repeats another, by its form.
    static boolean isRepeat(String raw) {
        String folded = Spaces.folded(raw);
        return folded.length() <= LONGEST
                && (SAME.matcher(folded).matches() || LATER.matcher(folded).matches());
    }

    /// The entries in the same order.
    ///
    /// @param lists the ranges of the lists; an entry repeats none of another list, but the note of the same number
    List<Reference> resolve(List<Slice> lists) {
        for (int i = 0; i < references.size(); i++) {
            int index = i;
            int from = lists.stream()
                    .filter(list -> list.holds(index))
                    .findFirst()
                    .map(Slice::from)
                    .orElse(0);
            resolved.add(resolve(references.get(i), from));
        }
        return List.copyOf(resolved);
    }

    private Reference resolve(Reference entry, int from) {
        if (resolved.size() <= from) {
            return entry;
        }
        String raw = Spaces.folded(entry.raw());
        if (DASHED.matcher(raw).lookingAt()) {
            return bySameAuthors(entry);
        }
        if (raw.length() > LONGEST) {
            return entry;
        }
        return same(raw)
                .or(() -> later(raw, from))
                .or(() -> shortened(raw, from))
                .map(found -> new Reference(
                        entry.label(), entry.raw(), entry.span(), parsed(entry, found), Optional.of(found)))
                .orElse(entry);
    }

    /// A dash in place of the authors: those of the entry before.
    private Reference bySameAuthors(Reference entry) {
        Work before = resolved.getLast().parsed().work();
        Work work = entry.parsed().work();
        List<Name> authors = before.names("author");
        boolean named = work.names("author").stream()
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

    private Optional<StandsFor> later(String raw, int from) {
        Matcher form = LATER.matcher(raw);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group("note") != null) {
            for (int i = resolved.size() - 1; i >= from; i--) {
                if (resolved.get(i).label().equals(form.group("note"))) {
                    return Optional.of(standsFor(i, form.group("rest"), 0.97, "the note of that number"));
                }
            }
        }
        List<Integer> found = byAuthor(form.group("author"), from);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(standsFor(
                        found.getFirst(),
                        form.group("rest"),
                        found.size() == 1 ? 0.95 : 0.6,
                        found.size() == 1
                                ? "the only earlier entry of this author"
                                : "the last of " + found.size() + " earlier entries of this author"));
    }

    private Optional<StandsFor> shortened(String raw, int from) {
        Matcher form = SHORT.matcher(raw);
        if (YEAR.matcher(raw).find() || !form.matches()) {
            return Optional.empty();
        }
        String title = " " + Claims.key(form.group("title")) + " ";
        return byAuthor(form.group("author"), from).stream()
                .filter(index -> (" " + Claims.key(resolved.get(index).raw()) + " ").contains(title))
                .findFirst()
                .map(index -> standsFor(index, form.group("rest"), 0.95, "an earlier entry of this author and title"));
    }

    /// The full entries of a first author, the last first; of nearly that name where none has it.
    private List<Integer> byAuthor(String author, int from) {
        List<Integer> same = byAuthor(author, from, 1);
        return same.isEmpty() ? byAuthor(author, from, NEAR) : same;
    }

    private List<Integer> byAuthor(String author, int from, double similarity) {
        var found = new ArrayList<Integer>();
        String wanted = Linker.key(Linker.family(author.strip()));
        for (int i = resolved.size() - 1; i >= from && !wanted.isEmpty(); i--) {
            Reference entry = resolved.get(i);
            if (entry.standsFor().isEmpty() && isBy(entry, wanted, similarity)) {
                found.add(i);
            }
        }
        return found;
    }

    /// Whether the first author is read so, or printed so before the first comma.
    private static boolean isBy(Reference entry, String author, double similarity) {
        Optional<String> read = entry.parsed().work().names("author").stream()
                .findFirst()
                .map(Name::head)
                .map(Linker::key);
        if (read.filter(name -> JaroWinkler.similarity(name, author) >= similarity)
                .isPresent()) {
            return true;
        }
        String[] printed = Spaces.folded(entry.raw())
                .split("[,(“\"«:;]|\\. |\\b(?:and|et|y|und)\\b", 2)[0]
                .split(" ");
        return printed.length < MOST_NAMES
                && JaroWinkler.similarity(Linker.key(printed[printed.length - 1]), author) >= similarity;
    }

    /// The entry itself, or the one that it stands for.
    private StandsFor standsFor(int index, String place, double score, String evidence) {
        Optional<StandsFor> further = resolved.get(index).standsFor();
        Optional<Locator> locator = Locator.in(place.replaceFirst("\\.$", ""));
        return new StandsFor(
                further.map(StandsFor::reference).orElse(index),
                locator.map(Locator::text).orElse(""),
                locator.map(Locator::label).orElse(""),
                score * further.map(StandsFor::score).orElse(1.0),
                evidence);
    }
}
