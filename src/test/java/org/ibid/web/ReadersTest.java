package org.ibid.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a browser is told, by the Fetch standard, "CORS protocol".
class ReadersTest {

    private static Map<String, List<Object>> told(List<String> origins, @Nullable String origin) {
        var headers = new MultivaluedHashMap<String, Object>();
        new Readers(origins).tell(headers, origin);
        return headers;
    }

    @Test
    void allPagesMayRead() {
        assertEquals(
                Map.of("Access-Control-Allow-Origin", List.<Object>of("*")),
                told(List.of("*"), "https://journal.example"));
    }

    @Test
    void aPageOfAnOriginThatIsNamedMayRead() {
        assertEquals(
                Map.of(
                        "Access-Control-Allow-Origin",
                        List.<Object>of("https://journal.example"),
                        "Vary",
                        List.<Object>of("Origin")),
                told(List.of("https://journal.example"), "https://journal.example"));
    }

    @Test
    void othersMayNot() {
        var told = Map.of("Vary", List.<Object>of("Origin"));
        assertEquals(told, told(List.of("https://journal.example"), "https://journal.example.evil"));
        assertEquals(told, told(List.of("https://journal.example"), null));
    }
}
