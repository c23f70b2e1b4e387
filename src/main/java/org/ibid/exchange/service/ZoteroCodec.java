package org.ibid.exchange.service;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;

/// Items of Zotero's Web API, version 3, out: one a line in one array, as zotero/translation-server gives and takes
/// them.
public final class ZoteroCodec implements Codec {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String head() {
        return "[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        out.append(JSON.writeValueAsString(new ZoteroItem(entry).json()));
    }
}
