package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a paper: its metadata, its reference list, and the citations of its running text, each with its place.
///
/// Any text gives a [Reading], in time that grows about with its length; what cannot be read is a [Warning]. Instances
/// hold no state and may be shared by threads.
public final class PaperReader {

    private final Limits limits;
    private final ReferenceParser parser;

    public PaperReader(Limits limits) {
        this.limits = requireNonNull(limits, "limits");
        this.parser = new ReferenceParser(limits.maxEntryCharacters());
    }

    /// Reads one paper's text, as [SourceText] decodes it: plain text or Markdown.
    public Reading read(String text) {
        return read(text, Stated.nothing());
    }

    /// Reads one paper's text and prefers what its file states to what the text was taken to say.
    public Reading read(String text, Stated stated) {
        return new StatedReading(stated).over(readAlone(text));
    }

    private Reading readAlone(String text) {
        String read = text.length() > limits.maxCharacters() ? text.substring(0, limits.maxCharacters()) : text;
        var offsets = new Offsets(text);
        var warnings = new ArrayList<Warning>();
        if (read.length() < text.length()) {
            warnings.add(new Warning(
                    "text-too-long",
                    "Only the first " + limits.maxCharacters() + " characters were read.",
                    offsets.span(new Slice(read.length(), text.length()))));
        }
        List<Line> lines = Line.of(read);
        var apparatus = new Apparatus(read, lines, limits.maxReferences());
        List<Reference> references = new Repeats(references(apparatus.entries(), offsets)).resolve(apparatus.ranges());
        String masked = Masked.of(read);
        var front = new FrontMatter(read, masked, lines, !references.isEmpty(), apparatus.firstHeading());
        Metadata metadata = front.metadata(offsets, warnings);
        List<Citation> citations = new CitedPlaces(read, masked, apparatus, limits.maxCitations())
                .read(front, references, offsets, warnings);
        references.forEach(reference -> warnings.addAll(reference.parsed().warnings()));
        warnings.sort(Comparator.comparingInt(warning -> warning.span().start()));
        return new Reading(metadata, references, citations, warnings);
    }

    private List<Reference> references(List<EntryCutter.Entry> entries, Offsets offsets) {
        var references = new ArrayList<Reference>();
        for (EntryCutter.Entry entry : entries) {
            Span span = offsets.span(entry.place());
            Parsed parsed = parser.parse(entry.raw()).shifted(span.start());
            references.add(new Reference(entry.label(), entry.raw(), span, parsed));
        }
        return references;
    }
}
