package org.ibid.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Dates as programs write them into CSL-JSON, beyond what the schema says.
class CslDateTest {

    @Test
    void aMonthOrDayThatIsNotKnownMayBeEmpty() {
        var known = PartialDate.ofYear(2000);

        assertEquals(new Value.Date(known), issued(Arrays.asList("2000", "", "")));
        assertEquals(new Value.Date(known), issued(Arrays.asList(2000, null, null)));
    }

    @Test
    void aDateThatNoCalendarHasIsKeptAsItCame() {
        var json = Map.<String, Object>of("date-parts", List.of(List.of(1965, 60, 1)));
        var item = Map.<String, Object>of("type", "book", "issued", json);

        assertEquals(item, Work.fromCsl(item).toCsl());
    }

    @Test
    void aDateWithoutAYearIsNone() {
        assertThrows(NotCsl.class, () -> issued(Arrays.asList("", 5, 1)));
    }

    private static Value issued(List<?> parts) {
        return Work.fromCsl(Map.of("type", "book", "issued", Map.of("date-parts", List.of(parts))))
                .fields()
                .get("issued");
    }
}
