package org.ibid.exchange.csljson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.NotCsl;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// CSL-JSON in (schema `csl-data.json`, CSL 1.0.2): an array of items, one item, or `{"items": [...]}` as citation-js
/// and citeproc-js servers take it. An item that is not CSL is a fault of its own; a text that stops being JSON ends
/// the reading there. The limits are those of [CslJson].
public final class CslJsonReader implements EntryReader {

    private static final ObjectReader ITEM = CslJson.JSON.readerFor(JsonNode.class);

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        try (var parser = CslJson.JSON.createParser(file)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            document(parser, intake);
            if (parser.nextToken() != null) {
                intake.fault(rest(parser.currentTokenLocation(), "there is text after the end of the JSON value"));
            }
        } catch (JsonProcessingException fault) {
            intake.fault(rest(fault.getLocation(), fault.getOriginalMessage()));
        }
    }

    private static void document(JsonParser parser, Intake intake) throws IOException {
        switch (parser.nextToken()) {
            case START_ARRAY -> array(parser, intake);
            case START_OBJECT -> object(parser, intake);
            case null -> intake.fault(new Fault(Harm.REST, 1, 1, "", "The file is empty."));
            default -> item(parser, intake);
        }
    }

    private static void array(JsonParser parser, Intake intake) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item(parser, intake);
        }
    }

    private static void object(JsonParser parser, Intake intake) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode object = ITEM.readValue(parser);
        if (object.has("type") || !object.path("items").isArray()) {
            item(object, line, intake);
        } else {
            object.get("items").forEach(item -> item(item, line, intake));
        }
    }

    private static void item(JsonParser parser, Intake intake) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        item(ITEM.<JsonNode>readValue(parser), line, intake);
    }

    private static void item(JsonNode json, int line, Intake intake) {
        try {
            if (!json.isObject()) {
                throw new NotCsl("", "a CSL item is an object, {\"id\": …, \"type\": …}");
            }
            intake.take(entry(Work.fromCsl(CslJson.map(json)), line));
        } catch (NotCsl fault) {
            String place = fault.path().isEmpty() ? "The item" : fault.path();
            intake.fault(new Fault(Harm.ENTRY, line, 1, json.toString(), place + ": " + fault.getMessage()));
        }
    }

    private static IncomingEntry entry(Work work, int line) {
        String key = work.text("citation-key").or(() -> work.text("id")).orElse("");
        var aliases = new LinkedHashSet<String>();
        work.text("id").ifPresent(aliases::add);
        if (work.fields().get("custom") instanceof Value.Other(Map<?, ?> custom)
                && custom.get("ids") instanceof List<?> ids) {
            ids.forEach(id -> aliases.add(String.valueOf(id)));
        }
        aliases.remove(key);
        return new IncomingEntry(key, List.copyOf(aliases), work.without("id"), line);
    }

    private static Fault rest(JsonLocation place, String message) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new Fault(Harm.REST, line, column, "", "This is not JSON any more: " + message + ".");
    }
}
