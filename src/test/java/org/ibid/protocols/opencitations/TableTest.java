package org.ibid.protocols.opencitations;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.web.BadParameter;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aPatternThatTakesAllStackIsRefused() {
        var table = new Table(List.of(new LinkedHashMap<>(Map.of("title", "ab".repeat(1_000)))));
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.add("filter", "title:" + "(".repeat(240) + "a|b" + ")".repeat(240) + "*$");

        assertThrows(BadParameter.class, () -> table.after(parameters));
    }
}
