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
    private final ReferenceReader entries;
    private final Assurance assurance;

    public PaperReader(Limits limits, ReferenceReader entries) {
        this(limits, entries, LearnedAssurance.shipped()::of);
    }

    /// @param assurance how sure the fields of the paper's own metadata are
    public PaperReader(Limits limits, ReferenceReader entries, Assurance assurance) {
        this.limits = requireNonNull(limits, "limits");
        this.entries = requireNonNull(entries, "entries");
        this.assurance = requireNonNull(assurance, "assurance");
    }

    /// Reads one paper's text, as [SourceText] decodes it: plain text or Markdown.
    public Reading read(String text) {
        return read(text, Stated.nothing());
    }

    /// Reads one paper's text and prefers what its file states to what the text was taken to say.
    public Reading read(String text, Stated stated) {
        return new StatedReading(stated).over(readAlone(text, stated.prominent()));
    }

    /// Reads a reference list that stands alone, as it was copied out of a paper: with or without its heading,
    /// numbers, blank lines, and lines of its pages; entries may go over several lines. What goes beyond the
    /// limits is not read.
    ///
    /// @return each entry with its place in the text; the places of its fields and warnings are in its raw text
    public List<Reference> readList(String text) {
        String read = text.length() > limits.maxCharacters() ? text.substring(0, limits.maxCharacters()) : text;
        List<Line> lines = Line.of(read);
        var furniture = Furniture.in(read, lines);
        int from = 0;
        while (from < lines.size()
                && (lines.get(from).isBlank()
                        || ReferenceList.isHeading(lines.get(from).content()))) {
            from++;
        }
        var filled = ListLine.of(read, lines, furniture, from, lines.size());
        var cut = new EntryCutter(read, filled).cut(limits.maxReferences());
        var offsets = new Offsets(text);
        List<Reference> references = cut.stream()
                .map(entry ->
                        new Reference(entry.label(), entry.raw(), offsets.span(entry.place()), parsed(entry.raw())))
                .toList();
        return new Repeats(references).resolve(List.of(new Slice(0, references.size())));
    }

    private Reading readAlone(String text, String prominent) {
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
        var front = new FrontMatter(masked, lines, !references.isEmpty(), apparatus.firstHeading());
        Metadata metadata = front.metadata(prominent, entries, assurance, offsets, warnings);
        List<Citation> citations = new CitedPlaces(read, masked, apparatus, limits.maxCitations())
                .read(front, references, offsets, warnings);
        references.forEach(reference -> warnings.addAll(reference.parsed().warnings()));
        warnings.sort(Comparator.comparingInt(warning -> warning.span().start()));
        return new Reading(metadata, references, citations, warnings);
    }

    private List<Reference> references(List<EntryCutter.Entry> entries, Offsets offsets) {
        var references = new ArrayList<Reference>();
        for (EntryCutter.Entry entry : entries) {
            Parsed parsed = parsed(entry.raw()).moved(piece -> offsets.span(entry.place(piece.slice(entry.raw()))));
            references.add(new Reference(entry.label(), entry.raw(), offsets.span(entry.place()), parsed));
        }
        return references;
    }

    private Parsed parsed(String raw) {
        int longest = limits.maxEntryCharacters();
        if (raw.length() <= longest) {
            return entries.read(raw).parsed();
        }
        int end = Character.isHighSurrogate(raw.charAt(longest - 1)) ? longest - 1 : longest;
        return entries.read(raw.substring(0, end)).parsed().andUnread(raw, end);
    }
}
