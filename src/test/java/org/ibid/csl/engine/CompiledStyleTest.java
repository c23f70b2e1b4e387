package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What macros print is decided by where they are called, however seldom they are compiled.
class CompiledStyleTest {

    private static final LocaleFiles LOCALES = LocaleArtifact.onClassPath();

    /// Editors and no author.
    private static final List<Work> WORKS = ClusterJson.works("""
            [{"id": "a", "type": "book", "title": "B", "issued": {"date-parts": [[2020, 5]]},
              "editor": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Ann"}]},
             {"id": "b", "type": "chapter", "title": "A", "issued": {"date-parts": [[2019, 11]]},
              "editor": [{"family": "Loe", "given": "Max"}, {"family": "Poe", "given": "Sue"}]}]
            """);

    @Test
    void aMacroInASubstitutePrintsNamesAsThoseItSubstitutes() {
        String style = """
                <macro name='editor'><names variable='editor'/></macro>
                <citation><layout><choose>
                  <if type='book'><names variable='author'><name form='short' delimiter='+'/>
                    <substitute><text macro='editor'/></substitute></names></if>
                  <else><names variable='author'><name delimiter='; '/>
                    <substitute><text macro='editor'/></substitute></names></else>
                </choose></layout></citation>""";
        assertEquals("Doe+Roe", cited(style, "a"));
        assertEquals("Max Loe; Sue Poe", cited(style, "b"));
    }

    @Test
    void aMacroInASubstituteCallsOthersThatPrintNamesAsThoseItSubstitutes() {
        String style = """
                <macro name='editor'><group><names variable='editor'/></group></macro>
                <macro name='people'><choose><if variable='title'><text macro='editor'/></if></choose></macro>
                <citation><layout><choose>
                  <if type='book'><names variable='author'><name form='short' delimiter='+'/>
                    <substitute><text macro='people'/></substitute></names></if>
                  <else><text macro='people'/></else>
                </choose></layout></citation>""";
        assertEquals("Doe+Roe", cited(style, "a"));
        assertEquals("Max Loe, Sue Poe", cited(style, "b"));
    }

    @Test
    void namesWithAFormOfTheirOwnKeepItInASubstitute() {
        String style = """
                <macro name='editor'><names variable='editor'><name delimiter='; '/></names></macro>
                <citation><layout><choose>
                  <if type='book'><names variable='author'><name form='short' delimiter='+'/>
                    <substitute><text macro='editor'/></substitute></names></if>
                  <else><text macro='editor'/></else>
                </choose></layout></citation>""";
        assertEquals("Jane Doe; Ann Roe", cited(style, "a"));
        assertEquals("Max Loe; Sue Poe", cited(style, "b"));
    }

    @Test
    void aMacroPrintsNamesByTheOptionsOfTheAreaItIsCalledIn() {
        String style = """
                <macro name='editor'><names variable='editor'><name delimiter='; '/></names></macro>
                <citation et-al-min='2' et-al-use-first='1'><layout><text macro='editor'/></layout></citation>
                <bibliography name-form='short'><layout><text macro='editor'/></layout></bibliography>""";
        assertEquals("Jane Doe et al.", cited(style, "a"));
        assertEquals("Doe; Roe", compiled(style).reference(WORKS.getFirst()).as(OutputFormat.TEXT));
    }

    @Test
    void aMacroSortsDatesByTheirValueAndPrintsThemAsItSays() {
        String style = """
                <macro name='date'><date variable='issued'><date-part name='month'/>
                  <date-part name='year' prefix=' '/></date></macro>
                <citation><layout><text macro='date'/></layout></citation>
                <bibliography><sort><key macro='date'/></sort><layout><text macro='date'/></layout></bibliography>""";
        var document = compiled(style).document(WORKS);
        document.uncited(List.of("a", "b"));
        assertEquals(
                List.of("November 2019", "May 2020"),
                document.bibliography().stream()
                        .map(entry -> entry.text().as(OutputFormat.TEXT))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publisher-place=''", "publisher-place='title'", "type='book' form='short'"})
    void conditionsThatCslDoesNotHaveAreRefused(String condition) {
        var fault = assertThrows(
                NotReadable.class,
                () -> compiled("<citation><layout><choose><if " + condition + "><text value='a'/></if></choose>"
                        + "</layout></citation>"));
        assertTrue(fault.getMessage().contains("is not one of CSL 1.0.2"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text macro='a'/>",
                "<names variable='author'><substitute><text macro='a'/></substitute></names>"
            })
    void aMacroThatCallsItselfIsRefused(String call) {
        String style = "<macro name='a'>" + call + "</macro><citation><layout><text macro='a'/></layout></citation>";
        var fault = assertThrows(NotReadable.class, () -> compiled(style));
        assertTrue(fault.getMessage().contains("calls itself (a -> a)"), fault.getMessage());
    }

    private static String cited(String style, String id) {
        var document = compiled(style).document(WORKS);
        return document.cite(List.of(new Cluster(List.of(Cite.of(id)), 0)))
                .getFirst()
                .as(OutputFormat.TEXT);
    }

    private static CompiledStyle compiled(String parts) {
        return CompiledStyle.compile(
                XmlReader.read("<style class='in-text'>" + parts + "</style>"), LOCALES, Optional.of("en-US"));
    }
}
