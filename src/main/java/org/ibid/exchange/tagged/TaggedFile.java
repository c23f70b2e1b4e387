package org.ibid.exchange.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.TextLines;
import org.ibid.exchange.codec.TextLines.Line;

/// Cuts a file of tagged lines into entries, of which one is in memory at a time. A value is at most a million
/// characters long, an entry four million: a longer one is a fault, and the next one is read.
public final class TaggedFile {

    private static final int LONGEST_ENTRY = 4_000_000;

    /// What a line is counted for beside its text, so that a million empty ones do not fill the memory.
    private static final int LINE_COST = 8;

    private record Field(String tag, StringBuilder value) {}

    private final Dialect dialect;
    private final Intake intake;
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int length;
    private int tooLong;
    private boolean saidStray;

    private TaggedFile(Dialect dialect, Intake intake) {
        this.dialect = dialect;
        this.intake = intake;
    }

    /// Reads a file to its end and does not close it.
    ///
    /// @throws IOException if `file` does
    public static void read(Reader file, Dialect dialect, Intake intake) throws IOException {
        new TaggedFile(dialect, intake).read(new TextLines(file));
    }

    private void read(TextLines lines) throws IOException {
        int last = 1;
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            last = next.get().number();
            line(next.get());
        }
        if (!dialect.last().isEmpty()) {
            unended(last, "The file ends before this entry does");
        }
        end();
    }

    private void line(Line next) {
        var tagged = dialect.tagged(next.text());
        if (tagged.isPresent()) {
            tagged(tagged.get(), next);
        } else if (next.text().isBlank()) {
            if (dialect.isEndedByBlankLine()) {
                end();
            }
        } else {
            untagged(next);
        }
    }

    private void tagged(Dialect.Tagged tagged, Line at) {
        if (!dialect.last().isEmpty() && tagged.tag().equals(dialect.last())) {
            end();
            return;
        }
        if (tagged.tag().equals(dialect.first()) && has(dialect.first())) {
            if (!dialect.last().isEmpty()) {
                unended(at.number(), "The next entry begins before this one ends");
            }
            end();
        }
        note(at);
        if (tooLong == 0) {
            fields.add(new Field(tagged.tag(), new StringBuilder()));
        }
        append(tagged.value(), at);
    }

    private void untagged(Line at) {
        if (!fields.isEmpty()) {
            note(at);
            append(" " + at.text().strip(), at);
        } else if (!saidStray && !dialect.isHead(at.text())) {
            saidStray = true;
            intake.fault(new Fault(
                    Harm.NONE,
                    at.number(),
                    1,
                    at.text(),
                    "This line belongs to no entry and has no tag; it and others like it were passed over."));
        }
    }

    private void append(String more, Line at) {
        var value = fields.getLast().value();
        length += more.length() + LINE_COST;
        if (at.isCut() || value.length() + more.length() > TextLines.LONGEST || length > LONGEST_ENTRY) {
            tooLong = tooLong == 0 ? at.number() : tooLong;
        } else if (tooLong == 0) {
            value.append(more);
        }
    }

    private void note(Line at) {
        if (fields.isEmpty()) {
            line = at.number();
        }
        if (text.length() <= Fault.LONGEST) {
            text.append(at.text(), 0, Math.min(at.text().length(), Fault.LONGEST))
                    .append('\n');
        }
    }

    private boolean has(String tag) {
        return fields.stream().anyMatch(field -> field.tag().equals(tag));
    }

    private void unended(int at, String what) {
        if (!fields.isEmpty()) {
            intake.fault(new Fault(
                    Harm.NONE,
                    at,
                    1,
                    text.toString(),
                    what + ": \"" + dialect.last() + "\" is missing. It was read up to here."));
        }
    }

    private void end() {
        if (tooLong > 0) {
            intake.fault(new Fault(
                    Harm.ENTRY,
                    tooLong,
                    1,
                    text.toString(),
                    "A value is longer than a million characters, or the entry than four million; shorten it."));
        } else if (!fields.isEmpty()) {
            var entry = new TaggedEntry(line, text.toString());
            fields.forEach(field -> entry.add(field.tag(), field.value().toString()));
            dialect.entry(entry, intake);
        }
        fields.clear();
        text.setLength(0);
        length = 0;
        tooLong = 0;
    }
}
