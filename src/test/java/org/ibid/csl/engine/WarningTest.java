package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final List<Work> WORKS = ClusterJson.works("""
            [{"id": "titled", "type": "book", "title": "Asher"}, {"id": "bare", "type": "book"}]""");

    private static List<Warning> citing(String... ids) {
        var document = OwnStyle.compiled("odd").document(WORKS);
        document.cite(List.of(ids).stream()
                .map(id -> new Cluster(List.of(Cite.of(id)), 0))
                .toList());
        return document.warnings();
    }

    @Test
    void aStyleSaysThatItMakesNoListAndWhichVariablesNoWorkHas() {
        assertEquals(
                List.of(new Warning.NoBibliography(), new Warning.UnknownVariable("headline")),
                OwnStyle.compiled("odd").warnings());
    }

    @Test
    void aCiteOfNoWorkIsNamedWithItsPlace() {
        assertEquals(List.of(new Warning.UnknownWork(1, "absent")), citing("titled", "absent"));
    }

    @Test
    void aCitationThatPrintsNothingIsNamed() {
        assertEquals(List.of(new Warning.EmptyCitation(0)), citing("bare", "titled"));
    }

    @Test
    void aDocumentWithoutFaultsHasNoWarnings() {
        assertEquals(List.of(), citing("titled", "titled"));
    }

    @Test
    void anEntryThatPrintsNothingIsNamed() {
        var document = OwnStyle.compiled(OwnStyle.BY_NUMBER).document(WORKS);
        document.uncited(List.of("titled", "bare"));
        document.bibliography();
        assertEquals(List.of(new Warning.EmptyEntry("bare")), document.warnings());
    }
}
