package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Kept;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not as they should be: what is whole comes in, and the fault says where and what.
class XmlFaultsTest {

    private static String record(String key) {
        return "<record><ref-type>6</ref-type><titles><title>T</title></titles><label>" + key + "</label></record>";
    }

    private static String file(String... records) {
        return "<?xml version=\"1.0\"?>\n<xml><records>\n" + String.join("\n", records) + "\n</records></xml>";
    }

    private static Taken read(String... records) {
        return Taken.from(ExchangeFormat.ENDNOTE_XML, file(records));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<record><titles><title>x</titles></record>",
                "<record><titles><title>x &nbsp",
                "<record><titles><title>x",
                "<record><titles a=\"x><title>y</title></titles></record>",
                "<record><titles a=b></titles></record>",
                "<record><foo:bar/></record>",
                "<record><titles a='&undeclared;'/></record>",
                "<record>&#0;</record>"
            })
    void aBrokenRecordSpoilsNoOther(String broken) {
        var taken = read(record("a"), broken, record("b"));

        assertEquals(List.of("a", "b"), taken.keys());
        var fault = taken.faults().getFirst();
        assertEquals(1, taken.faults().size(), taken.faults().toString());
        assertEquals(Harm.ENTRY, fault.harm());
        assertEquals(4, fault.line());
        assertTrue(fault.entry().startsWith(broken), fault.entry());
    }

    @Test
    void theColumnOfAFaultIsThatOfTheFile() {
        var fault = Taken.from(ExchangeFormat.ENDNOTE_XML, "<xml><record>\n  <a><b></a></record></xml>")
                .faults()
                .getFirst();

        assertEquals(2, fault.line());
        assertEquals(10, fault.column(), 2);
    }

    @Test
    void aFileThatBreaksOffLosesItsLastRecordOnly() {
        var taken = Taken.from(ExchangeFormat.ENDNOTE_XML, "<xml><records>" + record("a") + "<record><titles><ti");

        assertEquals(List.of("a"), taken.keys());
        assertEquals(Harm.ENTRY, taken.faults().getFirst().harm());
    }

    @Test
    void aListThatIsNotClosedIsAFaultWithoutHarm() {
        var taken = Taken.from(ExchangeFormat.ENDNOTE_XML, "<xml><records>" + record("a"));

        assertEquals(List.of("a"), taken.keys());
        assertEquals(
                List.of(Harm.NONE), taken.faults().stream().map(Fault::harm).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML at all", "<html><body/></html>", "@book{x, title={y}}", "\u0000\uFFFF<<<<"})
    void aFileOfAnotherKindSaysSo(String file) {
        var taken = Taken.from(ExchangeFormat.MODS, file);

        assertEquals(List.of(), taken.keys());
        assertEquals(
                "There is no entry (element mods) in this file. Is it MODS?",
                taken.faults().getFirst().what());
    }

    @Test
    void noEntityIsDeclaredByAFile() {
        var taken = Taken.from(
                ExchangeFormat.ENDNOTE_XML,
                "<!DOCTYPE xml [<!ENTITY a \"<record/>\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><xml><record>"
                        + "<label>k</label><titles><title>&a;&b;&eacute;</title></titles></record></xml>");

        assertEquals(
                "\uFFFD\uFFFDé", taken.entries().getFirst().work().text("title").orElseThrow());
    }

    @Test
    void commentsAndCdataHoldNoRecords() {
        var taken = read(
                "<!-- <record> --->",
                "<![CDATA[<record>]]]>",
                "<?x <record> ?>",
                record("a").replace("T<", "<!--</record>--><![CDATA[</record>]]><"));

        assertEquals(List.of("a"), taken.keys());
        assertEquals(List.of(), taken.faults());
        assertEquals(
                "</record>", taken.entries().getFirst().work().text("title").orElseThrow());
    }

    @Test
    void hostileFilesEndInAFaultInTime() {
        var hostile = List.of(
                file("<record>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</record>", record("z")),
                file("<record>".repeat(100_000), record("z")),
                file("<record><a>" + "<!--".repeat(100_000) + "--></a></record>", record("z")),
                file("<record " + "a='b' ".repeat(50_000) + "/>", record("z")),
                file("<".repeat(300_000), record("z")),
                file("<record><titles>" + "<title>x</title>".repeat(100_000) + "</titles></record>", record("z")),
                file("<record><a>" + "&amp;".repeat(300_000) + "</a></record>", record("z")));

        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (String file : hostile) {
                var taken = Taken.from(ExchangeFormat.ENDNOTE_XML, file);
                assertEquals("z", taken.keys().getLast());
            }
        });
    }

    /// The text is made while it is read: it never is in memory as a whole.
    @Test
    void aHundredMillionCharactersInOneFieldAreAFaultOfThatEntry() {
        var taken = Taken.from(
                ExchangeFormat.ENDNOTE_XML,
                new Endless(
                        "<xml><records><record><titles><title>",
                        100_000_000,
                        "</title></titles></record>" + record("z") + "</records></xml>"));

        assertEquals(List.of("z"), taken.keys());
        assertEquals(
                "The entry has over 4000000 characters. Shorten it.",
                taken.faults().getFirst().what());
    }

    private static final class Endless extends Reader {
        private final StringReader before;
        private final StringReader after;
        private int left;

        Endless(String before, int between, String after) {
            this.before = new StringReader(before);
            this.after = new StringReader(after);
            this.left = between;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int first = before.read(buffer, offset, length);
            if (first > 0) {
                return first;
            }
            int count = Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, 'x');
            left -= count;
            return count > 0 ? count : after.read(buffer, offset, length);
        }

        @Override
        public void close() {
            before.close();
            after.close();
        }
    }

    @Test
    void whatARecordKeepsIsWrittenOnlyIfItIsXml() {
        var work = new Kept(
                        "",
                        new LinkedHashMap<>(
                                Map.of("custom1", List.of("<custom1>a &amp; b</custom1>", "</record><evil>"))))
                .in(Work.ofType("book"), "endnote-xml");
        var out = new StringBuilder();

        var loss = Samples.loss(ExchangeFormat.ENDNOTE_XML, List.of(new Entry("k", List.of(), work)), out);

        assertTrue(out.toString().contains("<custom1>a &amp; b</custom1>"), out.toString());
        assertTrue(!out.toString().contains("evil"), out.toString());
        assertEquals(1, loss.count());
    }
}
