package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cite.Part;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// citeproc-java behind the same door (`ibid.csl.engine=citeproc-java`).
class CiteprocJavaTest {

    private static final Citeproc CITEPROC = new Citeproc(new Styles(Path.of("absent")), Engine.CITEPROC_JAVA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa",
                "chicago-author-date",
                "chicago-notes-bibliography",
                "harvard-cite-them-right",
                "ieee",
                "modern-language-association",
                "nature",
                "nature-physics"
            })
    void aStyleListsAndCitesEveryWork(String style) {
        var preview = CITEPROC.preview(style, Optional.empty(), Format.HTML, List.of());
        assertEquals(SampleWorks.ALL.size(), preview.bibliography().size());
        assertEquals(List.of(), preview.warnings());
        assertTrue(preview.citations().stream()
                .noneMatch(citation -> citation.text().isBlank()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsWritten(Format format) {
        var book = Work.ofType("book").with("title", "A");
        assertTrue(CITEPROC.bibliography("apa", Optional.empty(), format, List.of(book))
                .text()
                .contains("A"));
    }

    @Test
    void aWorkWithNothingToPrintIsShownPlainlyWithAWarning() {
        var empty = Work.ofType("book").with("id", "empty");
        var bibliography = CITEPROC.bibliography("ieee", Optional.empty(), Format.TEXT, List.of(empty));
        assertEquals("[1] [untitled]", bibliography.entries().getFirst().text());
        assertEquals(1, bibliography.warnings().size());
    }

    @Test
    void anAuthorWhomTheSentenceNamesIsLeftOut() {
        var cite = new Cite("book", "28", "", "", "", Part.SUPPRESS_AUTHOR, null, false);
        assertEquals(
                List.of("(2018, p. 28)"),
                CITEPROC.citations(
                        "apa", Optional.empty(), Format.TEXT, SampleWorks.ALL, List.of(new Cluster(List.of(cite), 0))));
    }

    @Test
    void aStyleThatOnlyCitesHasNoBibliography() {
        assertThrows(
                NoBibliography.class,
                () -> CITEPROC.bibliography("bluebook-law-review", Optional.empty(), Format.TEXT, SampleWorks.ALL));
    }

    @Test
    void aStyleItCannotUseSaysSo() {
        var broken = assertThrows(
                BrokenStyle.class,
                () -> CITEPROC.bibliography(
                        "university-of-bucharest-faculty-of-law", Optional.empty(), Format.TEXT, SampleWorks.ALL));
        assertTrue(broken.getMessage().contains("Duplicate name part name: given"), broken.getMessage());
    }

    @Test
    void anEngineIsChosenByName() {
        assertEquals(Optional.of(Engine.CITEPROC_JAVA), Engine.named("citeproc-java"));
        assertEquals(Optional.of(Engine.IBID), Engine.named("ibid"));
        assertFalse(Engine.named("citeproc-js").isPresent());
    }
}
