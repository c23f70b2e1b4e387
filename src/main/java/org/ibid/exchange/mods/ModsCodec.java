package org.ibid.exchange.mods;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.NcName;
import org.ibid.exchange.xml.XmlElement;

/// MODS out: a collection of `mods`, the key and its aliases as identifiers of type `citekey`, as bibutils has them.
public final class ModsCodec implements Codec {

    static final String FORMAT = "mods";

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<modsCollection xmlns=\"http://www.loc.gov/mods/v3\""
                + " version=\"3.7\">\n";
    }

    @Override
    public String end() {
        return "</modsCollection>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var kept = entry.kept(FORMAT);
        String key = entry.clean("id", entry.key());
        boolean hasHost = entry.has("container-title");
        var mods = new XmlElement("mods").with("ID", NcName.of(key));
        ModsNames.write(entry, hasHost, mods);
        Mods.write(entry, hasHost, mods);
        ModsType.write(entry, mods);
        mods.add("identifier", key).with("type", "citekey");
        entry.aliases()
                .forEach(alias ->
                        mods.add("identifier", entry.clean("aliases", alias)).with("type", "citekey"));
        Keeping.write(entry, kept, mods);
        out.append(mods.toXml()).append('\n');
    }
}
