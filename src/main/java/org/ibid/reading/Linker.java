package org.ibid.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Finds the entries of the reference list that answer a cite, and those that nearly do.
final class Linker {

    private static final int MOST_COMPARED = 2_000_000;
    private static final int MOST_SUGGESTED = 3;
    private static final double NEAR = 0.84;

    private static final Pattern ET_AL = Pattern.compile("\\bet al\\b|\\band others\\b");

    private static final Pattern FIRST_INITIALS = Pattern.compile("^(?:\\p{Lu}\\.[\\s-]*){1,4}(?=\\p{L}{2})");
    private static final Pattern LAST_INITIALS = Pattern.compile("(?:\\s+\\p{Lu}\\.?){1,4}$");

    private static final Pattern PARTICLES = Pattern.compile(
            "^(?:(?:[vV][ao]n|[dD]e[lrnms]?|[dD]ella|[dD][iau]|[dD][ao]s|[lL][ae]|[tT]e[rn]|al|el|zu[mr]?)[ -]){1,3}(?=\\p{Lu})");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("\\s*+[“\"‘*]?([^,.;:(\\[“”\"\\d—–_]{2,80}?)\\s*[,.;:(\\[“”\"\\d]");
    private static final Pattern YEAR = Pattern.compile("\\b" + Lexicon.YEAR + "(?!\\d)");

    private final List<Reference> references;
    private final Map<String, List<Integer>> byAuthor;
    private final Map<String, List<Integer>> byLabel;
    private final Map<Integer, List<Integer>> byYear;
    private final Slice own;
    private final Comparisons comparisons;

    private Linker(Linker other, Slice own) {
        this.references = other.references;
        this.byAuthor = other.byAuthor;
        this.byLabel = other.byLabel;
        this.byYear = other.byYear;
        this.comparisons = other.comparisons;
        this.own = own;
    }

    Linker(List<Reference> references) {
        this.references = references;
        this.byAuthor = new HashMap<>();
        this.byLabel = new HashMap<>();
        this.byYear = new HashMap<>();
        this.comparisons = new Comparisons(MOST_COMPARED);
        this.own = new Slice(0, references.size());
        for (int i = 0; i < references.size(); i++) {
            int index = i;
            if (!references.get(i).label().isEmpty()) {
                byLabel.computeIfAbsent(references.get(i).label(), key -> new ArrayList<>())
                        .add(index);
            }
            if (references.get(i).standsFor().isPresent()) {
                continue;
            }
            heads(references.get(i))
                    .forEach(head -> byAuthor.computeIfAbsent(head, key -> new ArrayList<>())
                            .add(index));
            year(references.get(i))
                    .ifPresent(year -> byYear.computeIfAbsent(year, key -> new ArrayList<>())
                            .add(index));
        }
    }

    /// A linker that prefers these entries, which are those of the chapter's own list.
    Linker within(Slice entries) {
        return new Linker(this, entries);
    }

    /// Of these entries those of the own list, or all if it has none of them.
    private List<Integer> nearest(List<Integer> entries) {
        List<Integer> near = entries.stream().filter(own::holds).toList();
        return near.isEmpty() ? entries : near;
    }

    /// The ways a citation may begin to name a work: its first author, an organisation's initials, its title.
    private static List<String> heads(Reference reference) {
        Work work = reference.parsed().work();
        var heads = new ArrayList<String>();
        authors(work).stream().findFirst().ifPresent(first -> {
            heads.add(key(first.head()));
            if (first instanceof Name.Person person
                    && !person.nonDroppingParticle().isEmpty()) {
                heads.add(key(person.family()));
            }
            if (first instanceof Name.Literal(String text)) {
                heads.add(key(initials(text)));
            }
            heads.add(key(withoutParticles(first.head())));
        });
        Matcher printed = FIRST_WORDS.matcher(reference.raw());
        if (printed.lookingAt()) {
            heads.add(key(printed.group(1)));
            heads.add(key(withoutParticles(printed.group(1))));
            heads.add(key(initials(printed.group(1))));
        }
        if (authors(work).isEmpty()) {
            work.text("title").ifPresent(title -> heads.add(key(title)));
            work.text("container-title").ifPresent(title -> heads.add(key(title)));
        }
        return heads.stream().filter(head -> !head.isEmpty()).distinct().toList();
    }

    private static List<Name> authors(Work work) {
        List<Name> authors = work.names("author");
        return authors.isEmpty() ? work.names("editor") : authors;
    }

    private static String withoutParticles(String name) {
        return PARTICLES.matcher(name).replaceFirst("");
    }

