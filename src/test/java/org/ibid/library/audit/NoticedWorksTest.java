package org.ibid.library.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.lookup.Notice;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticedWorksTest {

    private static final Work ARTICLE = Work.ofType("article-journal").with("title", "Ileal-lymphoid hyperplasia");

    @Test
    void aRetractedWorkIsToldWithItsNotice() {
        var found = new TestPaper()
                .lists("1", "Wakefield, A. (1998). Ileal-lymphoid hyperplasia. Lancet.", ARTICLE)
                .noticed(1, Notice.Kind.RETRACTED, "doi:10.1016/s0140-6736(10)60175-4")
                .found(Kind.RETRACTED_WORK);

        assertEquals(
                List.of("Entry 1 (Ileal-lymphoid hyperplasia 1998) was retracted (Crossref,"
                        + " doi:10.1016/s0140-6736(10)60175-4). Do not rely on it; if it is cited as retracted, say so"
                        + " in the entry."),
                found.stream().map(Finding::message).toList());
    }

    private static int retracted(String entry) {
        return new TestPaper()
                .lists("1", entry, ARTICLE)
                .noticed(1, Notice.Kind.RETRACTED, "")
                .found(Kind.RETRACTED_WORK)
                .size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wakefield, A. (1998). Ileal-lymphoid hyperplasia (Retracted 2010). Lancet.",
                "Wakefield, A. (1998). RETRACTED: Ileal-lymphoid hyperplasia. Lancet.",
                "Wakefield, A. (1998). Ileal-lymphoid hyperplasia. Lancet (Retraction published 2010, Lancet, 375, 445).",
                "Wakefield A. Ileal-lymphoid hyperplasia [retraction in: Lancet. 2010]. Lancet. 1998.",
                "Wakefield, A. (1998). WITHDRAWN: Ileal-lymphoid hyperplasia. Lancet.",
                "Wakefield, A. (1998). Ileal-lymphoid hyperplasia [Withdrawn]. Lancet."
            })
    void anEntryThatSaysSoItselfIsMeantSo(String entry) {
        assertEquals(0, retracted(entry));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wakefield, A. (1998). Retractable needles and safety. Lancet.",
                "Wakefield, A. (1998). Gingival retraction with cords. Lancet.",
                "Wakefield, A. (1998). Socially withdrawn children. Lancet."
            })
    void aTitleWithSuchAWordSaysNothingOfARetraction(String entry) {
        assertEquals(1, retracted(entry));
    }

    @Test
    void aCorrectionAndAPublishedPreprintAreNotes() {
        var findings = new TestPaper()
                .lists("1", "Wakefield, A. (1998). Ileal-lymphoid hyperplasia. Lancet.", ARTICLE)
                .noticed(1, Notice.Kind.CORRECTED, "doi:10.1000/1")
                .noticed(1, Notice.Kind.PUBLISHED_AS, "doi:10.1000/2");

        assertEquals(
                Severity.NOTE, findings.found(Kind.CORRECTED_WORK).getFirst().severity());
        assertEquals(
                Severity.NOTE,
                findings.found(Kind.PREPRINT_PUBLISHED).getFirst().severity());
    }
}
