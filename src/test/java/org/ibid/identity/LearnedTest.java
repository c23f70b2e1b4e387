package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedTest {

    private static final String WHOLE = """
            words 2
            monoid 7.5
            the 1.0
            nodes 3
            TITLE_EQUAL 0.5 2 -1.0 root
            - 0.0 0 -4.0
            - 0.0 0 3.0
            """;

    private static Learned read(String file) throws IOException {
        return Learned.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWordOfTheListIsAsRareAsItSays() throws IOException {
        assertEquals(7.5, read(WHOLE).rarity().of("monoid"));
    }

    @Test
    void aWordOfNoListIsTheRarest() throws IOException {
        assertEquals(Rarity.MOST, read(WHOLE).rarity().of("groupoid"));
    }

    @Test
    void whatIsWrittenIsReadAgainToTheLastBit() throws IOException {
        double third = 1.0 / 3;
        var nodes = List.of(
                new Trees.Node(Feature.TITLE_EQUAL.ordinal(), third, 2, -third, true),
                new Trees.Node(-1, 0, 0, Math.PI, false),
                new Trees.Node(-1, 0, 0, -Math.E, false));
        var again = read(Learned.written(new TreeMap<>(Map.of("monoid", third)), nodes));
        var values = new double[Feature.values().length];
        values[Feature.TITLE_EQUAL.ordinal()] = Math.nextUp(third);
        assertEquals(third, again.rarity().of("monoid"));
        assertEquals(-Math.E + third, again.trees().shares(values)[Feature.TITLE_EQUAL.ordinal()]);
    }

    @Test
    void aFileCutShortIsRefusedWithTheReason() {
        var cut = WHOLE.substring(0, WHOLE.indexOf("- 0.0 0 3.0"));
        assertEquals(
                "it is cut short",
                assertThrows(IOException.class, () -> read(cut)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes 0",
                "words x",
                "words",
                "words 1\nmonoid",
                "words 1\nmonoid many",
                "words 0\nnodes 1\nCOLOUR 0 0 0"
            })
    void aDamagedLineIsRefusedByItsNumber(String file) {
        var message = assertThrows(IOException.class, () -> read(file)).getMessage();
        assertEquals("its line " + file.lines().count() + " is damaged", message);
    }

    @Test
    void treesThatLeadNowhereAreRefused() {
        var round = WHOLE.replace("0.5 2", "0.5 0");
        assertTrue(
                assertThrows(IOException.class, () -> read(round)).getMessage().contains("damaged"));
    }
}
