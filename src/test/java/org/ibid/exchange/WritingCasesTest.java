package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One entry, the file it must become, and what that loses. The files are written from the manuals: "BibTeXing" and
/// biblatex's, the RIS specification, the schema of CSL-JSON; and were read back with biber, pybtex, pandoc, bibutils.
/// Those for pages are written from Z39.88-2004 (what of it Zotero reads), schema.org, OAI-PMH's schema of Dublin Core,
/// Google Scholar's guidelines, Wikipedia's help on Citation Style 1, Crossref's "API JSON format"; those of
/// Zotero from its schema.
class WritingCasesTest {

    record Case(String key, List<String> aliases, Work item, List<String> loss) {}

    static Stream<Arguments> cases() throws IOException {
        return Stream.of(
                        in("bibtex", ExchangeFormat.BIBTEX, ".bib"),
                        in("biblatex", ExchangeFormat.BIBLATEX, ".biblatex"),
                        in("ris", ExchangeFormat.RIS, ".ris"),
                        in("csl-json", ExchangeFormat.CSL_JSON, ".out.json"),
                        in("coins", ExchangeFormat.COINS, ".coins"),
                        in("schema-org", ExchangeFormat.SCHEMA_ORG, ".jsonld"),
                        in("dublin-core", ExchangeFormat.DUBLIN_CORE, ".dc"),
                        in("highwire", ExchangeFormat.HIGHWIRE, ".meta"),
                        in("crossref", ExchangeFormat.CROSSREF, ".crossref.json"),
                        in("wikitext", ExchangeFormat.WIKITEXT, ".wiki"),
                        in("zotero", ExchangeFormat.ZOTERO, ".zotero.json"))
                .flatMap(List::stream);
    }

    private static List<Arguments> in(String folder, ExchangeFormat format, String ending) throws IOException {
        try (var files = Files.list(Samples.FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> Arguments.of(format, source(file, ending), file))
                    .toList();
        }
    }

    private static Path source(Path expected, String ending) {
        return expected.resolveSibling(expected.getFileName().toString().replace(ending, ".json"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("cases")
    void anEntryBecomesTheFile(ExchangeFormat format, Path source, Path expected) throws IOException {
        var example = new JsonMapper().readValue(source.toFile(), Case.class);
        var out = new StringBuilder();

        var loss = Samples.loss(format, List.of(new Entry(example.key(), example.aliases(), example.item())), out);

        assertEquals(Samples.text(expected), out.toString().replace("\r\n", "\n"));
        assertEquals(new HashSet<>(example.loss()), lines(loss, example.key()));
        assertEquals(example.loss().size(), loss.count());
    }

    private static Set<String> lines(Loss loss, String key) {
        var lines = new HashSet<String>();
        loss.byKey()
                .getOrDefault(key, List.of())
                .forEach(missing -> lines.add(missing.variable() + " " + missing.reason()));
        return lines;
    }
}
