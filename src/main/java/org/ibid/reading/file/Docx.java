package org.ibid.reading.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.reading.NotText;
import org.ibid.work.Work;

/// Reads a Word file (ECMA-376, WordprocessingML): the main story with the notes it calls, tables, text boxes
/// and lists; deleted text, hidden text and the table of contents are left out.
final class Docx {

    private static final String OFFICE_DOCUMENT = "/officeDocument";

    private final Container container;
    private final FileLimits limits;
    private final PaperBody body;

    private Docx(Container container, FileLimits limits) {
        this.container = container;
        this.limits = limits;
        this.body = new PaperBody(limits);
    }

    static PaperText read(Container container, FileLimits limits) {
        return new Docx(container, limits).read();
    }

    private PaperText read() {
        String main = mainPart();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        var document = container
                .xml(main, limits)
                .flatMap(root -> root.child("body"))
                .orElseThrow(() -> new NotText(
                        NotText.Reason.BROKEN,
                        "The Word file lacks its text (" + main + "). Open it in Word and save it again."));
        var lists = new DocxLists(xml(folder + "numbering.xml"), xml(folder + "styles.xml"));
        var codes = new FieldCodes(sources(), limits);
        var notes = new HashMap<String, Xml.Element>();
        collect(notes, folder + "footnotes.xml", "footnote");
        collect(notes, folder + "endnotes.xml", "endnote");
        new DocxStory(body, lists, codes, notes).read(document);
        if (codes.unreadable() > 0) {
            body.warn(
                    "unreadable-field-code",
                    codes.unreadable() + " citation fields hold no record that can be read; their text was read.");
        }
        title().ifPresent(title -> body.hints(Work.ofType("article-journal").with("title", title)));
        return body.finish(FileKind.DOCX, Optional.empty());
    }

    /// Nearly always `word/document.xml`; the package says which part it is.
    private String mainPart() {
        return xml("_rels/.rels").children("Relationship").stream()
                .filter(each -> each.attribute("Type").endsWith(OFFICE_DOCUMENT))
                .map(each -> each.attribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElse("word/document.xml");
    }

    private Xml.Element xml(String part) {
        return container.xml(part, limits).orElse(new Xml.Element("none", Map.of(), List.of()));
    }

    private void collect(Map<String, Xml.Element> notes, String part, String kind) {
        for (Xml.Element note : xml(part).children(kind)) {
            notes.put(kind + note.attribute("id"), note);
        }
    }

    private Map<String, Work> sources() {
        var sources = new HashMap<String, Work>();
        container.parts().keySet().stream()
                .filter(name -> name.matches("customXml/item\\d+\\.xml"))
                .forEach(name -> sources.putAll(WordSources.of(xml(name))));
        return sources;
    }

    private Optional<String> title() {
        return xml("docProps/core.xml").child("title").map(Xml.Element::text).filter(text -> !text.isEmpty());
    }
}
