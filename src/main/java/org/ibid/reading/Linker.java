package org.ibid.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// Finds the entries of the reference list that answer a cite, and those that nearly do.
final class Linker {

    static final int MOST_SUGGESTED = 3;
    static final double NEAR = 0.84;

    private static final Pattern ET_AL = Pattern.compile("\\bet al\\b|\\band others\\b");

    private final List<Reference> references;
    private final Set<String> remarks;
    private final NamedEntries entries;
    private final NearMisses nearMisses;
    private final Slice own;

    private Linker(Linker other, Slice own, Set<String> remarks) {
        this.references = other.references;
        this.remarks = Set.copyOf(remarks);
        this.entries = other.entries;
        this.nearMisses = other.nearMisses;
        this.own = own;
    }

    Linker(List<Reference> references) {
        this.references = references;
        this.remarks = Set.of();
        this.entries = new NamedEntries(references);
        this.nearMisses = new NearMisses(references, entries);
        this.own = new Slice(0, references.size());
    }

    /// A linker that prefers these entries, which are those of the chapter's own list.
    ///
    /// @param remarks the labels of its notes that name no source
    Linker within(Slice entries, Set<String> remarks) {
        return new Linker(this, entries, remarks);
    }

    /// Of these entries those of the own list, or all if it has none of them.
    private List<Integer> nearest(List<Integer> entries) {
        List<Integer> near = entries.stream().filter(own::holds).toList();
        return near.isEmpty() ? entries : near;
    }

    boolean hasLabels() {
        return entries.haveLabels();
    }

    /// Whether every entry is cited by a number or a short label, so that names in the text point to none; those of
    /// a list whose labels are names and years may do.
    boolean isNumbered() {
        return references.stream()
                .noneMatch(entry -> entry.label().isEmpty() || entry.label().contains(" "));
    }

    boolean hasLabel(String label) {
        return !entries.labelled(label).isEmpty();
    }

    /// Whether few numbers come behind this one in the own list.
    boolean isAboutLast(int number) {
        int slack = 2 + number / 5;
        return IntStream.rangeClosed(number + slack, number + 2 * slack)
                .noneMatch(later -> hasLabel(String.valueOf(later)));
    }

    /// Whether the own note of this number only explains.
    boolean isRemark(String label) {
        return remarks.contains(label) && entries.labelled(label).stream().noneMatch(own::holds);
    }

    boolean isEmpty() {
        return references.isEmpty();
    }

    /// Whether an entry begins with this author.
    boolean knows(String author) {
        return !entries.by(author).isEmpty();
    }

    /// The cite linked; one for each of the works if it points to a note that names several.
    List<Cite> links(Cite cite) {
        List<Integer> works = cite.note().isEmpty() ? List.of() : nearest(entries.labelled(cite.note()));
        boolean oneNote = works.size() > 1 && works.getLast() - works.getFirst() == works.size() - 1;
        return oneNote
                ? works.stream()
                        .map(work -> cite.linked(numbered(cite, List.of(work), 1, ""), List.of()))
                        .toList()
                : List.of(link(cite));
    }

    private Cite link(Cite cite) {
        if (!cite.note().isEmpty()) {
            List<Integer> numbered = entries.labelled(cite.note());
            return numbersOnlyItsOwn() && numbered.stream().noneMatch(own::holds)
                    ? cite.linked(List.of(), numbered(cite, numbered, 0.3, " of another list"))
                    : cite.linked(numbered(cite, nearest(numbered), 1, ""), List.of());
        }
        List<Candidate> found = answers(cite);
        return cite.linked(found, found.isEmpty() ? nearMisses.of(cite, this::fits) : List.of());
    }

    private static List<Candidate> numbered(Cite cite, List<Integer> entries, double score, String where) {
        return entries.stream()
                .map(index -> new Candidate(index, score, "the entry numbered " + cite.note() + where))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /// Whether the own list has its own numbers from 1 on, as others have theirs.
    private boolean numbersOnlyItsOwn() {
        List<Integer> first = entries.labelled("1");
        return first.size() > 1 && first.stream().anyMatch(own::holds);
    }

    private List<Candidate> answers(Cite cite) {
        List<Integer> same = nearest(entries.by(cite.authors().getFirst()).stream()
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
                        || NamedEntries.authors(work(index)).size()
                                > cite.authors().size() + 1)
                .toList();
        return cite.etAl() && !many.isEmpty() ? many : fitting;
    }

    private static String agreed(Cite cite, int entries) {
        String agreement = cite.year().isEmpty() ? "same author" : "same author and year";
        return entries == 1 ? agreement : agreement + ", as " + (entries - 1) + " other";
    }

    private static String misfit(Cite cite, Work work) {
        int printed = NamedEntries.authors(work).size();
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
        return NamedEntries.year(reference)
                        .filter(year -> year == Integer.parseInt(cite.year().substring(0, 4)))
                        .isPresent()
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

    /// Whether as many authors are named as the entry has, or "et al." stands for several more.
    private boolean fits(Cite cite, int index) {
        int entry = NamedEntries.authors(work(index)).size();
        int named = cite.authors().size();
        boolean many = cite.etAl() ? entry > named || isOpen(index) : entry == named || entry == 0;
        return many && coAuthorsAgree(cite, work(index));
    }

    /// Whether the entry itself leaves authors out.
    private boolean isOpen(int index) {
        return ET_AL.matcher(references.get(index).raw()).find();
    }

    private static boolean coAuthorsAgree(Cite cite, Work work) {
        List<Name> entry = NamedEntries.authors(work);
        for (int i = 1; i < Math.min(entry.size(), cite.authors().size()); i++) {
            if (JaroWinkler.similarity(
                            CitedName.key(entry.get(i).head()),
                            CitedName.key(CitedName.family(cite.authors().get(i))))
                    < NEAR) {
                return false;
            }
        }
        return givenAgrees(cite.authors().getFirst(), entry);
    }

    /// "Hussain S. R." is not "Hussain, A."
    private static boolean givenAgrees(String cited, List<Name> entry) {
        String given = CitedName.given(cited);
        boolean known = !entry.isEmpty() && entry.getFirst() instanceof Name.Person;
        if (given.isEmpty() || !known || !(entry.getFirst() instanceof Name.Person person)) {
            return true;
        }
        return person.given().isEmpty() || CitedName.key(person.given()).charAt(0) == given.charAt(0);
    }

    private Work work(int index) {
        return references.get(index).parsed().work();
    }
}
