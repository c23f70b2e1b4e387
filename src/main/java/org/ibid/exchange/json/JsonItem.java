package org.ibid.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.work.NotCsl;
import org.jspecify.annotations.Nullable;

/// One item as the file has it: an object, or what stands in the place of one.
///
/// @param text its JSON
/// @param line the line it begins on, from 1
public record JsonItem(String text, int line) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader MAP = JSON.readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});
    private static final ObjectReader TREE = JSON.readerFor(JsonNode.class);

    /// The item as maps, lists, strings, numbers and booleans.
    ///
    /// @throws NotCsl                  if it is `null`
    /// @throws JsonProcessingException if it is not a JSON object, or nested deeper than 1,000
    public Map<String, Object> map() throws JsonProcessingException {
        @Nullable Map<String, Object> map = MAP.readValue(text);
        if (map == null) {
            throw new NotCsl("", "a CSL item is an object, not null");
        }
        return map;
    }

    /// The item as a tree.
    ///
    /// @throws JsonProcessingException if it is not JSON, or nested deeper than 1,000
    public JsonNode tree() throws JsonProcessingException {
        return TREE.readValue(text);
    }
}
