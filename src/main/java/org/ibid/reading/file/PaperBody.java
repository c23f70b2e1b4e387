package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.NotText;
import org.ibid.reading.Span;
import org.ibid.reading.Stated;
import org.ibid.reading.Warning;
import org.ibid.work.Work;

/// A paper's text as it is put together: paragraphs and headings parted by blank lines, table rows on
/// adjacent lines, notes at the end.
final class PaperBody {

    private static final Pattern NOTES_HEADING =
            Pattern.compile("(?iu)(?:\\d{1,2}\\.?\\s*)?(?:(?:end|foot)?notes|notes and references)\\s*:?");

    private record Block(Prose prose, boolean followsClosely) {}

    private final FileLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Prose> notes = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Work metadata = Work.ofType("article-journal");
    private long characters;
    private Prose authors = new Prose();
    private String prominent = "";
    private boolean summarised;
    private int calls;

    PaperBody(FileLimits limits) {
        this.limits = limits;
    }

    void paragraph(Prose prose) {
        add(blocks, prose, false);
    }

    void paragraph(String text) {
        paragraph(Prose.of(text));
    }

    /// A line right below the one before: a row of a table, an item of a short list.
    void line(Prose prose) {
        add(blocks, prose, true);
    }

    /// A paragraph that the file marks as naming authors: one line with the other authors next to it.
    void author(Prose name) {
        if (!name.isEmpty() && !blocks.isEmpty() && blocks.getLast().prose() == authors) {
            authors.add(", ").addAll(name);
        } else {
            authors = name;
            paragraph(name);
        }
    }

    /// A paragraph that the file marks as the abstract: under a heading that says so.
    void summary(Prose prose) {
        boolean headed = summarised
                || !blocks.isEmpty()
                        && blocks.getLast()
                                .prose()
                                .toString()
                                .matches("(?iu)(?:abstract|summary|zusammenfassung|résumé)\\W*");
        summarised = true;
        if (!headed && !prose.toString().matches("(?i)abstract\\b.*")) {
            paragraph("Abstract");
        }
        paragraph(prose);
    }

    private void add(List<Block> to, Prose prose, boolean followsClosely) {
        if (!prose.isEmpty()) {
            count(prose);
            to.add(new Block(prose, followsClosely));
        }
    }

    private void count(Prose prose) {
        characters += prose.end();
        if (characters > limits.characters()) {
            throw FileLimits.exceeded(
                    "The text has over " + limits.characters() + " characters", "Hand in one paper at a time.");
        }
    }

    /// The number that the next note is called by.
    int nextCall() {
        return ++calls;
    }

    void note(String label, Prose prose) {
        if (!prose.isEmpty()) {
            Prose note = Prose.of(label.isEmpty() || label.equals("*") ? label : label + ". ");
            note.addAll(prose);
            count(note);
            notes.add(note);
        }
    }

    void warn(String code, String message) {
        warnings.add(new Warning(code, message, new Span(0, 0)));
    }

    /// What the file says of the paper itself, to be relied on.
    void states(Work work) {
        metadata = work;
    }

    /// The file's word is taken only for what the first lines of the text say too: such properties are often
    /// those of the template, the computer's owner, or the paper before.
    void hints(Work work) {
        var first = new StringBuilder();
        blocks.stream().limit(12).forEach(block -> first.append(block.prose()).append('\n'));
        metadata = Hints.confirmed(work, first.toString());
    }

    /// What is set as a title is; the first counts.
    void setProminent(String title) {
        prominent = prominent.isEmpty() ? title.strip() : prominent;
    }

    boolean isEmpty() {
        return blocks.isEmpty() && notes.isEmpty();
    }

    PaperText finish(FileKind kind, Optional<Encoding> encoding) {
        if (isEmpty()) {
            throw new NotText(NotText.Reason.EMPTY, "There is no text in this file (" + kind.shown() + ").");
        }
        if (!notes.isEmpty()) {
            boolean isHeaded = !blocks.isEmpty()
                    && NOTES_HEADING
                            .matcher(blocks.getLast().prose().toString())
                            .matches();
            if (!isHeaded) {
                paragraph("Notes");
            }
            notes.forEach(this::paragraph);
        }
        return set(kind, encoding);
    }

    private PaperText set(FileKind kind, Optional<Encoding> encoding) {
        var text = new StringBuilder();
        var references = new ArrayList<Stated.Placed>();
        var citations = new ArrayList<Stated.Placed>();
        int points = 0;
        int counted = 0;
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : block.followsClosely() ? "\n" : "\n\n");
            points += text.codePointCount(counted, text.length());
            counted = text.length();
            String prose = block.prose().toString();
            var inProse = new Points(prose);
            for (Prose.Mark mark : block.prose().marks()) {
                var place = new Span(points + inProse.at(mark.from()), points + inProse.at(mark.to()));
                (mark.isEntry() ? references : citations).add(new Stated.Placed(mark.work(), place));
            }
            text.append(prose);
        }
        return new PaperText(
                text.append('\n').toString(),
                kind,
                encoding,
                new Stated(metadata, references, citations, prominent),
                warnings);
    }
}
