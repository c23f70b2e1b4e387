package org.ibid.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ibid.lookup.Notice.Kind;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// What goes to a registry, and what comes of it, is in a form that the other side can take.
class SearchWordsTest {

    private static String words(String title) {
        return SearchWords.of(Work.ofType("book").with("title", title))
                .orElseThrow()
                .all();
    }

    @Test
    void noWordIsAnOperatorOfASearch() {
        assertEquals("Crime and Punishment or not", words("Crime AND Punishment OR NOT"));
        assertEquals("NATO and ANDES", words("NATO AND ANDES"));
    }

    @Test
    void aQuestionFitsAnIndexOfTheDatabaseInEveryScript() {
        String long300 = "\ud840\udc00".repeat(300);
        var work = Work.ofType("book")
                .with("title", long300)
                .with("container-title", long300)
                .withNames("author", List.of(new Name.Literal(long300)))
                .withDate("issued", PartialDate.ofYear(2001));

        String all = SearchWords.of(work).orElseThrow().all();

        assertTrue(all.getBytes(StandardCharsets.UTF_8).length < 2_500);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String words = words("a" + "\ud840\udc00".repeat(300));

        assertEquals(250, words.codePointCount(0, words.length()));
        assertEquals("\ud840\udc00", words.substring(words.length() - 2));
    }

    @Test
    void aLabelCanBeStoredAndIsBounded() {
        assertEquals("a b", new Notice(Kind.CORRECTED, Optional.empty(), "a\0b").label());
        assertEquals(
                1_000,
                new Notice(Kind.CORRECTED, Optional.empty(), "x".repeat(5_000))
                        .label()
                        .length());
    }
}
