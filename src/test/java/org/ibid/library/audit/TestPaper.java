package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibid.lookup.Notice;
import org.ibid.reading.Candidate;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;
import org.ibid.reading.Metadata;
import org.ibid.reading.Parsed;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;
import org.ibid.reading.Span;
import org.ibid.work.Work;

/// A paper put together piece by piece: running text, citations, and entries, each on a line of its own.
final class TestPaper {

    static final ChosenStyle ASKS_FOR_ALL = new ChosenStyle("a style", (_, variables) -> variables);
    static final ChosenStyle ASKS_FOR_NOTHING = new ChosenStyle("a style", (_, _) -> List.of());

    private final StringBuilder text = new StringBuilder();
    private final List<Reference> references = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Twins> twins = new ArrayList<>();
    private final List<Noticed> noticed = new ArrayList<>();

    TestPaper says(String running) {
        append(running);
        return this;
    }

    TestPaper lists(String label, String raw, Work work) {
        references.add(
                new Reference(label, raw, append(raw), new Parsed(work, 1, List.of(), List.of()), Optional.empty()));
        return this;
    }

    /// @param entries the numbers of the entries that answer it
    TestPaper cites(String author, String year, int... entries) {
        String raw = "(" + author + ", " + year + ")";
        return cites(Citation.Kind.AUTHOR_DATE, raw, List.of(author), year, "", entries);
    }

    TestPaper citesNumber(int number, int... entries) {
        return cites(Citation.Kind.NUMBER, "[" + number + "]", List.of(), "", String.valueOf(number), entries);
    }

    /// By an author, or a title as well, and no year.
    TestPaper citesTitle(String author, String title, int... entries) {
        return cites(Citation.Kind.AUTHOR_DATE, author + ", " + title, List.of(author), "", "", entries);
    }

    private TestPaper cites(
            Citation.Kind kind, String raw, List<String> authors, String year, String number, int... entries) {
        var answers = IntStream.of(entries)
                .mapToObj(entry -> new Candidate(entry - 1, 0.9, "named"))
                .toList();
        var cite = new Cite("", authors, false, year, "", "", "", number, answers, List.of());
        citations.add(new Citation(kind, raw, append(raw), List.of(cite), raw));
        return this;
    }

    TestPaper perhapsSameSource(int one, int other) {
        twins.add(new Twins(one, other, false, "titles equal"));
        return this;
    }

    TestPaper sameSource(int one, int other) {
        twins.add(new Twins(one, other, true, "titles equal"));
        return this;
    }

    /// A registry says that this happened to the work of an entry.
    TestPaper noticed(int entry, Notice.Kind kind, String other) {
        noticed.add(new Noticed(entry, kind, other, "Crossref"));
        return this;
    }

    private Span append(String line) {
        int start = text.codePointCount(0, text.length());
        text.append(line).append('\n');
        return new Span(start, start + line.codePointCount(0, line.length()));
    }

    List<Finding> audit(ChosenStyle style) {
        var metadata = new Metadata(Work.ofType("article-journal"), new LinkedHashMap<>());
        return new Auditor()
                .audit(
                        text.toString(),
                        new Reading(metadata, references, citations, List.of()),
                        twins,
                        noticed,
                        2026,
                        style);
    }

    /// The findings of one kind, by a style that asks for nothing.
    List<Finding> found(Kind kind) {
        return audit(ASKS_FOR_NOTHING).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
