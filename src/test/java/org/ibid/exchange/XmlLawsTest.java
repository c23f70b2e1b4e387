package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every work in every XML format that is read and written. The works come from fixed seeds.
class XmlLawsTest {

    static Stream<ExchangeFormat> formats() {
        return Stream.of(
                ExchangeFormat.ENDNOTE_XML,
                ExchangeFormat.MODS,
                ExchangeFormat.JATS,
                ExchangeFormat.TEI,
                ExchangeFormat.WORD);
    }

    static Stream<Arguments> formatsAndSeeds() {
        return formats().flatMap(format -> Stream.of(1L, 2L).map(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndSeeds")
    void whatIsNotCountedAsLostReadsBackAsItWas(ExchangeFormat format, long seed) {
        var entries = new MadeWorks(seed).entries(120);
        var out = new StringBuilder();
        var loss = Samples.loss(format, entries, out);

        var back = read(format, out.toString());

        assertEquals(keys(entries), back.stream().map(IncomingEntry::key).toList());
        for (int i = 0; i < entries.size(); i++) {
            var lost = lost(loss, entries.get(i).key());
            var was = entries.get(i).work();
            var is = back.get(i).work();
            assertEquals(Map.of(), changed(was, is, lost), was.type());
            assertTrue(lost.contains("type") || was.type().equals(is.type()), () -> was.type() + " -> " + is.type());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatWasReadIsWrittenTheSameAgain(ExchangeFormat format) {
        var first = Samples.write(format, new MadeWorks(7).entries(60));
        var once = Samples.write(format, entries(read(format, first)));
        var twice = Samples.write(format, entries(read(format, once)));

        assertEquals(once, twice);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyTextInAnyPlaceLeavesTheFileWhole(ExchangeFormat format) {
        var odd = List.of(
                "\u0000\u0007", "]]>", "</record></mods>", "\uD800", "\uFFFE<i>", "&#0;", "<i>".repeat(300), "\r\n");
        var entries = odd.stream()
                .map(text -> new Entry("k" + text, List.of("a" + text), odd(text)))
                .toList();

        var read = read(format, Samples.write(format, entries));

        assertEquals(entries.size(), read.size());
    }

    private static Work odd(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(text + "/a[b", List.of(text));
        var work = Work.ofType("book" + text)
                .withNames("author", List.of(new Name.Literal(text), new Name.Person(text, text)))
                .withNames("editor", List.of(new Name.Literal("x" + text)))
                .withDate("issued", PartialDate.ofLiteral(text));
        for (String variable : Variables.PLAIN) {
            work = work.with(variable, "x" + text);
        }
        for (var format : formats().toList()) {
            work = new Kept(text, fields).in(work, format.word());
        }
        return work;
    }

    private static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }

    private static List<Entry> entries(List<IncomingEntry> read) {
        return read.stream()
                .map(entry -> new Entry(entry.key(), entry.aliases(), entry.work()))
                .toList();
    }

    private static Set<String> lost(Loss loss, String key) {
        return loss.byKey().getOrDefault(key, List.of()).stream()
                .map(Loss.Missing::variable)
                .collect(Collectors.toSet());
    }

    /// The variables that came back as something else, but for some.
    private static Map<String, Object> changed(Work was, Work is, Set<String> without) {
        var changed = new LinkedHashMap<String, Object>();
        was.fields().forEach((variable, value) -> {
            var back = Optional.ofNullable(is.fields().get(variable)).map(XmlLawsTest::value);
            if (!without.contains(variable) && !back.equals(Optional.of(value(value)))) {
                changed.put(variable, value + " -> " + back);
            }
        });
        return changed;
    }

    /// Dates by what they say: a season may be a number or a name.
    private static Object value(Value value) {
        return value instanceof Value.Date(var date) ? OutgoingDate.of(date) : value;
    }

    private static List<IncomingEntry> read(ExchangeFormat format, String file) {
        var taken = Taken.from(format, file);
        assertEquals(List.of(), taken.faults());
        return taken.entries();
    }
}
