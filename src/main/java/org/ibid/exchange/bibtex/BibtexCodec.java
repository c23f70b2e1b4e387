package org.ibid.exchange.bibtex;

import java.io.IOException;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;

/// BibTeX out: one entry a paragraph, one field a line.
public final class BibtexCodec implements Codec {

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var type = BibtexType.of(entry.work());
        var fields = new BibtexFields(entry, type);
        out.append('@').append(type.word()).append('{').append(key(entry)).append(',');
        out.append(fields.all().entrySet().stream()
                .map(field -> "\n  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",")));
        out.append("\n}\n");
    }

    private static String key(OutgoingEntry entry) {
        String key = BibtexKey.of(entry.key());
        if (!key.equals(entry.key())) {
            entry.simplified("id");
        }
        return key;
    }
}
