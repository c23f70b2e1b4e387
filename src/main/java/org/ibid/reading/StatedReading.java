package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.work.Name;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// Puts what a file states exactly in the place of what was read from its text.
final class StatedReading {

    private static final double EXACT = 0.99;

    private final Stated stated;
    private final List<Known> cited;

    StatedReading(Stated stated) {
        this.stated = stated;
        this.cited = stated.citations().stream()
                .map(Stated.Placed::work)
                .distinct()
                .map(Known::of)
                .toList();
    }

    Reading over(Reading read) {
        return new Reading(
                metadata(read.metadata()),
                read.references().stream().map(this::reference).toList(),
                citations(read),
                read.warnings());
    }

    private List<Citation> citations(Reading read) {
        if (stated.citations().isEmpty()) {
            return read.citations();
        }
        var links = new StatedLinks(
                stated.citations(),
                read.references().stream()
                        .map(entry -> entry(entry).or(() -> cited(entry)))
                        .toList());
        return read.citations().stream().map(links::over).toList();
    }

    /// A place stays where the text says the same; of a value that stands nowhere there is none.
    private Metadata metadata(Metadata read) {
        if (stated.metadata().fields().isEmpty()) {
            return read;
        }
        var fields = new LinkedHashMap<>(read.work().fields());
        var spans = new LinkedHashMap<>(read.spans());
        var confidences = new LinkedHashMap<>(read.confidences());
        for (Map.Entry<String, Value> field : stated.metadata().fields().entrySet()) {
            Value before = fields.put(field.getKey(), field.getValue());
            confidences.remove(field.getKey());
            if (before != null && !isSame(before, field.getValue())) {
                spans.remove(field.getKey());
            }
        }
        return new Metadata(new Work(type(read), fields), spans, read.alternatives(), confidences);
    }

    /// A file that states no more than a title and authors does not say what it is.
    private String type(Metadata read) {
        boolean telling = stated.metadata().fields().containsKey("container-title")
                || !stated.metadata().type().equals(Stated.nothing().metadata().type());
        return telling ? stated.metadata().type() : read.work().type();
    }

    private static boolean isSame(Value one, Value other) {
        return one.equals(other)
                || one instanceof Value.Text(String first)
                        && other instanceof Value.Text(String second)
                        && Claims.key(first).equals(Claims.key(second));
    }

    private Reference reference(Reference read) {
        return entry(read)
                .or(() -> cited(read))
                .map(work -> new Reference(
                        read.label(),
                        read.raw(),
                        read.span(),
                        new Parsed(work, EXACT, read.parsed().fields(), List.of()),
                        read.standsFor()))
                .orElse(read);
    }

    /// The record of the entry itself.
    private Optional<Work> entry(Reference read) {
        return stated.references().stream()
                .filter(placed -> overlap(placed.place(), read.span()) * 2 > length(read.span()))
                .map(Stated.Placed::work)
                .findFirst();
    }

    /// The one record among those of the citations whose title, year and first author the entry has.
    private Optional<Work> cited(Reference read) {
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        String raw = " " + Claims.key(read.raw()) + " ";
        List<Work> found =
                cited.stream().filter(known -> known.isIn(raw)).map(Known::work).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// What an entry has to have to be the entry of a work.
    private record Known(Work work, String title, String author, String year) {
        static Known of(Work work) {
            return new Known(
                    work,
                    Claims.key(work.text("title").orElse("")),
                    Claims.key(work.names("author").stream()
                            .findFirst()
                            .map(Name::head)
                            .orElse("")),
                    work.year().map(String::valueOf).orElse(""));
        }

        boolean isIn(String raw) {
            return !title.isEmpty()
                    && raw.contains(" " + title + " ")
                    && raw.contains(" " + author)
                    && raw.contains(year);
        }
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
