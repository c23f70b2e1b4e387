package org.ibid.bench.csl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an engine made of one style: the entries of the bibliography, the inner text of each, and the citations;
/// or why it made nothing.
///
/// @param error why there is nothing; null if there is something
record Rendered(
        List<String> bibliography,
        List<String> citations,
        @Nullable String error) {

    private static final JsonMapper JSON = new JsonMapper();

    Rendered {
        bibliography = List.copyOf(bibliography);
        citations = List.copyOf(citations);
    }

    Rendered(List<String> bibliography, List<String> citations) {
        this(bibliography, citations, null);
    }

    static Rendered failed(Throwable fault) {
        return new Rendered(List.of(), List.of(), fault.toString());
    }

    /// One line of JSON.
    ///
    /// @param style named in it unless empty
    String json(String style) {
        var object = new LinkedHashMap<String, Object>();
        if (!style.isEmpty()) {
            object.put("style", style);
        }
        if (error != null) {
            object.put("error", error);
        } else {
            object.putAll(Map.of("bibliography", bibliography));
            object.put("citations", citations);
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What one line of JSON says.
    static Rendered of(JsonNode line) {
        return line.has("error")
                ? new Rendered(List.of(), List.of(), line.get("error").asText())
                : new Rendered(texts(line.path("bibliography")), texts(line.path("citations")));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
