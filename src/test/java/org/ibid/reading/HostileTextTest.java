package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to be slow or deep. The timeouts only catch what grows out of bounds.
@Timeout(120)
class HostileTextTest {

    private final PaperReader reader = Shipped.PAPERS;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                ")",
                "((Khan, 2021",
                "(Khan, ",
                "(a, ",
                "[1](",
                "*",
                "_a",
                "**a",
                "\"",
                "“",
                "‘a",
                "¹",
                "a¹",
                "¹,",
                "2021 ",
                "(2021)",
                "A. ",
                "Khan, A., ",
                "A, B, ",
                "and ",
                "10.1234/",
                "https://",
                "<i>",
                "- ",
                "\n",
                "\n\n",
                "1. ",
                "\t",
                "Abstract\n",
                "References\n",
                "A\n\n",
                " \n",
                "Khan A. ",
                "et al. ",
                "(Khan et al., 2021) ",
                "Keywords: a\n",
                "\u0000",
                "é́",
                "vol. ",
                "12(",
                "1-1-",
                "1:1:",
                "In ",
                "x@x.",
                "ISSN "
            })
    void anythingRepeatedTenThousandTimesIsRead(String piece) {
        assertNotNull(reader.read(piece.repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "Khan, A., ",
                "A. ",
                "Khan A, ",
                "“a",
                "‘a ",
                "*a ",
                "In A (",
                "1(",
                "1, ",
                "10.1234/(",
                "a: ",
                "Vol ",
                "and A ",
                "; ",
                "Published by A ",
                "A, ",
                "2020 ",
                "(2020) ",
                "a-",
                "A.B",
                "(Eds.) ",
                "ed. A ",
                "\ue000",
                "\ue001",
                "\u0001",
                "Press ",
                "Accessed a"
            })
    void aReferenceOfTwoThousandPiecesIsRead(String piece) {
        assertNotNull(Shipped.REFERENCES.read(piece.repeat(2_000)));
        assertNotNull(Shipped.REFERENCES.read("Khan, A. (2021). " + piece.repeat(2_000)));
    }

    @Test
    void aListOfHostileEntriesIsRead() {
        String text = "a (Khan, 2021).\n\nReferences\n\n" + "- Khan, A. (2021). Title, 12(3), 4-5.\n".repeat(10_000);
        var limited = new PaperReader(new Limits(10_000_000, 1_000, 1_000, 2_000), Shipped.REFERENCES);
        assertEquals(1_000, limited.read(text).references().size());
    }

    @Test
    void manyCitationsAndManyEntriesAreLinked() {
        var text = new StringBuilder("Introduction\n");
        for (int i = 0; i < 1_500; i++) {
            text.append("So (Kh")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append("n, 2021). ");
        }
        text.append("\n\nReferences\n\n");
        for (int i = 0; i < 300; i++) {
            text.append("- Khxyz").append((char) ('a' + i % 26)).append(", A. (2021). Title. Dawn.\n");
        }
        assertEquals(1_500, reader.read(text.toString()).citations().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khan", "Khxn", "Khan, Title", "Kh%d"})
    void manyEntriesThatRepeatOneOfManyAreRead(String repeated) {
        var entries = new ArrayList<Reference>();
        var nothing = new Parsed(Work.ofType("book"), 1, List.of(), List.of());
        for (int i = 0; i < 8_000; i++) {
            boolean full = i < 4_000;
            String raw = full
                    ? "Khan" + (i % 2 == 0 ? "" : i) + ", Title (Lahore: Vanguard, 2001)."
                    : repeated.formatted(i) + (i % 2 == 0 ? ", op. cit., 4." : ", Other Title, 4.");
            entries.add(new Reference("", raw, new Span(0, raw.length()), nothing));
        }

        assertEquals(
                8_000,
                new Repeats(entries).resolve(List.of(new Slice(0, 8_000))).size());
    }

    @Test
    void aLineOfTenMegabytesIsRead() {
        assertNotNull(reader.read("word (Khan, 2021) and ".repeat(500_000 / 22)));
        assertNotNull(reader.read("x".repeat(10_000_000)));
    }

    @Test
    void manyBracketsBehindOneCiteAreRead() {
        assertNotNull(reader.read("Khan (2021) says so. " + "(xx) ".repeat(200_000)));
    }

    @Test
    void anAuthorsLineOfManyDotsIsRead() {
        String front = "Frost heave under paved roads\n\nAnna Solheim\n\nAnna Solheim: ";
        assertNotNull(reader.read(front + (".".repeat(19_000) + "x\n").repeat(20) + "\nAbstract\nLittle.\n"));
    }

    @Test
    void twentyThousandSuperscriptsAreRead() {
        assertNotNull(reader.read("word¹ ".repeat(20_000) + "\n\nNotes\n\n¹ Khan, A. (2021). Title. Dawn.\n"));
    }

    @Test
    void randomTextIsRead() {
        var random = new Random(7);
        String alphabet = "aA1 .,;:()[]{}<>*_\"'“”‘’¹²³-–\n\t\r/\\&@#\u0000é中🙂";
        for (int i = 0; i < 30; i++) {
            var text = new StringBuilder(i % 2 == 0 ? "" : "Abstract\nReferences\n");
            for (int j = 0; j < 2_000; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertNotNull(reader.read(text.toString()));
            assertNotNull(Shipped.REFERENCES.read(text.toString()));
        }
    }

    @Test
    void randomBytesAreATextOrANamedProblem() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(500)];
            random.nextBytes(bytes);
            try {
                assertNotNull(reader.read(SourceText.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1))));
            } catch (NotText refused) {
                assertNotNull(refused.reason());
            }
        }
    }
}
