package org.ibid.exchange.bibtex;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;

/// BibTeX or BibLaTeX out: one entry a paragraph, one field a line.
public final class BibtexCodec implements Codec {

    private final Dialect dialect;

    private BibtexCodec(Dialect dialect) {
        this.dialect = dialect;
    }

    /// For BibTeX and what reads it.
    public static BibtexCodec bibtex() {
        return new BibtexCodec(Dialect.BIBTEX);
    }

    /// For biblatex and biber, with their types, fields and dates.
    public static BibtexCodec biblatex() {
        return new BibtexCodec(Dialect.BIBLATEX);
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        // In one piece: a writer takes its lock for each.
        out.append(new BibtexFields(entry, dialect).write());
    }
}
