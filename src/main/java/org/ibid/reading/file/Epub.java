package org.ibid.reading.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.reading.NotText;
import org.ibid.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/// Reads an EPUB (EPUB 3.3): the chapters in the order of its spine, without its table of contents.
final class Epub {

    private static final String BROKEN_MEND = " Export it again.";

    private final Container container;
    private final FileLimits limits;
    private final Set<String> locked;

    private Epub(Container container, FileLimits limits) {
        this.container = container;
        this.limits = limits;
        this.locked = xml("META-INF/encryption.xml").all("CipherReference").stream()
                .map(reference -> part("", reference.attribute("URI")))
                .collect(Collectors.toSet());
    }

    static boolean isOne(Container container) {
        return container
                .part("mimetype")
                .filter(type -> new String(type, StandardCharsets.US_ASCII).startsWith("application/epub+zip"))
                .isPresent();
    }

    static PaperText read(Container container, FileLimits limits) {
        return new Epub(container, limits).read();
    }

    private PaperText read() {
        String name = xml("META-INF/container.xml")
                .at("rootfiles", "rootfile")
                .map(root -> root.attribute("full-path"))
                .orElseThrow(() -> broken("The EPUB does not say where its contents are (META-INF/container.xml)."));
        Xml.Element opf = xml(name);
        var body = new PaperBody(limits);
        for (String chapter : chapters(opf, name.substring(0, name.lastIndexOf('/') + 1))) {
            chapter(chapter, body);
        }
        opf.at("metadata", "title")
                .map(Xml.Element::text)
                .ifPresent(title -> body.hints(Work.ofType("article-journal").with("title", title)));
        return body.finish(FileKind.EPUB, Optional.empty());
    }

    private static List<String> chapters(Xml.Element opf, String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        opf.child("manifest").stream()
                .flatMap(manifest -> manifest.children("item").stream())
                .filter(item -> !item.attribute("properties").contains("nav"))
                .filter(item -> item.attribute("media-type").matches("application/xhtml\\+xml|text/html"))
                .forEach(item -> files.put(item.attribute("id"), part(folder, item.attribute("href"))));
        List<String> chapters = opf.child("spine").stream()
                .flatMap(spine -> spine.children("itemref").stream())
                .map(chapter -> files.remove(chapter.attribute("idref")))
                .flatMap(file -> Optional.ofNullable(file).stream())
                .toList();
        if (chapters.isEmpty()) {
            throw broken("The EPUB lists no chapter.");
        }
        return chapters;
    }

    /// The part that an address in the package means: relative to it, and with escapes (EPUB 3.3, 5.2).
    private static String part(String folder, String address) {
        var steps = new ArrayDeque<String>();
        for (String step : (folder + decoded(address)).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return address;
        }
    }

    private void chapter(String name, PaperBody body) {
        byte[] bytes = container.part(name).orElseThrow(() -> broken("The EPUB lacks its chapter \"" + name + "\"."));
        if (locked.contains(name)) {
            throw new NotText(NotText.Reason.ENCRYPTED, "The EPUB is locked by its seller and cannot be read.");
        }
        String text = Decoded.of(new PaperFile(bytes, Optional.empty()), "").text();
        Html.refuseNesting(text, limits, Set.of());
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.select("a").stream().filter(Epub::isCall).forEach(Epub::raise);
        document.select("section, aside, div").forEach(Epub::asHtml);
        document.select("head").remove();
        NodeTraversor.filter(new HtmlText(body, limits), document);
    }

    /// The calls of notes are raised by most readers, whether they are marked so or not.
    private static boolean isCall(Element link) {
        return (link.attr("epub:type").equals("noteref") || link.attr("role").equals("doc-noteref"))
                && link.closest("sup") == null
                && link.selectFirst("sup") == null;
    }

    private static void raise(Element link) {
        link.wrap("<sup></sup>");
    }

    private static void asHtml(Element element) {
        if (element.attr("epub:type").matches("(?:foot|end|rear)notes")) {
            element.attr("role", "doc-endnotes");
        }
    }

    private Xml.Element xml(String part) {
        return container.xml(part, limits).orElse(new Xml.Element("none", Map.of(), List.of()));
    }

    private static NotText broken(String what) {
        return new NotText(NotText.Reason.BROKEN, what + BROKEN_MEND);
    }
}
