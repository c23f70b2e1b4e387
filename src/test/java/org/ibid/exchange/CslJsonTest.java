package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslJsonTest {

    private static Taken read(String json) {
        return Taken.from(ExchangeFormat.CSL_JSON, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"a\",\"type\":\"book\"}]",
                "{\"id\":\"a\",\"type\":\"book\"}",
                "{\"items\":[{\"id\":\"a\",\"type\":\"book\"}]}",
                "\n {\"id\":\"a\",\"type\":\"book\"} \n"
            })
    void anArrayOneItemOrAnItemsObjectAreWorks(String text) {
        var taken = read(text);

        assertEquals(List.of(), taken.faults());
        assertEquals(List.of("a"), taken.keys());
        assertEquals(
                List.of(Work.ofType("book")),
                taken.entries().stream().map(IncomingEntry::work).toList());
    }

    @Test
    void anEmptyArrayIsNoWorks() {
        assertEquals(Taken.nothing(), read("[]"));
    }

    @Test
    void aReaderIsReadAndLeftOpen() throws IOException {
        var reader = new StringReader("[{\"type\":\"book\"}]");

        assertEquals(1, Taken.from(ExchangeFormat.CSL_JSON, reader).entries().size());
        assertEquals(-1, reader.read());
    }

    @Test
    void aNumberKeepsItsForm() {
        String text = "[\n{\"id\":\"a\",\"type\":\"book\",\"x\":1.10,\"y\":12345678901234567890}\n]\n";
        var entry = new Entry("a", List.of(), read(text).entries().getFirst().work());

        assertEquals(text, Samples.write(ExchangeFormat.CSL_JSON, List.of(entry)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'type':'book'},{'title':'x'}]               | type",
                "[{'type':'book'},{'author':[{'family':'a'},{}],'type':'book'}] | author[1]",
                "[{'type':'book'}, 3]                          | JSON object",
                "[{'type':'book'}, null]                       | not null",
                "{'items':[{'type':'book'},{'type':'book','issued':3}]} | issued"
            })
    void anItemThatIsNotCslCostsOnlyItself(String text, String why) {
        var taken = read(text.replace('\'', '"'));

        assertEquals(1, taken.entries().size());
        assertEquals(Harm.ENTRY, taken.faults().getFirst().harm());
        assertTrue(
                taken.faults().getFirst().what().contains(why),
                () -> taken.faults().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"text\"", "null", "[", "[] x", "{\"a\""})
    void aTextThatIsNoItemIsAFault(String text) {
        assertFalse(read(text).faults().isEmpty());
    }

    @Test
    void aFaultInTheJsonIsNamedByLineAndColumn() {
        var fault = read("[\n  {\"type\": \"book\",}\n]").faults().getFirst();

        assertEquals(2, fault.line());
        assertEquals(19, fault.column());
        assertTrue(fault.what().contains("double-quote"), fault.what());
    }
}
