package org.ibid.exchange.bibtex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.Taken;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files and what they say. The expected side was written from "BibTeXing" and the manual of biblatex, and compared
/// with pandoc's reading of the same files; where the two differ, `DIFFERENCES.md` beside the cases says why.
class BibtexReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/exchange/bibtex/read");
    private static final Duration GENEROUS = Duration.ofMinutes(2);

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bib")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsReadAsItsManualSays(Path file) throws IOException {
        var found = Found.in(Files.readString(file, UTF_8));

        assertEquals(lines(beside(file, ".json")), found.items());
        assertEquals(lines(beside(file, ".faults")), found.faultLines());
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".bib", ending));
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file, UTF_8);
        return file.toString().endsWith(".json")
                ? Taken.from(ExchangeFormat.CSL_JSON, new StringReader(text)).entries().stream()
                        .map(entry -> entry.work().withId(entry.key()).toString())
                        .toList()
                : text.lines().toList();
    }

    @Test
    void anEntryRemembersItsAliasesAndItsLine() {
        var entry = Found.in("\n\n@book{new, ids = {old, older,new}}").entries().getFirst();

        assertEquals(List.of("old", "older"), entry.aliases());
        assertEquals(3, entry.line());
    }

    @Test
    void aBrokenEntryAmongTwentyThousandCostsOnlyItself() {
        var file = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            file.append(
                    i == 10_000
                            ? "@book{broken, title = {Broken {, year = 2000}\n"
                            : "@book{k" + i + ", year = 2000}\n");
        }
        var found = Found.in(file.toString());

        assertEquals(19_999, found.entries().size());
        var fault = found.faults().getFirst();
        assertEquals(Fault.Harm.ENTRY, fault.harm());
        assertEquals(10_001, fault.line());
        assertTrue(fault.entry().startsWith("@book{broken, title = {Broken {"), fault.entry());
    }

    @Test
    void aFileOfSomethingElseIsAFault() {
        var found = Found.in("<!DOCTYPE html>\n<html><body>Not found</body></html>\n");

        assertEquals(
                List.of("REST 1:1"),
                found.faultLines().stream().map(line -> line.substring(0, 8)).toList());
    }

    /// The first is what JabRef saves of an empty library.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "% Encoding: UTF-8\n\n@Comment{jabref-meta: databaseType:biblatex;}\n",
                "% nothing yet\n",
                "Our library:\n\n@string{acm = {ACM Press}}\n",
                "\n \n"
            })
    void aFileWithoutEntriesIsNoFault(String file) {
        assertEquals(List.of(), Found.in(file).faults());
    }

    @Test
    void aFieldOfAHundredMillionCharactersIsAFaultAndTheNextEntryComesIn() {
        var found = Found.in("@misc{huge, note = {", 100_000_000, 'x', "}}\n@misc{next, note = {n}}");

        assertEquals(List.of("next"), found.keys());
        assertEquals("ENTRY 1", found.faultLines().getFirst().substring(0, 7));
        assertTrue(found.faults().getFirst().what().contains("longer than 1000000 characters"));
    }

    @Test
    void unclosedBracesAreAFaultHoweverManyThereAre() {
        var found = Found.in("@misc{deep, note = {" + "{".repeat(100_000) + "\n@misc{next, note = {n}}");

        assertEquals(List.of("next"), found.keys());
    }

    @Test
    void anEntryOfMoreThanFourMillionCharactersIsAFault() {
        var field = "a" + "x".repeat(900_000);
        var file = IntStream.range(0, 6)
                .mapToObj(i -> "f" + i + " = {" + field + "},")
                .toList();
        var found = Found.in("@misc{long, " + String.join("\n", file) + "}\n@misc{next,}");

        assertEquals(List.of("next"), found.keys());
        assertTrue(found.faults().getFirst().what().contains("longer than 4000000 characters"));
    }

    @Test
    void hostileFilesEndInTime() {
        assertTimeoutPreemptively(GENEROUS, () -> hostile().forEach(Found::in));
    }

    private static List<String> hostile() {
        int n = 20_000;
        var doubling = new StringBuilder("@string{a0 = \"xxxxxxxxxx\"}\n");
        var generations = new StringBuilder();
        for (int i = 1; i < 200; i++) {
            doubling.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
            generations.append("@xdata{x%d, xdata = {x%d, x%d}}\n".formatted(i, i + 1, i + 2));
        }
        return List.of(
                "@misc{a, note = {" + "{".repeat(n) + "}".repeat(n) + "}}",
                "@misc{a, title = {" + "{".repeat(n) + "x" + "}".repeat(n) + "}}",
                "@misc{a, title = {" + "{a}".repeat(n) + "}}",
                "@misc{a, title = {" + "{{a}}".repeat(n) + "}}",
                "@misc{a, note = {" + "\\emph{".repeat(n) + "}".repeat(n) + "}}",
                "@misc{a, note = {" + "\\it".repeat(n) + "}}",
                "@misc{a, note = {" + "{\\it ".repeat(n) + "}".repeat(n) + "}}",
                "@misc{a, note = {" + "\\'".repeat(n) + "}}",
                "@misc{a, note = {" + "$".repeat(n) + "}}",
                "@misc{a, note = {$" + "^".repeat(n) + "$}}",
                "@misc{a, note = {$" + "{".repeat(n) + "}".repeat(n) + "$}}",
                "@misc{a, note = {" + "\\href{".repeat(n) + "}".repeat(n) + "}}",
                "@misc{a, author = {" + "a and ".repeat(n) + "}}",
                "@misc{a, author = {" + "a ".repeat(n) + "}}",
                "@misc{a, author = {" + ",".repeat(n) + "}}",
                "@misc{a, author = {family=" + "\"".repeat(n) + "}}",
                "@misc{a, url = {" + "{".repeat(n) + "}".repeat(n) + "}}",
                "@misc{a, options = {" + "useprefix ".repeat(n) + "}}",
                "@misc{a, pages = {" + "1-".repeat(n) + "}}",
                "@misc{a, date = {" + "1".repeat(n) + "}, year = {" + "1".repeat(n) + "}}",
                "@misc{a, year = 2000, month = {" + "1 ".repeat(n) + "}}",
                "@misc{a, howpublished = {" + "\\url{".repeat(n) + "}".repeat(n) + "}}",
                "@comment{".repeat(n),
                "@misc{".repeat(n),
                "\n@misc{a,".repeat(n),
                "@".repeat(n),
                "@misc{" + "a".repeat(n),
                "@misc{a, " + "b = 1 # ".repeat(n) + "1}",
                doubling + "@misc{a, note = a199}",
                doubling
                        + IntStream.range(0, 7_000)
                                .mapToObj(i -> "@string{s%d = a16 # \"x\"}\n".formatted(i))
                                .collect(Collectors.joining()),
                doubling
                        + IntStream.range(0, 200)
                                .mapToObj(i -> ",f%d=a16".formatted(i))
                                .collect(Collectors.joining("", "@misc{a", "}")),
                IntStream.range(0, 60)
                        .mapToObj(i -> "@article{a%d, ids = {%s}}\n".formatted(i, ("k" + i + ",").repeat(20_000)))
                        .collect(Collectors.joining()),
                generations + "@misc{a, xdata = {x1}}",
                "@misc{a, crossref = {b}}\n".repeat(n),
                "@book{p, note = {" + "x".repeat(900_000) + "}}\n" + "@inbook{c, crossref = p}\n".repeat(n));
    }

    @Test
    void cutAnywhereAFileIsReadToItsEnd() throws IOException {
        for (Path file : cases().toList()) {
            String text = Files.readString(file, UTF_8);
            for (int i = 0; i < text.length(); i += 41) {
                Found.in(text.substring(0, i));
                Found.in(text.substring(i));
            }
        }
    }

    @Test
    void aChildIsHandedOnWhereItStandsInTheFile() {
        var found = Found.in("@inbook{c, crossref = {p}}\n@misc{m,}\n@book{p, title = {P}}\n@misc{n,}");

        assertEquals(List.of("c", "m", "p", "n"), found.keys());
        assertEquals(
                List.of("P"),
                found.entries().stream()
                        .map(IncomingEntry::work)
                        .flatMap(work -> work.text("container-title").stream())
                        .toList());
    }
}
