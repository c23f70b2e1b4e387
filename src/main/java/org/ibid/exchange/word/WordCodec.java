package org.ibid.exchange.word;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlElement;

/// Word's `Sources.xml` out: a `b:Source` each, the key as its `Tag`.
public final class WordCodec implements Codec {

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<b:Sources SelectedStyle=\"\""
                + " xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\""
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">\n";
    }

    @Override
    public String end() {
        return "</b:Sources>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var kept = entry.kept(Word.FORMAT);
        String type = Word.word(entry, kept.type());
        var source = new XmlElement("Source");
        source.add("Tag", entry.clean("id", entry.key()));
        source.add("SourceType", type);
        Word.write(entry, type, source);
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
        Keeping.write(entry, kept, source);
        out.append(source.toXml("b:")).append('\n');
    }
}
