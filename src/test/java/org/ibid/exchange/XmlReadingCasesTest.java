package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.work.Value;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as other programs write them, and what a person read in them (`README-xml.md` beside them).
class XmlReadingCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> cases() throws IOException {
        return Stream.of(
                        in(ExchangeFormat.ENDNOTE_XML),
                        in(ExchangeFormat.MODS),
                        in(ExchangeFormat.JATS),
                        in(ExchangeFormat.TEI),
                        in(ExchangeFormat.WORD))
                .flatMap(List::stream);
    }

    private static List<Arguments> in(ExchangeFormat format) throws IOException {
        try (var files = Files.list(Samples.FOLDER.resolve(format.word()))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .map(file -> Arguments.of(format, file))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void aFileIsReadAsAPersonReadIt(ExchangeFormat format, Path file) throws IOException {
        var expected =
                JSON.readTree(Path.of(file.toString().replace(".xml", ".json")).toFile());

        assertEquals(
                expected.toPrettyString(),
                inOrderOf(expected, found(format, file)).toPrettyString());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void whatWasReadIsThereAgainAfterWriting(ExchangeFormat format, Path file) {
        var once = Taken.from(format, Samples.text(file));
        var entries = once.entries().stream()
                .map(entry -> new Entry(entry.key().isEmpty() ? "k" : entry.key(), entry.aliases(), entry.work()))
                .toList();

        var twice = Taken.from(format, Samples.write(format, entries));

        for (int i = 0; i < entries.size(); i++) {
            assertEquals(
                    entries.get(i).work(),
                    inOrderOf(entries.get(i), twice.entries().get(i).work()));
        }
    }

    private static Work inOrderOf(Entry entry, Work work) {
        return new Work(work.type(), ordered(entry.work(), work));
    }

    private static SequencedMap<String, Value> ordered(Work order, Work work) {
        var ordered = new LinkedHashMap<String, Value>();
        order.fields().keySet().stream()
                .filter(work.fields()::containsKey)
                .forEach(variable -> ordered.put(variable, work.fields().get(variable)));
        work.fields().forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static ArrayNode found(ExchangeFormat format, Path file) {
        var taken = Taken.from(format, Samples.text(file));
        var found = JSON.createArrayNode();
        for (var entry : taken.entries()) {
            var one = found.addObject().put("key", entry.key()).put("line", entry.line());
            one.set("item", JSON.valueToTree(entry.work()));
            taken.faults().stream()
                    .filter(fault -> fault.line() == entry.line())
                    .forEach(fault -> one.put("fault", fault.what()));
        }
        return found;
    }

    /// The order of an item's members says nothing.
    private static JsonNode inOrderOf(JsonNode expected, JsonNode found) {
        if (found instanceof ObjectNode object && expected.isObject()) {
            var ordered = JSON.createObjectNode();
            expected.fieldNames().forEachRemaining(name -> {
                if (object.has(name)) {
                    ordered.set(name, inOrderOf(expected.get(name), object.get(name)));
                }
            });
            object.properties().forEach(member -> ordered.putIfAbsent(member.getKey(), member.getValue()));
            return ordered;
        }
        if (found instanceof ArrayNode array && expected.size() == array.size()) {
            var ordered = JSON.createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                ordered.add(inOrderOf(expected.get(i), array.get(i)));
            }
            return ordered;
        }
        return found;
    }
}