    /// The year that was read, or else the first one printed.
    private static Optional<Integer> year(Reference reference) {
        return reference
                .parsed()
                .work()
                .year()
                .or(() ->
                        YEAR.matcher(reference.raw()).results().findFirst().map(year -> Integer.valueOf(year.group())));
    }

    private static String initials(String text) {
        var initials = new StringBuilder();
        for (String word : text.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    boolean hasLabels() {
        return !byLabel.isEmpty();
    }

    /// Whether every entry is cited by a number, so that names in the text point to none.
    boolean isNumbered() {
        return references.stream().noneMatch(entry -> entry.label().isEmpty());
    }

    boolean hasLabel(String label) {
        return byLabel.containsKey(label);
    }

    boolean isEmpty() {
        return references.isEmpty();
    }

    /// Whether an entry begins with this author.
    boolean knows(String author) {
        return !sameAuthor(author).isEmpty();
    }

    Cite link(Cite cite) {
        if (!cite.note().isEmpty()) {
            List<Integer> numbered = byLabel.getOrDefault(cite.note(), List.of());
            return numbersOnlyItsOwn() && numbered.stream().noneMatch(own::holds)
                    ? cite.linked(List.of(), numbered(cite, numbered, 0.3, " of another list"))
                    : cite.linked(numbered(cite, nearest(numbered), 1, ""), List.of());
        }
        List<Candidate> found = answers(cite);
        return cite.linked(found, found.isEmpty() ? suggestions(cite) : List.of());
    }

    private static List<Candidate> numbered(Cite cite, List<Integer> entries, double score, String where) {
        return entries.stream()
                .map(index -> new Candidate(index, score, "the entry numbered " + cite.note() + where))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /// Whether the own list has its own numbers from 1 on, as others have theirs.
    private boolean numbersOnlyItsOwn() {
        List<Integer> first = byLabel.getOrDefault("1", List.of());
        return first.size() > 1 && first.stream().anyMatch(own::holds);
    }

    private List<Candidate> answers(Cite cite) {
        List<Integer> same = nearest(sameAuthor(cite.authors().getFirst()).stream()
                .filter(index -> sameYear(cite, references.get(index)))
                .toList());
        List<Integer> sameShape = bestShaped(cite, same);
        if (!sameShape.isEmpty()) {
            return sameShape.stream()
                    .map(index -> new Candidate(
                            index, sameShape.size() == 1 ? 1 : 0.9 / sameShape.size(), agreed(cite, sameShape.size())))
                    .toList();
        }
        return same.stream()
                .filter(index -> coAuthorsAgree(cite, work(index)))
                .map(index -> new Candidate(index, 0.75 / Math.max(1, same.size()), misfit(cite, work(index))))
                .toList();
    }

    /// The entries with as many authors as the cite says; "et al." is rarely said of only two.
    private List<Integer> bestShaped(Cite cite, List<Integer> same) {
        List<Integer> fitting = same.stream().filter(index -> fits(cite, index)).toList();
        List<Integer> many = fitting.stream()
                .filter(index -> isOpen(index)
                        || authors(work(index)).size() > cite.authors().size() + 1)
                .toList();
        return cite.etAl() && !many.isEmpty() ? many : fitting;
    }

    private List<Integer> sameAuthor(String author) {
        for (String form : List.of(family(author), author, withoutParticles(family(author)))) {
            List<Integer> found = byAuthor.getOrDefault(key(form), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static String agreed(Cite cite, int entries) {
        String agreement = cite.year().isEmpty() ? "same author" : "same author and year";
        return entries == 1 ? agreement : agreement + ", as " + (entries - 1) + " other";
    }

    private static String misfit(Cite cite, Work work) {
        int printed = authors(work).size();
        return cite.etAl()
                ? "same author and year, and no other entry of theirs; \"et al.\" though the entry has %d author%s"
                        .formatted(printed, printed == 1 ? "" : "s")
                : "same first author and year, and no other entry of theirs; %d named, the entry has %d"
                        .formatted(cite.authors().size(), printed);
    }

    private static boolean sameYear(Cite cite, Reference reference) {
        if (cite.year().isEmpty()) {
            return true;
        }
        Work work = reference.parsed().work();
        if (!cite.year().matches("\\d{4}[a-z]?")) {
            return work.year().isEmpty();
        }
        String suffix = cite.year().substring(4);
        String entry = work.text("year-suffix")
                .orElseGet(() -> suffix(reference.raw(), cite.year().substring(0, 4)));
        return year(reference).filter(year -> year == number(cite.year())).isPresent()
                && (suffix.equals(entry) || entry.isEmpty() || suffix.isEmpty());
    }

    /// The letter printed behind the year.
    private static String suffix(String raw, String year) {
        int at = raw.indexOf(year);
        int end = at + year.length();
        boolean letter = at >= 0
                && end + 1 < raw.length()
                && Character.isLowerCase(raw.charAt(end))
                && !Character.isLetterOrDigit(raw.charAt(end + 1));
        return letter ? raw.substring(end, end + 1) : "";
    }

    private static int number(String year) {
        return Integer.parseInt(year.substring(0, 4));
    }

    /// Whether as many authors are named as the entry has, or "et al." stands for several more.
    private boolean fits(Cite cite, int index) {
        int entry = authors(work(index)).size();
        int named = cite.authors().size();
        boolean many = cite.etAl() ? entry > named || isOpen(index) : entry == named || entry == 0;
        return many && coAuthorsAgree(cite, work(index));
    }

    /// Whether the entry itself leaves authors out.
    private boolean isOpen(int index) {
        return ET_AL.matcher(references.get(index).raw()).find();
    }

    private static boolean coAuthorsAgree(Cite cite, Work work) {
        List<Name> entry = authors(work);
        for (int i = 1; i < Math.min(entry.size(), cite.authors().size()); i++) {
            if (similarity(key(entry.get(i).head()), key(family(cite.authors().get(i)))) < NEAR) {
                return false;
            }
        }
        return givenAgrees(cite.authors().getFirst(), entry);
    }

    /// "Hussain S. R." is not "Hussain, A."
    private static boolean givenAgrees(String cited, List<Name> entry) {
        String given = given(cited);
        boolean known = !entry.isEmpty() && entry.getFirst() instanceof Name.Person;
        if (given.isEmpty() || !known || !(entry.getFirst() instanceof Name.Person person)) {
            return true;
        }
        return person.given().isEmpty() || key(person.given()).charAt(0) == given.charAt(0);
    }

    private List<Candidate> suggestions(Cite cite) {
        var near = new ArrayList<Candidate>();
        for (int index : sameAuthor(cite.authors().getFirst())) {
            otherYear(cite, index, near);
        }
        if (cite.year().matches("\\d{4}[a-z]?")) {
            byYear.getOrDefault(number(cite.year()), List.of()).forEach(index -> otherName(cite, index, near));
        }
        near.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return near.stream().limit(MOST_SUGGESTED).toList();
    }

    private void otherYear(Cite cite, int index, List<Candidate> near) {
        Work work = work(index);
        if (work.year().isEmpty() || !cite.year().matches("\\d{4}[a-z]?") || !fits(cite, index)) {
            return;
        }
        int entry = work.year().get();
        int apart = Math.abs(entry - number(cite.year()));
        if (apart <= 2 || sameDigits(entry, number(cite.year()))) {
            near.add(new Candidate(
                    index, 0.6 - 0.1 * Math.min(apart, 3), "same author, but of " + entry + ", not " + cite.year()));
        }
    }

    private static boolean sameDigits(int one, int other) {
        return String.valueOf(one)
                .chars()
                .sorted()
                .boxed()
                .toList()
                .equals(String.valueOf(other).chars().sorted().boxed().toList());
    }

    private void otherName(Cite cite, int index, List<Candidate> near) {
        List<Name> entry = authors(work(index));
        if (entry.isEmpty() || !comparisons.take(1)) {
            return;
        }
        double similarity = similarity(
                key(entry.getFirst().head()), key(family(cite.authors().getFirst())));
        if (similarity >= NEAR && similarity < 1 && fits(cite, index)) {
            near.add(new Candidate(
                    index,
                    similarity * 0.6,
                    "\"%s\" is nearly \"%s\", and the year is the same"
                            .formatted(
                                    family(cite.authors().getFirst()),
                                    entry.getFirst().head())));
        }
    }

    private Work work(int index) {
        return references.get(index).parsed().work();
    }

    /// "Hussain S. R.", "Khan, M. A." and "F. Khan" without their initials.
    static String family(String author) {
        String bare = FIRST_INITIALS
                .matcher(author.indexOf(',') < 0 ? author : author.substring(0, author.indexOf(',')))
                .replaceFirst("");
        return LAST_INITIALS.matcher(bare).replaceFirst("").strip();
    }

    private static String given(String author) {
        return key(author.replace(family(author), ""));
    }

    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Jaro-Winkler.
    static double similarity(String one, String other) {
        return JaroWinkler.similarity(one, other);
    }
}
