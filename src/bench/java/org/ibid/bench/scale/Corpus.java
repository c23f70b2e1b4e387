package org.ibid.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.ibid.reading.Candidate;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;
import org.ibid.reading.Field;
import org.ibid.reading.Metadata;
import org.ibid.reading.Parsed;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;
import org.ibid.reading.Span;
import org.ibid.reading.Stated;
import org.ibid.reading.file.FileKind;
import org.ibid.reading.file.PaperText;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Papers of fifty references each, made one at a time; the same for the same seed and size.
///
/// @param sources what is cited
/// @param known   how many sources there are; half as many as references, so that the usual one is cited twice
/// @param seed    where chance begins
record Corpus(Sources sources, int known, long seed) {

    /// References in a paper's list.
    static final int LIST = 50;

    private static final List<String> LABELS = List.of("author", "date", "title", "container-title", "volume", "pages");

    static Corpus of(int references, long seed) {
        return new Corpus(new Sources(seed), Math.max(4 * LIST, references / 2), seed);
    }

    /// A paper that was read.
    ///
    /// @param cited the number of the source that each reference is, in order
    record Made(String name, PaperText text, Reading reading, List<Integer> cited) {}

    Made paper(int number) {
        var chance = Chance.of(seed + 2, number);
        var cited = new LinkedHashSet<Integer>();
        while (cited.size() < LIST) {
            cited.add(chance.rank(known));
        }
        var text = new StringBuilder();
        var references = new ArrayList<Reference>();
        var citations = new ArrayList<Citation>();
        for (int source : cited) {
            citations.add(citation(text, references.size()));
            references.add(reference(text, references.size(), new Print(chance).of(sources.source(source))));
        }
        var reading = new Reading(metadata(number), references, citations, List.of());
        var paper = new PaperText(text.toString(), FileKind.TEXT, Optional.empty(), Stated.nothing(), List.of());
        return new Made("paper-" + number + ".txt", paper, reading, List.copyOf(cited));
    }

    /// A source as yet another list would print it.
    Work printedAgain(int source, long number) {
        return new Print(Chance.of(seed + 3, number)).of(sources.source(source));
    }

    /// The paper itself is cited by nobody.
    private Metadata metadata(int number) {
        var work = Work.ofType("article-journal")
                .with(
                        "title",
                        "Citing paper number " + number + " of a made corpus, " + Long.toHexString(seed + number))
                .withNames("author", List.of(new Name.Person("Writer", "Anna " + number)))
                .withDate("issued", PartialDate.ofYear(2025));
        return new Metadata(work, new LinkedHashMap<>());
    }

    private static Citation citation(StringBuilder text, int reference) {
        String label = Integer.toString(reference + 1);
        String sentence = "This was shown before, and we follow it here [" + label + "].";
        int start = text.length();
        text.append(sentence).append('\n');
        var cite = new Cite(
                "",
                List.of(),
                false,
                "",
                "",
                "",
                "",
                label,
                List.of(new Candidate(reference, 0.99, "by its number")),
                List.of());
        var span = new Span(start + sentence.indexOf('['), start + sentence.length() - 1);
        return new Citation(Citation.Kind.NUMBER, "[" + label + "]", span, List.of(cite), sentence);
    }

    private static Reference reference(StringBuilder text, int index, Work work) {
        String raw = Print.line(work);
        int start = text.length();
        text.append(raw).append('\n');
        var fields = new ArrayList<Field>();
        for (int i = 0; i < LABELS.size(); i++) {
            fields.add(new Field(
                    LABELS.get(i),
                    new Span(raw.length() * i / LABELS.size(), raw.length() * (i + 1) / LABELS.size()),
                    0.9));
        }
        return new Reference(
                Integer.toString(index + 1),
                raw,
                new Span(start, start + raw.length()),
                new Parsed(work, 0.9, fields, List.of()));
    }
}
