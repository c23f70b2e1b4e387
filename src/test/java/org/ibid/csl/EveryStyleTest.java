package org.ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// What is known of the bundled styles without rendering: every tenth of them; all with `-Dibid.csl.styles=all`.
class EveryStyleTest {

    private static final int STEP = System.getProperty("ibid.csl.styles", "").equals("all") ? 1 : 10;

    private final Styles styles = new Styles(Path.of("absent"));

    @Test
    void noIndependentStyleHasAFault() {
        var faults = new TreeMap<String, List<StyleRemark>>();
        every().filter(info -> info.parent().isEmpty()).forEach(info -> {
            var found =
                    StyleCheck.of(BundledStyles.xml(info.id()).orElseThrow()).faults();
            if (!found.isEmpty()) {
                faults.put(info.id(), found);
            }
        });
        assertEquals(Map.of(), faults);
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
            assertEquals(root.getAttribute("class"), info.styleClass(), info.id());
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
