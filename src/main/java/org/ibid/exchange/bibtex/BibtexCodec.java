package org.ibid.exchange.bibtex;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;

/// BibTeX or BibLaTeX out: one entry a paragraph, one field a line.
public final class BibtexCodec implements Codec {

    /// An entry is handed on in one piece: a writer takes its lock for each.
    private static final int USUAL_LENGTH = 1_000;

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
        var fields = new BibtexFields(entry, dialect);
        var text = new StringBuilder(USUAL_LENGTH);
        text.append('@').append(fields.type()).append('{').append(key(entry)).append(',');
        boolean first = true;
        for (var field : fields.all().entrySet()) {
            text.append(first ? "\n  " : ",\n  ")
                    .append(field.getKey())
                    .append(" = ")
                    .append(field.getValue());
            first = false;
        }
        out.append(text.append("\n}\n"));
    }

    private static String key(OutgoingEntry entry) {
        String key = BibtexKey.of(entry.key());
        if (!key.equals(entry.key())) {
            entry.simplified("id");
        }
        return key;
    }
}
