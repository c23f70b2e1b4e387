package org.ibid.protocols.opencitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Collections;
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

    @Test
    void thePatternsOfARequestTogetherMayNotTakeTooLong() {
        // each of the 1,400 beginnings is looked at to the end and back: about 2 million looks
        var table = new Table(List.of(new LinkedHashMap<>(Map.of("title", "a".repeat(1_400) + "c"))));
        var once = new MultivaluedHashMap<String, String>();
        once.add("filter", "title:a*b|c");
        var often = new MultivaluedHashMap<String, String>();
        often.addAll("filter", Collections.nCopies(30, "title:a*b|c"));

        assertEquals(1, table.after(once).rows().size());
        assertThrows(BadParameter.class, () -> table.after(often));
    }
}
