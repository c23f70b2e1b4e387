package org.ibid.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No text makes a reader throw, hang or fill the memory.
class HostileFilesTest {

    static Stream<ExchangeFormat> read() {
        return Stream.of(ExchangeFormat.values()).filter(ExchangeFormat::isRead);
    }

    @ParameterizedTest
    @MethodSource("read")
    void nestingIsOneFaultOrPassedOver(ExchangeFormat format) {
        for (String piece : Stream.of("[", "{", "{\"a\":", "- ", "a: {", "\"", "{\"items\":[")
                .toList()) {
            reads(format, new StringReader(piece.repeat(100_000)));
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void aFieldWithoutEndDoesNotFillTheMemory(ExchangeFormat format) {
        String head = switch (format) {
            case RIS -> "TY  - JOUR\nTI  - ";
            case NBIB -> "PMID- 1\nTI  - ";
            case REFWORKS -> "RT Book\nT1 ";
            case CSV -> "key,title\na,\"";
            case CSL_YAML -> "references:\n- id: a\n  title: \"";
            case HAYAGRIVA -> "a:\n  title: \"";
            case CFF -> "cff-version: 1.2.0\ntitle: \"";
            case CSL_JSON, CROSSREF, DATACITE, OPENALEX, ZOTERO -> "[{\"title\": \"";
            case BIBTEX, BIBLATEX -> "@book{a, title = {";
            case ENDNOTE_XML -> "<xml><records><record><titles><title>";
            case MODS -> "<modsCollection><mods><titleInfo><title>";
            case JATS -> "<ref-list><ref><element-citation><article-title>";
            case TEI -> "<listBibl><biblStruct><analytic><title>";
            case WORD -> "<Sources><Source><Title>";
            case COINS, SCHEMA_ORG, DUBLIN_CORE, HIGHWIRE, WIKITEXT -> "";
        };
        var found = Taken.nothing();

        reads(format, new Endless(head, 20_000_000), found);

        assertTrue(found.faults().stream().anyMatch(fault -> fault.harm() != Fault.Harm.NONE), format::word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSL_YAML", "HAYAGRIVA", "CFF"})
    void aliasesThatDoubleEachOtherAreAFault(String name) {
        var bomb = new StringBuilder("references:\n- a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("  a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        var found = Taken.nothing();

        reads(ExchangeFormat.valueOf(name), new StringReader(bomb.toString()), found);

        assertEquals(Fault.Harm.ENTRY, found.faults().getFirst().harm());
        assertTrue(found.entries().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void anyPiecesInAnyOrderAreRead(ExchangeFormat format) {
        var pieces =
                ("TY  - JOUR|ER  - |\n|\n\n|PMID- 1|RT Book|T1 a|TI  - b|  |- |: |id: a|type: book|\"|'|{|}|[|]|,|&a |*a|!!x "
                                + "|#|title|author: |date-parts|[[1]]|2021|[[|\\|key,title|cff-version: 1.2.0|references:|parent:|\u0000|\uD800|%|é|null|,more")
                        .split("\\|");
        for (int seed = 0; format.isRead() && seed < 300; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            reads(format, new StringReader(text.toString()));
        }
    }

    /// Fifty times as many as any paper has: with their square, some formats took a minute.
    @ParameterizedTest
    @MethodSource("read")
    void manyNamesOfOneEntryTakeNoTimeThatGrowsWithTheirSquare(ExchangeFormat format) {
        String[] file = (switch (format) {
                    case RIS -> "TY  - BOOK\n|AU  - A, B\n|ER  - \n";
                    case NBIB -> "PMID- 1\n|FAU - A, B\n|\n";
                    case REFWORKS -> "RT Book\n|A1 A, B\n|\n";
                    case CSV -> "key,title,author\na,b,\"|A, B; |\"\n";
                    case CSL_YAML -> "references:\n- id: a\n  type: book\n  author:\n|  - family: A\n|";
                    case HAYAGRIVA -> "a:\n  type: book\n  author:\n|  - A, B\n|";
                    case CFF -> "cff-version: 1.2.0\ntitle: a\nauthors:\n|- family-names: A\n|";
                    case CSL_JSON -> "[{\"type\":\"book\",\"author\":[|{\"family\":\"A\"},|{\"family\":\"A\"}]}]";
                    case CROSSREF ->
                        "[{\"title\":[\"T\"],\"type\":\"book\",\"author\":[|{\"family\":\"A\"},|{\"family\":\"A\"}]}]";
                    case DATACITE ->
                        "[{\"doi\":\"10.1000/x\",\"creators\":[|{\"familyName\":\"A\"},|{\"familyName\":\"A\"}]}]";
                    case OPENALEX ->
                        "[{\"title\":\"T\",\"authorships\":[|{\"author\":{\"display_name\":\"A B\"}},|{}]}]";
                    case ZOTERO ->
                        "[{\"itemType\":\"book\",\"creators\":[|{\"creatorType\":\"author\",\"lastName\":\"A\"},|{}]}]";
                    case BIBTEX, BIBLATEX -> "@book{a, author = {|A, B and |C}}";
                    case ENDNOTE_XML ->
                        "<xml><records><record><contributors><authors>|<author>A, B</author>|</authors></contributors>"
                                + "</record></records></xml>";
                    case MODS -> "<mods>|<name><namePart>A</namePart></name>|</mods>";
                    case JATS ->
                        "<ref-list><ref><element-citation>|<name><surname>A</surname></name>|</element-citation></ref>"
                                + "</ref-list>";
                    case TEI -> "<listBibl><bibl>|<editor>A</editor>|</bibl></listBibl>";
                    case WORD ->
                        "<Sources><Source><Author><Author><NameList>|<Person><Last>A</Last></Person>|</NameList></Author>"
                                + "</Author></Source></Sources>";
                    case COINS, SCHEMA_ORG, DUBLIN_CORE, HIGHWIRE, WIKITEXT -> "||";
                })
                .split("\\|", -1);
        var found = Taken.nothing();

        reads(format, new StringReader(file[0] + file[1].repeat(40_000) + file[2]), found);

        assertTrue(found.entries().size() + found.faults().size() > 0);
    }

    private static void reads(ExchangeFormat format, Reader text) {
        reads(format, text, Taken.nothing());
    }

    private static void reads(ExchangeFormat format, Reader text, Taken found) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> format.read(text, found));
    }

    /// A head, and then a letter so many times.
    private static final class Endless extends Reader {

        private final String head;
        private final int length;
        private int at;

        Endless(String head, int length) {
            this.head = head;
            this.length = length;
        }

        @Override
        public int read(char[] to, int from, int count) throws IOException {
            if (at >= length) {
                return -1;
            }
            int many = Math.min(count, length - at);
            for (int i = 0; i < many; i++, at++) {
                to[from + i] = at < head.length() ? head.charAt(at) : 'x';
            }
            return many;
        }

        @Override
        public void close() {}
    }
}
