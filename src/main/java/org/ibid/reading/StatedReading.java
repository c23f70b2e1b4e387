package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// Puts what a file states exactly in the place of what was read from its text.
final class StatedReading {

    private static final double EXACT = 0.99;

    private final Stated stated;

    StatedReading(Stated stated) {
        this.stated = stated;
    }

    Reading over(Reading read) {
        return new Reading(
                metadata(read.metadata()),
                read.references().stream().map(this::reference).toList(),
                read.citations(),
                read.warnings());
    }

    /// A place stays where the text says the same; of a value that stands nowhere there is none.
    private Metadata metadata(Metadata read) {
        if (stated.metadata().fields().isEmpty()) {
            return read;
        }
        var fields = new LinkedHashMap<>(read.work().fields());
        var spans = new LinkedHashMap<>(read.spans());
        for (Map.Entry<String, Value> field : stated.metadata().fields().entrySet()) {
            Value before = fields.put(field.getKey(), field.getValue());
            if (before != null && !isSame(before, field.getValue())) {
                spans.remove(field.getKey());
            }
        }
        return new Metadata(new Work(stated.metadata().type(), fields), spans);
    }

    private static boolean isSame(Value one, Value other) {
        return one.equals(other)
                || one instanceof Value.Text(String first)
                        && other instanceof Value.Text(String second)
                        && Claims.key(first).equals(Claims.key(second));
    }

    private Reference reference(Reference read) {
        Optional<Work> exact = stated.references().stream()
                .filter(placed -> overlap(placed.place(), read.span()) * 2 > length(read.span()))
                .map(Stated.Placed::work)
                .findFirst();
        return exact.map(work -> new Reference(
                        read.label(), read.raw(), read.span(), new Parsed(work, EXACT, List.of())))
                .orElse(read);
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
