package org.ibid.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.reading.NotText;
import org.ibid.work.Work;

/// Reads an OpenDocument text (ISO/IEC 26300), in a ZIP file or flat: the text with its notes, lists and
/// tables; what was deleted under change tracking, and the table of contents, are left out.
final class Odt {

    private Odt() {}

    /// Whether a container says that it is one, or a template of one.
    static boolean isOne(Container container) {
        return container
                .part("mimetype")
                .filter(type -> new String(type, StandardCharsets.US_ASCII)
                        .startsWith("application/vnd.oasis.opendocument.text"))
                .isPresent();
    }

    static PaperText read(Container container, FileLimits limits) {
        if (!xml(container, "META-INF/manifest.xml", limits)
                .all("encryption-data")
                .isEmpty()) {
            throw new NotText(
                    NotText.Reason.ENCRYPTED, "The OpenDocument file is locked with a password. Save it without one.");
        }
        Xml.Element content = xml(container, "content.xml", limits);
        return read(
                content,
                List.of(content, xml(container, "styles.xml", limits)),
                xml(container, "meta.xml", limits),
                limits);
    }

    /// Whether an XML file is the whole of one (`.fodt`).
    static boolean isFlat(Xml.Element root) {
        return root.is("document", "document-content")
                && root.at("body", "text").isPresent();
    }

    static PaperText readFlat(Xml.Element root, FileLimits limits) {
        return read(root, List.of(root), root, limits);
    }

    private static PaperText read(Xml.Element content, List<Xml.Element> styled, Xml.Element meta, FileLimits limits) {
        Xml.Element text = content.at("body", "text")
                .orElseThrow(
                        () -> new NotText(
                                NotText.Reason.BROKEN,
                                "The OpenDocument file lacks its text (content.xml). Open it in its program and save it again."));
        var body = new PaperBody(limits);
        var codes = new FieldCodes(Map.of(), limits);
        new OdtText(body, new OdtStyles(styled), codes).read(text);
        meta.at("meta", "title")
                .map(Xml.Element::text)
                .ifPresent(title -> body.hints(Work.ofType("article-journal").with("title", title)));
        return body.finish(FileKind.ODT, Optional.empty());
    }

    private static Xml.Element xml(Container container, String part, FileLimits limits) {
        return container.xml(part, limits).orElse(new Xml.Element("none", Map.of(), List.of()));
    }
}
