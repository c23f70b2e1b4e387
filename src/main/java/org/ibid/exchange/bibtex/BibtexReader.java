package org.ibid.exchange.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;

/// BibTeX and BibLaTeX in: one reader for both, as files mix them.
///
/// Titles keep the capitals they have: what braces protect becomes `nocase`, and no title is lowered, since only its
/// author knows which of its words are names. A field may have a million characters, an entry four million.
public final class BibtexReader implements EntryReader {

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        var parser = new BibtexParser(new BibtexChars(file), intake::fault);
        var families = new Families(entry -> understand(entry, intake), intake::fault);
        Optional<RawEntry> entry = parser.next();
        while (entry.isPresent()) {
            families.take(entry.get());
            entry = parser.next();
        }
        families.end();
    }

    private static void understand(RawEntry entry, Intake intake) {
        var record = new IncomingRecord(entry);
        var aliases = record.aliases();
        var work = record.work();
        intake.take(new IncomingEntry(entry.key(), aliases, work, entry.line()));
        var unknown = record.fields().unknownCommands();
        if (!unknown.isEmpty()) {
            intake.fault(new Fault(
                    Harm.NONE,
                    entry.line(),
                    entry.column(),
                    entry.text(),
                    "These LaTeX commands are not known; the text was read without them: " + String.join(" ", unknown)
                            + "."));
        }
    }
}
