package org.ibid.exchange.csljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.ibid.exchange.codec.CslEntry;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;

/// CSL-JSON in (schema `csl-data.json`, CSL 1.0.2): an array of items, one item, one item a line, or `{"items": [...]}`
/// as citation-js and citeproc-js servers take it. Every member is kept as it came, but for the key
/// and aliases ([CslEntry]). An item of more than four million characters is a fault.
public final class CslJsonReader implements EntryReader {

    private static final Set<String> WRAPPERS = Set.of("items");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, WRAPPERS, CslJsonReader::entry, intake);
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        return CslEntry.of(item.map(), item.line());
    }
}
