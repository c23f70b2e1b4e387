package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceReaderTest {

    private static final ReferenceReader READER = Shipped.REFERENCES;

    /// Read otherwise than by a person; one that is read well breaks the test until it is taken from this list.
    private static final Set<String> READ_OTHERWISE =
            Set.of("chicago/note-of-a-book", "mla/chapter", "mla/three-authors-old-form");

    static Stream<Named<Path>> cases() {
        return CaseFiles.texts("references").stream().map(path -> Named.of(name(path), path));
    }

    private static String name(Path path) {
        String file = path.getFileName().toString();
        return path.getParent().getFileName() + "/" + file.substring(0, file.lastIndexOf('.'));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFieldsThatAPersonReads(Path raw) {
        var expected = CaseFiles.json(Path.of(raw.toString().replace(".txt", ".json")));
        var read = READER.read(CaseFiles.text(raw).strip()).work().toCsl();
        if (READ_OTHERWISE.contains(name(raw))) {
            assertNotEquals(new TreeMap<>(expected).toString(), new TreeMap<>(read).toString());
        } else {
            assertEquals(new TreeMap<>(expected).toString(), new TreeMap<>(read).toString());
        }
    }

    @Test
    void anyTextIsADocument() {
        assertEquals("document", READER.read("—").work().type());
        assertEquals("document", READER.read("").work().type());
    }

    @Test
    void volumeAndIssueArePartedAndPagesHaveAPlainHyphen() {
        var work = READER.read("Clary, C. (2022). Russia-Pakistan Relations. Asian Survey, 62(5–6), 838–865.")
                .work();
        assertEquals("62", work.text("volume").orElseThrow());
        assertEquals("5–6", work.text("issue").orElseThrow());
        assertEquals("838-865", work.text("page").orElseThrow());
    }

    @Test
    void aPlainArticleIsSurerThanANote() {
        double article = READER.read("Clary, C. (2022). Russia-Pakistan Relations. Asian Survey, 62(5-6), 838-865.")
                .confidence();
        double note = READER.read("See the discussion above, and perhaps Khan.").confidence();
        assertTrue(article > note);
    }
}
