package org.ibid.bench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.Entry;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class ComparedTest {

    @Test
    void eachFieldThatDiffersIsCountedAndShownOnce() throws IOException {
        var compared = compared();

        assertEquals(
                List.of(
                        new Compared.Field(
                                "title", 2, "khan2021", "The NASA view: an overview", "The NASA view: An overview"),
                        new Compared.Field("issue", 1, "khan2021", "2", ""),
                        new Compared.Field("issued", 1, "khan2021", "2021-05-03", "2021-05"),
                        new Compared.Field("number", 1, "khan2021", "", "2")),
                compared.fields());
    }

    @Test
    void anEntryTheProgramDidNotTakeIsMissing() throws IOException {
        var compared = compared();

        assertEquals(List.of("lost"), compared.missing());
        assertEquals(2, compared.found());
    }

    @Test
    void whatIsSaidOfManyEntriesIsOneComplaintAndProgressIsNone() {
        var complaints = Complaints.of(List.of(
                "INFO - This is Biber 2.18",
                "WARN - Entry w12 has no year",
                "WARN - Entry w7 has no year",
                "",
                "error: broken"));

        assertEquals(
                List.of(Map.entry("WARN - Entry … has no year", 2), Map.entry("error: broken", 1)),
                complaints.counts());
        assertEquals(3, complaints.count());
    }

    private static Compared compared() throws IOException {
        var ours = works("ours.json").entrySet().stream()
                .map(work -> new Entry(work.getKey(), List.of(), work.getValue()))
                .toList();
        return Compared.of(ours, works("theirs.json"));
    }

    private static Map<String, Work> works(String file) throws IOException {
        var works = new LinkedHashMap<String, Work>();
        try (InputStream in = ComparedTest.class.getResourceAsStream("/exchange/differences/" + file)) {
            var items = new JsonMapper().readValue(in, new TypeReference<List<Map<String, Object>>>() {});
            items.forEach(item -> works.put(String.valueOf(item.get("id")), Work.fromCsl(item)));
        }
        return works;
    }
}
