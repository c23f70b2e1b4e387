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
                                + "|#|title|author: |date-parts|[[1]]|2021|[[|\\|key,title|cff-version: 1.2.0|references:|parent:|\u0000|\uD800|%|é")
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
