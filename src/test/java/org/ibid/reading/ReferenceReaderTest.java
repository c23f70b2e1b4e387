package org.ibid.reading;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {

    private static final ReferenceReader READER = Shipped.REFERENCES;

    /// Read otherwise than by a person; one that is read well breaks the test until it is taken from this list.
    private static final Set<String> READ_OTHERWISE =
            Set.of("chicago/note-of-a-book", "mla/chapter", "mla/three-authors-old-form", "post/apa-blog");

    static Stream<Named<Path>> cases() {
        return CaseFiles.texts("references").stream().map(path -> Named.of(name(path), path));
    }

    private static Work work(String raw) {
        return READER.read(raw).work();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smith J, Jones K. On cats. Cat J. 2010;3:4-9. | Smith, J; Jones, K
            Doe J. On dogs. Dog J. 2010;3:4-9. | Doe, J.
            Rossi M., Bianchi G.L., La storia d'Italia, Roma, Laterza, 1999. | Rossi, M.; Bianchi, G.L.
            Иванов И. И., Петров П. П. Основы теории права. — М.: Наука, 2010. — 352 с. | Иванов, И. И.; Петров, П. П.
            王小明, 李华. 深度学习研究综述[J]. 计算机学报, 2018, 41(5): 1012-1030. | 王小明; 李华
            """)
    void initialsBehindAFamilyNameNeedNoComma(String raw, String authors) {
        assertEquals(
                authors,
                work(raw).names("author").stream()
                        .map(ReferenceReaderTest::shown)
                        .collect(joining("; ")));
    }

    private static String shown(Name name) {
        return switch (name) {
            case Name.Person person -> person.family() + ", " + person.given();
            case Name.Literal(String text) -> text;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dupont J., « Le droit », Revue, vol. 3, 2010, p. 4-9, consulté le 4 mai 2020, https://a.fr/b",
                "Meier, K.: Recht. Berlin 2001. https://a.de/b (abgerufen am 4. Mai 2020).",
                "López, P. (2019). La ley. Recuperado el 4 de mayo de 2020 de https://a.es/b",
                "Сидоров В. Закон. 2015. URL: https://a.ru/b (дата обращения: 04.05.2020)."
            })
    void theDateOfAccessIsReadInOtherLanguages(String raw) {
        Work work = work(raw);
        assertEquals(
                "[[2020, 5, 4]]",
                ((Map<?, ?>) work.toCsl().get("accessed")).get("date-parts").toString());
        assertEquals("", work.text("note").orElse(""));
    }

    @Test
    void pagesAreReadWithoutTheirCyrillicWord() {
        Work work = work("Петров А. В. «Роль права в обществе». Государство и право. 2015. № 3. С. 12–20.");
        assertEquals("12-20", work.text("page").orElseThrow());
        assertEquals(
                "352",
                work("Иванов И. И. Основы права. — М.: Наука, 2010. — 352 с.")
                        .text("number-of-pages")
                        .orElseThrow());
    }

    @Test
    void aPmcidIsNoNote() {
        Work work = work("Smith J, Jones K. On cats. Cat J. 2010;3:4-9. PMID: 34432976; PMCID: PMC8451180.");
        assertEquals("PMC8451180", work.text("PMCID").orElseThrow());
        assertEquals("", work.text("note").orElse(""));
    }
}
