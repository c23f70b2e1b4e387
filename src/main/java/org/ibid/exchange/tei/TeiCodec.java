package org.ibid.exchange.tei;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.NcName;
import org.ibid.exchange.xml.XmlElement;

/// TEI P5 out: a `listBibl` of `biblStruct`, CSL's type as their type, the key and its aliases as `idno`.
public final class TeiCodec implements Codec {

    static final String FORMAT = "tei";

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<listBibl xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    }

    @Override
    public String end() {
        return "</listBibl>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var kept = entry.kept(FORMAT);
        String key = entry.clean("id", entry.key());
        String csl = entry.work().type();
        boolean isOfItsFile = !kept.type().isEmpty() && TeiType.of(kept.type()).equals(csl);
        var root = new XmlElement("biblStruct")
                .with("xml:id", NcName.of(key))
                .with("type", isOfItsFile ? kept.type() : entry.clean("type", csl));
        Tei.write(entry, root);
        root.add("idno", key).with("type", "citekey");
        entry.aliases()
                .forEach(
                        alias -> root.add("idno", entry.clean("aliases", alias)).with("type", "citekey"));
        Keeping.write(entry, kept, root);
        out.append(root.toXml()).append('\n');
    }
}
