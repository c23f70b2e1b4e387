package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.csl.Styles;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole bibliographies in our formats say to pandoc what they say as plain text. Passed over where pandoc is not on
/// the path. pandoc 2.17 reads neither Typst nor AsciiDoc.
class PandocReadsOursTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "LATEX, apa",
        "LATEX, chicago-notes-bibliography",
        "RTF, apa",
        "RTF, chicago-notes-bibliography",
        "RTF, ieee",
        "HTML, apa",
        "HTML, chicago-notes-bibliography",
        "MARKDOWN, apa",
        "MARKDOWN, chicago-notes-bibliography",
        "MARKDOWN, ieee"
    })
    void aBibliographyReadBackIsTheSameText(OutputFormat format, String style) throws Exception {
        assumeTrue(isOnThePath(), "pandoc is not on the path: our formats are not read back");
        List<String> read = lines(pandoc(format, bibliography(style, format)));
        assertEquals(lines(bibliography(style, OutputFormat.TEXT)), read);
    }

    private static String bibliography(String id, OutputFormat format) throws IOException {
        var style = CompiledStyle.compile(
                XmlReader.read(new Styles(Path.of("absent")).xml(id)), LocaleArtifact.onClassPath(), Optional.empty());
        var works = works();
        var document = style.document(works);
        document.uncited(
                works.stream().map(work -> work.text("id").orElseThrow()).toList());
        return format.bibliography(document.bibliography().stream()
                .map(entry -> entry.text().as(format))
                .toList());
    }

    private static List<Work> works() throws IOException {
        try (var in = PandocReadsOursTest.class.getResourceAsStream("/csl/items/sixty.json")) {
            return ClusterJson.works(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String pandoc(OutputFormat format, String document) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), document);
        Path out = folder.resolve("out");
        var process = new ProcessBuilder(
                        "pandoc",
                        "--from",
                        format == OutputFormat.MARKDOWN
                                ? "commonmark"
                                : format.name().toLowerCase(Locale.ROOT),
                        "--to",
                        "json",
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> document);
        return PandocText.of(Files.readString(out));
    }

    /// One line a paragraph, its spaces all of one kind, its letters composed.
    private static List<String> lines(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isOnThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "pandoc")));
    }
}
