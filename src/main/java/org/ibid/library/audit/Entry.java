package org.ibid.library.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.reading.Reference;
import org.ibid.reading.Span;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// An entry of the list, as the checks see it.
///
/// @param number its place in the list, from 1
/// @param reference as it was read
/// @param slice  the text at its span
record Entry(int number, Reference reference, String slice) {

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\((\\d{4})[a-z]?\\)");
    private static final Pattern DASHES = Pattern.compile("[-–—―_]{1,9}");

    /// Given names, a title or initials stand in less.
    private static final int MOST_BEFORE_AUTHOR = 40;

    private static final Pattern ET_AL = Pattern.compile("\\bet\\.? al\\b|\\band others\\b|\\bet alii\\b");

    /// Whether the reader put more together of an identifier than a piece of it.
    boolean hasLonger(String piece) {
        return Stream.of("DOI", "ISBN", "ISSN")
                .flatMap(variable -> work().text(variable).stream())
                .anyMatch(read -> read.length() > piece.length() && read.startsWith(piece));
    }

    Work work() {
        return reference.parsed().work();
    }

    /// Its number, if it is one that can be counted with.
    Optional<Integer> label() {
        String label = reference.label();
        return label.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(label)) : Optional.empty();
    }

    /// Whether it only names again what an earlier entry names: "ibid."
    boolean isRepeat() {
        return reference.standsFor().isPresent() || reference.repeatsNothing();
    }

    String raw() {
        return reference.raw();
    }

    /// The authors, or the editors of a work that has only those.
    List<Name> authors() {
        var authors = work().names("author");
        return authors.isEmpty() ? work().names("editor") : authors;
    }

    /// The year it was issued, also one that no reader of dates would believe.
    Optional<Integer> year() {
        var printed = YEAR_IN_BRACKETS.matcher(raw());
        return work().year()
                .or(() -> printed.find() ? Optional.of(Integer.parseInt(printed.group(1))) : Optional.empty());
    }

    /// The letter behind its year; empty if there is none.
    String suffix() {
        return work().text("year-suffix").orElse("");
    }

    /// Its year as printed, `2019b`; empty if it has none.
    String date() {
        return year().map(year -> year + suffix()).orElse("");
    }

    /// Whether nothing is printed before its title, which could be an author that was not understood.
    boolean beginsWithItsTitle() {
        String title = NearSpelling.fold(work().text("title").orElse(""));
        return title.isEmpty() || NearSpelling.fold(raw()).startsWith(title);
    }

    /// Whether it begins with its first author, or with the dashes that stand for the author before.
    boolean beginsWithItsAuthor() {
        String head = NearSpelling.fold(
                authors().isEmpty() ? "" : authors().getFirst().head());
        if (!head.isEmpty() && DASHES.matcher(raw()).lookingAt()) {
            return true;
        }
        String beginning = raw().substring(0, Math.min(raw().length(), 2 * head.length() + MOST_BEFORE_AUTHOR));
        return !head.isEmpty() && NearSpelling.fold(beginning).contains(head);
    }

    /// Whether it says itself that it leaves authors out.
    boolean leavesAuthorsOut() {
        return ET_AL.matcher(raw()).find();
    }

    /// What to call it in a message: `entry 8 (Hartmann 2017)`.
    String called() {
        var authors = authors();
        String head = authors.isEmpty()
                ? work().text("title").orElse("")
                : authors.getFirst().head();
        String name = (shortened(head) + " " + date()).strip();
        return "entry " + number + (name.isEmpty() ? "" : " (" + name + ")");
    }

    /// The same at the start of a sentence.
    String calledAtStart() {
        return "E" + called().substring(1);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 60
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 40)) + "…";
    }

    Place place() {
        return place(reference.span(), raw());
    }

    /// The place of something printed in it; the whole entry if it is not found there, or is nothing.
    Place place(String printed) {
        int at = slice.indexOf(printed);
        if (at < 0 || printed.isEmpty()) {
            return place();
        }
        int start = reference.span().start() + slice.codePointCount(0, at);
        return place(new Span(start, start + printed.codePointCount(0, printed.length())), printed);
    }

    private Place place(Span span, String quote) {
        return new Place(span, quote, "", Optional.empty(), Optional.of(number));
    }
}
