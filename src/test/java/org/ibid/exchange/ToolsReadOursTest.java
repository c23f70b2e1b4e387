package org.ibid.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.work.Name;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What we write, read by the tools it is for. A tool that is not on the path is passed over; Debian's `biber`,
/// `pybtex`, `pandoc`, `bibutils` and `texlive-base` bring them.
class ToolsReadOursTest {

    /// pandoc 2.17 reads `\textbraceleft` as nothing, and takes the braces of a title's nested words for one pair.
    private static final List<String> SAME_TITLE_EXCEPT = List.of("unbalanced", "particles");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"BIBTEX,seed-004.json", "BIBTEX,nasty.json", "BIBLATEX,seed-004.json", "BIBLATEX,nasty.json"})
    void biberTakesOursWithoutAWarning(ExchangeFormat format, String sample) throws Exception {
        assertEquals(List.of(), biberWarns(write(format, Samples.entries(sample))));
        assertEquals(Samples.entries(sample).size(), biberTook());
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX"})
    void biberTakesFamilyNamesAloneWithoutAWarning(ExchangeFormat format) throws Exception {
        var work = Work.ofType("book")
                .withNames("author", List.of(family("Cruz", "de la", ""), family("King", "", "Jr.")))
                .withNames("editor", List.of(family("Cruz", "De La", ""), family("Berg", "van den", "III")));

        assertEquals(List.of(), biberWarns(write(format, List.of(new Entry("k", List.of(), work)))));
        assertEquals(1, biberTook());
    }

    private static Name family(String family, String particle, String suffix) {
        return new Name.Person(family, "", particle, "", suffix, new LinkedHashMap<>());
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX"})
    void biberTakesAnEntryThatHasAnyVariable(ExchangeFormat format) throws Exception {
        var work = Work.ofType("book");
        for (String variable : Variables.PLAIN) {
            work = work.with(variable, "12");
        }
        for (String variable : Variables.NAMES) {
            work = work.withNames(variable, List.of(new Name.Person("Khan", "J.")));
        }

        biberWarns(write(format, List.of(new Entry("k", List.of(), work))));
        assertEquals(1, biberTook());
    }

    private List<String> biberWarns(Path file) throws Exception {
        String said = run("biber", "--tool", "--output-file=" + folder.resolve("out.bib"), file.toString());
        return said.lines().filter(line -> line.matches("(WARN|ERROR).*")).toList();
    }

    private long biberTook() {
        return Samples.text(folder.resolve("out.bib"))
                .lines()
                .filter(line -> line.startsWith("@"))
                .count();
    }

    /// `plain` lowers the titles' unprotected capitals and takes the names apart. (Debian's `bibtex` may be pybtex.)
    @Test
    void bibtexKeepsTheCapitalsOfOurTitlesAndTheFamilyNames() throws Exception {
        write(ExchangeFormat.BIBTEX, "seed-004.json");
        Files.writeString(folder.resolve("t.aux"), "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{ours}\n");

        String said = run("bibtex8", "t");

        String printed = PlainLine.of(Samples.text(folder.resolve("t.bbl"))).text();
        assertFalse(said.contains("Warning"), said);
        assertTrue(
                printed.contains("{Russia-Pakistan}} {{Relations}} and the {{Constraints}} of {{Geoeconomics}}."),
                printed);
        assertTrue(printed.contains("race between {{India}} and {{Pakistan}}: a case of asymmetric causal"), printed);
        assertTrue(printed.contains("prevention: Pakistan’s defense diplomacy towards {{Russia}}."), printed);
        assertTrue(printed.contains("R.~{Amir-ud-Din}, F.~Waqi~Sajjad, and S.~Aziz."), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-004.json", "nasty.json"})
    void pybtexTakesOurBibtexStrictly(String sample) throws Exception {
        var file = write(ExchangeFormat.BIBTEX, sample);

        run(
                "pybtex-convert",
                "--strict",
                file.toString(),
                folder.resolve("out.yaml").toString());

        assertTrue(Files.size(folder.resolve("out.yaml")) > 0);
    }

    @ParameterizedTest
    @CsvSource({"BIBTEX,seed-004.json", "BIBTEX,nasty.json", "BIBLATEX,seed-004.json"})
    void pandocReadsTheTitlesNamesAndYearsFromOurs(ExchangeFormat format, String sample) throws Exception {
        var file = write(format, sample);

        var back = new JsonMapper().readTree(run("pandoc", "-f", "biblatex", "-t", "csljson", file.toString()));

        var entries = Samples.entries(sample);
        assertEquals(entries.size(), back.size());
        for (int i = 0; i < entries.size(); i++) {
            sameAsPandocRead(entries.get(i), back.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-004.json", "nasty.json"})
    void bibutilsReadsEveryEntryOfOurRis(String sample) throws Exception {
        var file = write(ExchangeFormat.RIS, sample);

        String mods = run("ris2xml", file.toString());

        assertEquals(Samples.entries(sample).size(), mods.split("<mods ID=", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({"ENDNOTE_XML,endx2xml", "WORD,wordbib2xml"})
    void bibutilsReadsEveryEntryOfOurXml(ExchangeFormat format, String tool) throws Exception {
        var file = write(format, "seed-004.json");

        String mods = run(tool, file.toString());

        assertEquals(titles("seed-004.json"), titlesIn(mods));
    }

    /// bibutils reads MODS only to write another format; its own XML is MODS.
    @Test
    void bibutilsReadsTheEntriesOfOurModsAsOfItsOwn() throws Exception {
        var file = write(ExchangeFormat.MODS, "seed-004.json");

        String bibtex = run("xml2bib", file.toString());

        assertEquals(Samples.entries("seed-004.json").size(), bibtex.split("(?m)^\\W?@", -1).length - 1, bibtex);
        assertTrue(bibtex.contains("author=\"{State Bank of Pakistan}\""), bibtex);
        assertTrue(bibtex.contains("journal=\"Defense and Peace Economics\""), bibtex);
        assertTrue(bibtex.contains("pages=\"721--741\""), bibtex);
    }

    private static List<String> titles(String sample) {
        return Samples.entries(sample).stream()
                .map(entry -> entry.work().text("title").orElseThrow())
                .toList();
    }

    /// A title and its subtitle apart, where bibutils parts them.
    private static List<String> titlesIn(String mods) {
        return Stream.of(mods.split("<mods ID="))
                .skip(1)
                .map(ToolsReadOursTest::title)
                .toList();
    }

    private static String title(String mods) {
        var info = Jsoup.parse(mods, "", Parser.xmlParser()).selectFirst("titleInfo");
        return info == null
                ? ""
                : String.join(": ", info.select("title, subTitle").eachText());
    }

    private static void sameAsPandocRead(Entry entry, JsonNode read) {
        var work = entry.work();
        if (!SAME_TITLE_EXCEPT.contains(entry.key())) {
            assertEquals(
                    words(work.text("title").orElse("")),
                    words(read.path("title").asText("")),
                    entry.key());
        }
        assertEquals(families(work), families(Work.fromCsl(csl(read))), entry.key());
        assertEquals(
                work.year().orElse(0),
                work.year().isEmpty() ? 0 : read.at("/issued/date-parts/0/0").asInt(),
                entry.key());
    }

    /// pandoc gives protected words as `nocase`, and raises the first letter of a subtitle.
    private static String words(String title) {
        return PlainLine.of(title.replaceAll("</?span[^>]*>", "")).text().replace(": a case", ": A case");
    }

    private static List<String> families(Work work) {
        return work.names("author").stream()
                .map(name -> PlainLine.of(name.head()).text().replaceFirst("^(van|de la) (?=[BC])", ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static java.util.Map<String, Object> csl(JsonNode read) {
        var item = new JsonMapper().convertValue(read, LinkedHashMap.class);
        item.put("type", "document");
        return item;
    }

    private Path write(ExchangeFormat format, String sample) throws IOException {
        return write(format, Samples.entries(sample));
    }

    private Path write(ExchangeFormat format, List<Entry> entries) throws IOException {
        var file = folder.resolve("ours." + (format == ExchangeFormat.BIBLATEX ? "bib" : format.extension()));
        return Files.writeString(file, Samples.write(format, entries), UTF_8);
    }

    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        assumeTrue(isOnThePath(tool), tool + " is not on the path: not compared with it");
        var command = Stream.concat(Stream.of(tool), Stream.of(arguments)).toList();
        var out = folder.resolve("said").toFile();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("faults").toFile())
                .redirectOutput(out)
                .start();
        assertEquals(0, process.waitFor(), () -> Samples.text(folder.resolve("faults")));
        return Samples.text(out.toPath());
    }

    private static boolean isOnThePath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}
