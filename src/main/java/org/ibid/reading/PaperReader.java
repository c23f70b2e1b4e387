package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a paper: its metadata, its reference list, and the citations of its running text, each with its place.
///
/// Any text gives a [Reading], in time that grows about with its length; what cannot be read is a [Warning]. Instances
/// hold no state and may be shared by threads.
public final class PaperReader {

    private final Limits limits;
    private final ReferenceReader entries;

    public PaperReader(Limits limits, ReferenceReader entries) {
        this.limits = requireNonNull(limits, "limits");
        this.entries = requireNonNull(entries, "entries");
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
        Optional<ReferenceList> list = ReferenceList.in(lines);
        List<Reference> references =
                list.map(found -> references(read, lines, found, offsets)).orElse(List.of());
        String masked = Masked.of(read);
        var front = new FrontMatter(
                read,
                masked,
                lines,
                !references.isEmpty(),
                list.map(ReferenceList::heading).orElse(lines.size()));
        Metadata metadata = front.metadata(entries, offsets, warnings);
        List<Citation> citations =
                citations(read, masked, regions(front, lines, list, read), references, offsets, warnings);
        references.forEach(reference -> warnings.addAll(reference.parsed().warnings()));
        warnings.sort(Comparator.comparingInt(warning -> warning.span().start()));
        return new Reading(metadata, references, citations, warnings);
    }

    private List<Reference> references(String text, List<Line> lines, ReferenceList list, Offsets offsets) {
        var references = new ArrayList<Reference>();
        var cutter = new EntryCutter(text, lines.subList(list.from(), list.to()));
        for (EntryCutter.Entry entry : cutter.cut(limits.maxReferences())) {
            Span span = offsets.span(entry.place());
            references.add(new Reference(
                    entry.label(), entry.raw(), span, parsed(entry.raw()).shifted(span.start())));
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

    /// The list itself cites nothing; what follows it (an appendix) may.
    private static List<Slice> regions(FrontMatter front, List<Line> lines, Optional<ReferenceList> list, String text) {
        int heading =
                list.map(found -> lines.get(found.heading()).place().from()).orElse(text.length());
        var regions = new ArrayList<>(front.regions(heading));
        list.filter(found -> found.to() < lines.size())
                .ifPresent(found ->
                        regions.add(new Slice(lines.get(found.to()).place().from(), text.length())));
        return regions;
    }

    private List<Citation> citations(
            String text,
            String masked,
            List<Slice> regions,
            List<Reference> references,
            Offsets offsets,
            List<Warning> warnings) {
        var finder = new CitationFinder(masked, new Linker(references), limits.maxCitations());
        var citations = new ArrayList<Citation>();
        for (CitationFinder.Found found : finder.find(regions)) {
            citations.add(new Citation(
                    found.kind(),
                    found.place().of(text),
                    offsets.span(found.place()),
                    found.cites(),
                    CitingSentence.of(masked, found.place())));
        }
        finder.unreadable()
                .forEach(place -> warnings.add(new Warning(
                        "unreadable-citation",
                        "Here was a citation that the text no longer shows: \"" + Masked.readable(place.of(text))
                                + "\".",
                        offsets.span(place))));
        return citations;
    }
}
