package org.ibid.csl.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SuiteFixtureTest {

    @Test
    void aSectionStandsBetweenMarksWithAnyNumberOfEqualsSigns() {
        var fixture = SuiteFixture.parse("a_B", """
                >>== MODE ==>>
                citation
                <<== MODE ==<<

                >>===== CITATION-ITEMS ====>>
                []
                <<===== CITATION-ITEMS =====<<
                """);
        assertFalse(fixture.isBibliography());
        assertEquals("[]", fixture.section("CITATION-ITEMS").strip());
    }

    @Test
    void aByteOrderMarkBeforeTheFirstSectionIsNoPartOfIt() {
        var fixture = SuiteFixture.parse("a_B", "\uFEFF>>==== MODE ====>>\nbibliography\n<<==== MODE ====<<\n");
        assertTrue(fixture.isBibliography());
    }

    @Test
    void onlyLineEndsAroundTheResultAreNotExpected() {
        var fixture = SuiteFixture.parse("a_B", ">>== RESULT ==>>\n\n  one\n\ntwo \n\n<<== RESULT ==<<\n");
        assertEquals("  one\n\ntwo ", fixture.expected());
    }

    @Test
    void theCategoryIsThePartBeforeTheFirstUnderscore() {
        assertEquals("sort", SuiteFixture.parse("sort_Case_Two", "").category());
    }

    @Test
    void aMissingSectionIsNamed() {
        var fixture = SuiteFixture.parse("a_B", "");
        var fault = assertThrows(IllegalArgumentException.class, () -> fixture.section("CSL"));
        assertEquals("the fixture has no CSL", fault.getMessage());
    }
}
