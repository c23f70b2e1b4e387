package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

/// The examples are those printed by the style guides: APA 7, Bluebook, OSCOLA, NLM, ISO 690, IEEE.
class LegalFormsTest {

    @Test
    void aCaseOfTheUnitedStatesHasItsReporterVolumeAndPage() {
        Work read = read("Brown v. Board of Education, 347 U.S. 483 (1954).");
        assertEquals("legal_case", read.type());
        assertEquals("Brown v. Board of Education", text(read, "title"));
        assertEquals("347", text(read, "volume"));
        assertEquals("483", text(read, "page"));
        assertEquals(1954, read.year().orElseThrow());
        assertTrue(read.names("author").isEmpty());
    }

    @Test
    void aNeutralCitationOfOscolaIsACase() {
        Work read = read("Corr v IBC Vehicles Ltd [2008] UKHL 13, [2008] 1 AC 884.");
        assertEquals("legal_case", read.type());
        assertEquals("Corr v IBC Vehicles Ltd", text(read, "title"));
        assertEquals("UKHL", text(read, "container-title"));
        assertEquals("13", text(read, "page"));
    }

    @Test
    void aCaseOfTheEuropeanCourtKeepsItsNumber() {
        Work read = read("Case C–176/03 Commission v Council [2005] ECR I–7879, paras 47–48.");
        assertEquals("Commission v Council", text(read, "title"));
        assertEquals("C–176/03", text(read, "number"));
    }

    @Test
    void anArticleOnACaseInALawReviewIsNoCase() {
        Work read = read("Michael J. Klarman, Brown v. Board of Education: Facts and Political Correctness, "
                + "80 Va. L. Rev. 185 (1994).");
        assertEquals("article-journal", read.type());
    }

    @Test
    void aDirectiveIsLegislationInTheOfficialJournal() {
        Work read =
                read("Directive 2002/49/EC of the European Parliament and of the Council of 25 June 2002 relating to "
                        + "the assessment and management of environmental noise, OJ L 189, 18.7.2002, p. 12–25.");
        assertEquals("legislation", read.type());
        assertEquals("OJ", text(read, "container-title"));
        assertEquals("L 189", text(read, "volume"));
        assertEquals("12–25", text(read, "page"));
    }

    @Test
    void anActWithItsPublicLawNumberIsLegislation() {
        Work read = read("Every Student Succeeds Act, Pub. L. No. 114-95, 129 Stat. 1802 (2015).");
        assertEquals("legislation", read.type());
        assertEquals("Every Student Succeeds Act", text(read, "title"));
        assertEquals("114-95", text(read, "number"));
    }

    @Test
    void aStandardsNumberIsNotItsAuthor() {
        Work read = read("ISO 690:2021. Information and documentation — Guidelines for bibliographic references and "
                + "citations to information resources. Geneva: International Organization for Standardization, 2021.");
        assertEquals("standard", read.type());
        assertEquals("ISO 690:2021", text(read, "number"));
        assertTrue(read.names("author").isEmpty());
    }

    @Test
    void aPatentsNumberIsNoVolumeAndPage() {
        Work read = read("Page L. Method for node ranking in a linked database. United States patent US 6,285,999 B1. "
                + "2001 Sep 4.");
        assertEquals("patent", read.type());
        assertEquals("US 6,285,999 B1", text(read, "number"));
        assertTrue(read.text("volume").isEmpty());
    }

    @Test
    void aKindInSquareBracketsIsTheTypeAndNotTheTitle() {
        Work read = read("D'Souza, A., & Wiseman, J. (2019). Child care and household income survey [Data set]. "
                + "UK Data Archive. https://doi.org/10.5255/UKDA-SN-1234-1");
        assertEquals("dataset", read.type());
        assertEquals("Child care and household income survey", text(read, "title"));
    }

    @Test
    void aVersionOfSoftwareIsNotItsTitle() {
        Work read = read("R Core Team (2023). R: A Language and Environment for Statistical Computing (Version 4.3.1) "
                + "[Computer software]. R Foundation for Statistical Computing. https://www.R-project.org/");
        assertEquals("software", read.type());
        assertEquals("4.3.1", text(read, "version"));
        assertEquals("R: A Language and Environment for Statistical Computing", text(read, "title"));
    }

    private static Work read(String raw) {
        return Shipped.REFERENCES.read(raw).work();
    }

    private static String text(Work work, String variable) {
        return work.text(variable).orElse("");
    }
}
