package org.ibid.reading.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabellerTest {

    private static final Labeller LABELLER = Labeller.shipped();
    private static final String REFERENCE =
            "Rotzoll, K., S. B. Gingerich. 2013. Estimating Hydraulic Properties. Hydrogeology Journal 21(3): 643–654.";

    @Test
    void segmentsCoverTheRawTextInOrder() {
        assertCovers(REFERENCE);
    }

    @Test
    void anEmptyTextHasNoSegments() {
        assertEquals(List.of(), LABELLER.label(""));
    }

    @Test
    void whiteSpaceAloneIsCovered() {
        assertCovers(" \n\t\u00a0 ");
    }

    @Test
    void randomTextIsCovered() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(200);
            for (int k = 0; k < length; k++) {
                text.append(random.nextInt(5) == 0 ? ' ' : (char) random.nextInt(0x10000));
            }
            assertCovers(text.toString());
        }
    }

    @Test
    void aMutatedReferenceIsCovered() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder(REFERENCE);
            for (int k = 0; k < 6; k++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, " .,;:()[]\"“”\n《》".charAt(random.nextInt(15)));
                    default -> text.setCharAt(at, (char) (32 + random.nextInt(90)));
                }
            }
            assertCovers(text.toString());
        }
    }

    @Test
    void loneSurrogatesAreCovered() {
        assertCovers("Smith \ud83d J. 2001. \udc00\ud83d\ude00 Title\udfff.");
    }

    @Test
    void aMillionCharactersAreReadInTime() {
        assertTimeout(Duration.ofSeconds(60), () -> assertCovers((REFERENCE + "\n").repeat(10_000)));
    }

    @Test
    void aMillionCharactersWithoutASpaceAreReadInTime() {
        assertTimeout(Duration.ofSeconds(60), () -> assertCovers("(".repeat(500_000) + "x".repeat(500_000)));
    }

    @Test
    void threeHundredThousandChineseCharactersWithoutASpaceAreReadInTime() {
        assertTimeout(Duration.ofSeconds(120), () -> assertCovers("中文，".repeat(100_000)));
    }

    @Test
    void lineBreaksAreOnlyWhiteSpace() {
        String broken = REFERENCE.replace(" ", "\n");
        List<String> whole =
                LABELLER.label(REFERENCE).stream().map(LabellerTest::shown).toList();
        assertEquals(
                whole, LABELLER.label(broken).stream().map(LabellerTest::shown).toList());
    }

    @Test
    void aTextWithoutSpacesIsCutAtItsPunctuation() {
        Words words = Words.of("张三,李四.论文题目[J].期刊名,2010,12(3):45-67.");
        var cut = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            cut.append(words.raw(), words.start(i), words.end(i)).append('|');
        }
        assertEquals("张三,|李四.|论文题目|[J].|期刊名,|2010,|12(3):|45-67.|", cut.toString());
    }

    private static String shown(Segment segment) {
        return segment.label() + " " + segment.start() + " " + segment.end();
    }

    private static void assertCovers(String raw) {
        List<Segment> segments = LABELLER.label(raw);
        int at = 0;
        for (Segment each : segments) {
            assertEquals(at, each.start(), raw);
            assertTrue(each.end() > each.start(), raw);
            at = each.end();
        }
        assertEquals(raw.length(), at);
    }
}
