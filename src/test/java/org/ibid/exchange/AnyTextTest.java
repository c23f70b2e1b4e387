package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws that hold for any text in any field. The random texts come from fixed seeds.
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "\\",
            "\"",
            "@",
            ",",
            "%",
            "&",
            "$",
            "#",
            "_",
            "~",
            "^",
            "-",
            "--",
            "\n",
            "\r\n",
            "ER  - ",
            "TY  - ",
            "\u0000",
            "\u0007",
            "\u0085",
            "\uD800",
            "\uDC00",
            "\uFFFE",
            "\uFEFF",
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<sup>",
            "</sup>",
            "<span class=\"nocase\">",
            "</span>",
            " and ",
            "AND",
            "others",
            ":",
            " ",
            "Ünï",
            "日本",
            "😀",
            "abc",
            "NASA",
            "de la",
            "12-15",
            "\u202E",
            "'",
            "=",
            "(",
            ")");

    private static final List<String> TEXTS = List.of(
            "title",
            "title-short",
            "container-title",
            "collection-title",
            "publisher",
            "page",
            "volume",
            "issue",
            "number",
            "edition",
            "DOI",
            "URL",
            "ISBN",
            "language",
            "genre",
            "keyword",
            "note",
            "abstract");

    private static final Pattern RIS_LINE = Pattern.compile("[A-Z][A-Z0-9]  - [^\\p{Cc}]*");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bracesOfABibtexFileBalance(long seed) {
        var entries = entries(new Random(seed), 300);

        for (var entry : entries) {
            assertTrue(isOneBibtexEntry(Samples.write(ExchangeFormat.BIBTEX, List.of(entry))), entry::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRisLineHasATagAndEveryEntryOneBeginningAndOneEnd(long seed) {
        var entries = entries(new Random(seed), 300);

        for (var entry : entries) {
            var lines = Samples.write(ExchangeFormat.RIS, List.of(entry)).split("\r\n", -1);
            assertTrue(Stream.of(lines)
                    .limit(lines.length - 1)
                    .allMatch(line -> RIS_LINE.matcher(line).matches()));
            assertTrue(lines[0].startsWith("TY  - "));
            assertEquals("ER  - ", lines[lines.length - 2]);
            assertEquals(1, count(lines, "TY"));
            assertEquals(1, count(lines, "ER"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cslJsonReadsBackAsItWas(long seed) {
        var entries = entries(new Random(seed), 300);

        var back = Taken.from(ExchangeFormat.CSL_JSON, Samples.write(ExchangeFormat.CSL_JSON, entries));

        assertEquals(
                entries,
                back.entries().stream()
                        .map(entry -> new Entry(entry.key(), entry.aliases(), entry.work()))
                        .toList());
    }

    @Test
    void hugeAndDeeplyNestedTextsAreWrittenInTime() {
        var texts = List.of(
                "{".repeat(100_000),
                "<i>".repeat(100_000) + "</b>".repeat(100_000),
                "<i>".repeat(100_000) + "</i>".repeat(100_000),
                "<span class=\"nocase\">\\".repeat(50_000) + "</span>".repeat(50_000),
                "<span ".repeat(100_000),
                "A-".repeat(100_000),
                "1".repeat(200_000) + "-",
                "x".repeat(2_000_000));

        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (String text : texts) {
                var entry = new Entry("k", List.of(), work(text, "book"));
                assertTrue(isOneBibtexEntry(Samples.write(ExchangeFormat.BIBTEX, List.of(entry))));
                Samples.write(ExchangeFormat.RIS, List.of(entry));
            }
        });
    }

    private static Work work(String text, String type) {
        return Work.ofType(type)
                .with("title", text)
                .with("page", text)
                .with("URL", text)
                .withNames("author", List.of(new Name.Literal(text), new Name.Person(text, text)));
    }

    private static List<Entry> entries(Random random, int count) {
        var entries = new ArrayList<Entry>();
        var types = List.of("book", "article-journal", "webpage", "thesis", "chapter", "my-own-type");
        for (int i = 0; i < count; i++) {
            var work = Work.ofType(types.get(random.nextInt(types.size())));
            for (String variable : TEXTS) {
                work = work.with(variable, text(random));
            }
            work = work.withNames("author", List.of(new Name.Literal("x" + text(random)), person(random)));
            work = work.withDate("issued", new PartialDate(List.of(), "", null, text(random), ""));
            entries.add(new Entry("k" + text(random), List.of(), work));
        }
        return entries;
    }

    private static Name person(Random random) {
        return new Name.Person("x" + text(random), text(random), text(random), text(random), text(random), none());
    }

    private static java.util.LinkedHashMap<String, Object> none() {
        return new java.util.LinkedHashMap<>();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static long count(String[] lines, String tag) {
        return Stream.of(lines).filter(line -> line.startsWith(tag + "  - ")).count();
    }

    /// As BibTeX counts: every brace, also after a backslash; the entry's own closes on the last line only, a field's
    /// at the end of its line.
    private static boolean isOneBibtexEntry(String file) {
        var lines = file.split("\n", -1);
        boolean framed = lines[0].matches("@[a-z]+\\{[^\\s,{}%#\"~\\\\]+,")
                && lines[lines.length - 2].equals("}")
                && lines[lines.length - 1].isEmpty();
        return framed && Stream.of(lines).skip(1).limit(lines.length - 3L).allMatch(AnyTextTest::isOneField);
    }

    private static boolean isOneField(String line) {
        String value = line.replaceFirst("^  [a-z_-]+ = ", "").replaceFirst(",$", "");
        if (value.matches("[a-z]{3}")) {
            return true;
        }
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && i < value.length() - 1 || Character.isISOControl(value.charAt(i))) {
                return false;
            }
        }
        return depth == 0 && !value.equals(line);
    }
}
