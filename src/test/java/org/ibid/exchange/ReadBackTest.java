package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The law of every format: what is written and not said to be lost or simplified is read back as it was. The works are
/// made with fixed seeds.
class ReadBackTest {

    private static final Set<String> ONLY_OF_PROCESSORS = Set.of(
            "citation-number",
            "first-reference-note-number",
            "locator",
            "year-suffix",
            "citation-label",
            "citation-key",
            "page-first");

    private static final List<String> WORDS = List.of(
            "Russia",
            "of",
            "the",
            "Pakistan",
            "é",
            "Über",
            "日本",
            "a: b",
            "x & y",
            "50 %",
            "\"so\"",
            "O'Neill",
            "12",
            "no",
            "[c]",
            "{d}",
            "#1",
            "a_b",
            "c\\d",
            "e|f",
            "<i>g</i>",
            "- h",
            "“i”",
            "k; l",
            "m, n",
            "$o$",
            "*p*",
            "q?",
            "r!",
            "s.");

    static Stream<ExchangeFormat> formats() {
        return Stream.of(ExchangeFormat.values()).filter(format -> format.isRead() && format.isWritten());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsNotSaidToBeLostComesBack(ExchangeFormat format) throws IOException {
        var random = new Random(6);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 400; i++) {
            entries.add(new Entry("key" + i, i % 5 == 0 ? List.of("old" + i) : List.of(), work(random)));
        }
        var out = new StringBuilder();
        var loss = Samples.loss(format, entries, out);
        var intake = Taken.nothing();
        format.read(new StringReader(out.toString()), intake);

        assertEquals(List.of(), intake.faults());
        assertEquals(entries.size(), intake.entries().size());
        for (int i = 0; i < entries.size(); i++) {
            same(entries.get(i), intake.entries().get(i), loss);
        }
    }

    private static void same(Entry was, org.ibid.exchange.codec.IncomingEntry is, Loss loss) {
        var lost = loss.byKey().getOrDefault(was.key(), List.of()).stream()
                .map(Loss.Missing::variable)
                .collect(Collectors.toSet());
        assertTrue(lost.contains("id") || was.key().equals(is.key()), () -> was.key() + " came back as " + is.key());
        assertTrue(lost.contains("aliases") || was.aliases().equals(is.aliases()), () -> was + " " + is.aliases());
        assertTrue(
                lost.contains("type") || was.work().type().equals(is.work().type()),
                () -> was.work().type() + " became " + is.work().type());
        assertEquals(
                fields(was.work(), lost),
                fields(is.work(), lost),
                () -> was.key() + ", a " + was.work().type() + ", lost " + lost);
    }

    private static Map<String, Object> fields(Work work, Set<String> without) {
        var fields = new LinkedHashMap<String, Object>(work.toCsl());
        fields.keySet().removeAll(without);
        fields.remove("type");
        if (without.contains("type")) {
            fields.computeIfPresent("custom", (_, custom) -> isTypeAlone(custom) ? null : custom);
        }
        if (without.contains("issued")) {
            // BibTeX has a date of words, "in press", in its note
            fields.remove("note", "in press");
        }
        return new java.util.TreeMap<>(fields);
    }

    /// Whether all that is kept is the file's word for the type.
    private static boolean isTypeAlone(Object custom) {
        return custom instanceof Map<?, ?> formats
                && formats.values().stream()
                        .allMatch(kept ->
                                kept instanceof Map<?, ?> map && map.keySet().equals(Set.of("type")));
    }

    private static Work work(Random random) {
        var types = Variables.TYPES.stream().sorted().toList();
        var work = Work.ofType(types.get(random.nextInt(types.size()))).with("title", text(random));
        for (String variable : Variables.PLAIN.stream().sorted().toList()) {
            if (random.nextInt(4) == 0 && !ONLY_OF_PROCESSORS.contains(variable)) {
                work = work.with(variable, value(variable, random));
            }
        }
        for (String variable : Variables.NAMES.stream().sorted().toList()) {
            if (random.nextInt(4) == 0) {
                work = work.withNames(variable, List.of(name(random), name(random)));
            }
        }
        for (String variable : Variables.DATES.stream().sorted().toList()) {
            if (random.nextInt(2) == 0) {
                work = work.withDate(variable, date(random));
            }
        }
        return work;
    }

    private static String value(String variable, Random random) {
        int number = 1 + random.nextInt(999);
        return switch (variable) {
            case "DOI" -> "10.1000/x" + number;
            case "URL" -> "https://example.org/a_b?c=" + number + "&d=%20";
            case "ISBN" -> "978-3-031-50467-9";
            case "ISSN" -> "2522-591X";
            case "PMID" -> "31" + number;
            case "PMCID" -> "PMC1234" + (100 + number % 900);
            case "language" -> random.nextBoolean() ? "en" : "en-GB";
            case "page" -> random.nextBoolean() ? number + "-" + (number + 7) : "e" + number;
            case "volume", "issue", "edition", "number-of-pages", "number-of-volumes" -> String.valueOf(number);
            default -> text(random);
        };
    }

    private static Name name(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Name.Literal("State Bank of Pakistan");
            case 1 -> new Name.Literal("Agriculture, Department of");
            case 2 -> new Name.Person("Cruz", "Juan", "", "de la", "", new LinkedHashMap<>());
            case 3 -> new Name.Person("King", "Martin Luther", "", "", "Jr.", new LinkedHashMap<>());
            case 4 -> new Name.Person("Beethoven", "Ludwig", "van", "", "", new LinkedHashMap<>());
            default -> new Name.Person("Khan", "M. N.");
        };
    }

    private static PartialDate date(Random random) {
        int year = 1900 + random.nextInt(120);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(11)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> PartialDate.of(year, month, 0);
            case 2 -> new PartialDate(List.of(new PartialDate.Parts(year, 0, 0)), "2", null, "", "");
            case 3 -> new PartialDate(List.of(new PartialDate.Parts(year, 0, 0)), "", true, "", "");
            case 4 -> PartialDate.ofLiteral("in press");
            case 5 -> span(new PartialDate.Parts(year, month, 0), new PartialDate.Parts(year + 1, 0, 0), null);
            case 6 -> PartialDate.ofYear(-44);
            case 7 -> span(new PartialDate.Parts(year, month, 0), new PartialDate.Parts(0, 0, 0), null);
            case 8 -> PartialDate.ofYear(12_021);
            case 9 -> span(new PartialDate.Parts(year, 0, 0), new PartialDate.Parts(year + 2, 0, 0), true);
            default -> PartialDate.of(year, month, 1 + random.nextInt(28));
        };
    }

    private static PartialDate span(PartialDate.Parts from, PartialDate.Parts to, @Nullable Object circa) {
        return new PartialDate(List.of(from, to), "", circa, "", "");
    }

    private static String text(Random random) {
        var text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
