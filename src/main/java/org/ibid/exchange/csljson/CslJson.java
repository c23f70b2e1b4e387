package org.ibid.exchange.csljson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// Reads CSL-JSON (schema `csl-data.json`, CSL 1.0.2): an array of items, one item, or `{"items": [...]}` as
/// citation-js and citeproc-js servers take it. Every member is kept as it came. Thread-safe.
///
/// Nesting deeper than 1,000, a text over 20 million characters or a number over 1,000 digits is not read
/// ([MalformedJson]).
public final class CslJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ObjectReader OBJECT = JSON.readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});
    private static final ObjectReader ANYTHING = JSON.readerFor(Object.class);

    /// The works of a text, in order.
    ///
    /// @throws MalformedJson if the text is not JSON, or breaks a limit
    /// @throws NotCsl        if it is JSON but an item is not CSL; the path starts with the item's place, from 0:
    ///                       `[3].author[0]`, `items[3].author[0]`; for one item alone it does not
    public List<Work> read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be read", impossible);
        }
    }

    /// As [#read(String)], from a reader, which is read to its end and not closed. Only the works are held in memory.
    ///
    /// @throws IOException if the reader does
    public List<Work> read(Reader json) throws IOException {
        try (var parser = JSON.createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            var works = document(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentTokenLocation(), "there is text after the end of the JSON value");
            }
            return works;
        } catch (JsonProcessingException fault) {
            throw malformed(fault.getLocation(), fault.getOriginalMessage());
        }
    }

    private static List<Work> document(JsonParser parser) throws IOException {
        return switch (parser.nextToken()) {
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(OBJECT.readValue(parser));
            case null -> throw malformed(parser.currentLocation(), "the text is empty");
            default -> throw new NotCsl("", "expected an array of CSL items, or one item");
        };
    }

    private static List<Work> array(JsonParser parser) throws IOException {
        var works = new ArrayList<Work>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            works.add(item("[" + works.size() + "]", ANYTHING.readValue(parser)));
        }
        return works;
    }

    private static List<Work> object(Map<String, Object> object) {
        if (object.containsKey("type") || !(object.get("items") instanceof List<?> items)) {
            return List.of(Work.fromCsl(object));
        }
        var works = new ArrayList<Work>();
        for (Object item : items) {
            works.add(item("items[" + works.size() + "]", item));
        }
        return works;
    }

    private static Work item(String place, Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new NotCsl(place, "a CSL item is an object");
        }
        var item = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> item.put(name.toString(), value));
        try {
            return Work.fromCsl(item);
        } catch (NotCsl fault) {
            throw new NotCsl(fault.path().isEmpty() ? place : place + "." + fault.path(), fault.getMessage());
        }
    }

    /// An object of a JSON tree as the map that [Work#fromCsl] takes.
    static Map<String, Object> map(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static MalformedJson malformed(JsonLocation place, String message) {
        return place == null
                ? new MalformedJson(1, 1, message)
                : new MalformedJson(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), message);
    }
}
