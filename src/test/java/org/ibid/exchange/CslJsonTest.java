package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.csljson.CslJson;
import org.ibid.exchange.csljson.MalformedJson;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslJsonTest {

    private final CslJson json = new CslJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"a\",\"type\":\"book\"}]",
                "{\"id\":\"a\",\"type\":\"book\"}",
                "{\"items\":[{\"id\":\"a\",\"type\":\"book\"}]}",
                "\n {\"id\":\"a\",\"type\":\"book\"} \n"
            })
    void anArrayOneItemOrAnItemsObjectAreWorks(String text) {
        assertEquals(List.of(Work.ofType("book").with("id", "a")), json.read(text));
    }

    @Test
    void anEmptyArrayIsNoWorks() {
        assertEquals(List.of(), json.read("[]"));
    }

    @Test
    void aReaderIsReadAndLeftOpen() throws IOException {
        var reader = new StringReader("[{\"type\":\"book\"}]");

        assertEquals(1, json.read(reader).size());
        assertEquals(-1, reader.read());
    }

    @Test
    void aNumberKeepsItsForm() {
        String text = "[\n{\"id\":\"a\",\"type\":\"book\",\"x\":1.10,\"y\":12345678901234567890}\n]\n";
        var entry = new Entry("a", List.of(), json.read(text).getFirst());

        assertEquals(text, Samples.write(ExchangeFormat.CSL_JSON, List.of(entry)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'type':'book'},{'title':'x'}]                       | [1].type",
                "[{'type':'book','author':[{'family':'a'},{}]}]         | [0].author[1]",
                "[{'type':'book'}, 3]                                   | [1]",
                "{'items':[{'type':'book'},{'type':'book','issued':3}]} | items[1].issued",
                "{'type':'book','author':'Khan'}                        | author"
            })
    void anItemThatIsNotCslIsNamedByItsPlace(String text, String path) {
        assertEquals(
                path,
                assertThrows(NotCsl.class, () -> json.read(text.replace('\'', '"')))
                        .path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"text\"", "null"})
    void aValueThatIsNoItemIsNotCsl(String text) {
        assertThrows(NotCsl.class, () -> json.read(text));
    }

    @Test
    void aFaultInTheJsonIsNamedByLineAndColumn() {
        var fault = assertThrows(MalformedJson.class, () -> json.read("[\n  {\"type\": \"book\",}\n]"));

        assertEquals(2, fault.line());
        assertEquals(19, fault.column());
        assertTrue(fault.getMessage().contains("double-quote"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[{\"type\":\"book\"}",
                "[] []",
                "{\"type\":\"book\"} x",
                "[{\"type\":\"book\"},",
                "{\"a\""
            })
    void aTextThatIsNotOneJsonValueIsMalformed(String text) {
        assertThrows(MalformedJson.class, () -> json.read(text));
    }

    @Test
    void aHundredThousandOpenBracketsAreMalformed() {
        assertThrows(MalformedJson.class, () -> json.read("[".repeat(100_000)));
        assertThrows(MalformedJson.class, () -> json.read("{\"a\":".repeat(100_000)));
    }
}
