package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// The bundled styles, every tenth of them; all with `-Dibid.csl.styles=all` (some minutes).
class EveryStyleTest {

    private static final int STEP = System.getProperty("ibid.csl.styles", "").equals("all") ? 1 : 10;

    private static final List<Work> WORKS = List.of(
            Work.ofType("article-journal")
                    .with("id", "article")
                    .withNames("author", List.of(new Name.Person("Clary", "Christopher")))
                    .with("title", "Geoeconomics")
                    .with("container-title", "Asian Survey")
                    .with("volume", "62")
                    .with("issue", "5-6")
                    .with("page", "838-865")
                    .withDate("issued", PartialDate.ofYear(2022)),
            Work.ofType("webpage")
                    .with("id", "page")
                    .withNames("author", List.of(new Name.Literal("State Bank of Pakistan")))
                    .with("title", "Net Inflow")
                    .with("URL", "https://www.sbp.org.pk/")
                    .withDate("issued", PartialDate.of(2022, 3, 1))
                    .withDate("accessed", PartialDate.of(2024, 6, 30)));

    /// Styles that cannot print one of the two, or print nothing for it, each with its reason.
    private static final Set<String> EXCUSED = Set.of(
            // Broken in itself: one name has two parts named "given".
            "university-of-bucharest-faculty-of-law",
            // The bibliography has cases for some types only, and none for a web page.
            "computer-und-recht",
            "gewerblicher-rechtsschutz-und-urheberrecht",
            "juristische-schulung",
            "kommunikation-und-recht",
            "leidraad-voor-juridische-auteurs",
            "mohr-siebeck-recht",
            "neue-juristische-wochenschrift",
            "springer-basic-note",
            "universite-de-lausanne-institut-d-archeologie-et-des-sciences-de-l-antiquite",
            "universitetet-i-oslo-rettsvitenskap",
            "wirtschaftsuniversitat-wien-unternehmensrechnung-und-controlling");

    private final Styles styles = new Styles(Path.of("absent"));
    private final Citeproc citeproc = new Citeproc(styles);

    @Test
    void everyIndependentStyleRendersAnArticleAndAWebPage() {
        var faults = new ArrayList<String>();
        every().filter(info -> info.parent().isEmpty() && !EXCUSED.contains(info.id()))
                .forEach(info -> {
                    try {
                        if (info.hasBibliography()) {
                            var printed = citeproc.bibliography(info.id(), Optional.empty(), Format.HTML, WORKS);
                            printed.warnings().forEach(warning -> faults.add(info.id() + ": " + warning));
                        }
                        citeproc.citations(
                                info.id(),
                                Optional.empty(),
                                Format.HTML,
                                WORKS,
                                List.of(Cluster.of("article", "page")));
                    } catch (BrokenStyle broken) {
                        faults.add(broken.getMessage());
                    }
                });
        assertEquals(List.of(), faults);
    }

    @Test
    void aStyleThatIsBrokenInItselfSaysSo() {
        var broken = assertThrows(
                BrokenStyle.class,
                () -> citeproc.bibliography(
                        "university-of-bucharest-faculty-of-law", Optional.empty(), Format.TEXT, WORKS));
        assertTrue(broken.getMessage().contains("Duplicate name part name: given"), broken.getMessage());
    }

    @Test
    void everyDependentStyleHasItsParent() {
        var faults = new ArrayList<String>();
        every().filter(info -> info.parent().isPresent()).forEach(info -> {
            try {
                styles.xml(info.id());
            } catch (BrokenStyle broken) {
                faults.add(broken.getMessage());
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void theIndexSaysWhatAnXmlParserSays() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (var info : every().toList()) {
            String xml = BundledStyles.xml(info.id()).orElseThrow();
            Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            Element title = (Element) root.getElementsByTagName("title").item(0);
            assertEquals(title.getTextContent().strip().replaceAll("\\s+", " "), info.title());
            assertEquals(root.getAttribute("default-locale"), info.defaultLocale(), info.id());
            assertEquals(parent(root), info.parent(), info.id());
            assertEquals(attributes(root, "category", "field"), info.fields(), info.id());
            assertEquals(
                    attributes(root, "category", "citation-format").stream()
                            .findFirst()
                            .orElse(""),
                    info.citationFormat(),
                    info.id());
            if (info.parent().isEmpty()) {
                assertEquals(
                        root.getElementsByTagName("bibliography").getLength() > 0, info.hasBibliography(), info.id());
            }
        }
    }

    private Stream<StyleInfo> every() {
        var all = styles.search("", Integer.MAX_VALUE, 0);
        return IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get);
    }

    private static Optional<String> parent(Element root) {
        var links = root.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("rel").equals("independent-parent")) {
                return Optional.of(link.getAttribute("href").replaceFirst(".*/", ""));
            }
        }
        return Optional.empty();
    }

    private static List<String> attributes(Element root, String tag, String name) {
        var found = root.getElementsByTagName(tag);
        var values = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            String value = ((Element) found.item(i)).getAttribute(name);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
