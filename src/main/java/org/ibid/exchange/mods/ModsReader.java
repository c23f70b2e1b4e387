package org.ibid.exchange.mods;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;
import org.ibid.exchange.xml.XmlPath;

/// MODS in: every `mods` of a file, alone or in a collection.
public final class ModsReader implements EntryReader {

    private static final XmlPath KEY = XmlPath.of("identifier[type=citekey]");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(file, Set.of("mods"), "MODS", intake, (mods, line, _) -> List.of(entry(mods, line)));
    }

    private static IncomingEntry entry(XmlElement mods, int line) {
        var keys = mods.takeAll(KEY).stream().map(XmlElement::text);
        var id = Stream.of(mods.attribute("ID"));
        var draft = new Draft();
        ModsNames.read(mods, draft);
        String type = ModsType.read(mods);
        Mods.read(mods, draft);
        var all = keys.filter(key -> !key.isEmpty()).toList();
        return draft.entry(
                type,
                all.isEmpty() ? id.filter(key -> !key.isEmpty()).toList() : all,
                Keeping.rest(mods, ""),
                ModsCodec.FORMAT,
                line);
    }
}
