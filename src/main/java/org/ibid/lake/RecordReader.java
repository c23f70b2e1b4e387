package org.ibid.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.reading.ReferenceReader;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// Reads the records of a lake: an id, and a reference as printed or as a CSL-JSON item. Any number of threads.
public final class RecordReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // so that half a surrogate pair is kept
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private static final String FORM = "a record is {\"id\": \"...\", \"raw\": \"a reference as printed\"}"
            + " or {\"id\": \"...\", \"csl\": {a CSL-JSON item}}";

    private final ReferenceReader references;

    public RecordReader(ReferenceReader references) {
        this.references = references;
    }

    /// A record in JSON: `id` (a text or a whole number), and either `raw` or `csl`; other members do not matter.
    ///
    /// @return the work, with the record's id as its own
    /// @throws BadRecord if it is none
    public Work read(String json) {
        Map<String, Object> record;
        try {
            record = JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new BadRecord("this is not a JSON object (" + e.getOriginalMessage() + "); " + FORM + ".");
        }
        if (record == null) {
            throw new BadRecord("there is only null; " + FORM + ".");
        }
        return read(record.get("id"), record.get("raw"), record.get("csl"));
    }

    /// The same in its parts.
    ///
    /// @param csl a map, or a text that is the JSON of one
    /// @throws BadRecord if the parts make no record
    public Work read(@Nullable Object id, @Nullable Object raw, @Nullable Object csl) {
        boolean isNamed = switch (id) {
            case String text -> !text.isBlank();
            case Integer _, Long _, BigInteger _ -> true;
            case null, default -> false;
        };
        if (id == null || !isNamed) {
            throw new BadRecord("there is no \"id\" that is a text or a whole number; " + FORM + ".");
        }
        if (raw instanceof String printed && csl == null) {
            return references.read(printed).work().withId(id.toString());
        }
        if (raw == null && csl instanceof Map<?, ?> item) {
            return work(item).withId(id.toString());
        }
        if (raw == null && csl instanceof String item) {
            return work(map(item)).withId(id.toString());
        }
        throw new BadRecord(
                "the record " + id + " needs either \"raw\" (a text) or \"csl\" (an object); " + FORM + ".");
    }

    private static Map<String, Object> map(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new BadRecord("\"csl\" is not a JSON object (" + e.getOriginalMessage() + ").");
        }
    }

    private static Work work(Map<?, ?> item) {
        var named = new LinkedHashMap<String, Object>();
        item.forEach((name, value) -> named.put(name.toString(), value));
        try {
            return Work.fromCsl(named);
        } catch (NotCsl e) {
            throw new BadRecord("\"csl\" is no CSL item, at " + (e.path().isEmpty() ? "its top" : e.path()) + ": "
                    + e.getMessage() + ".");
        }
    }

    /// A work as one line of JSON in ASCII, which [#stored] reads.
    public static String line(Work work) {
        try {
            return JSON.writeValueAsString(work);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a work is always JSON", e);
        }
    }

    /// The work of a line that [#line] wrote.
    public static Work stored(String line) {
        try {
            return JSON.readValue(line, Work.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a work that was written here cannot be read", e);
        }
    }
}
