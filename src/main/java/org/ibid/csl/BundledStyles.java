package org.ibid.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The styles of the artifact `org.citationstyles:styles`, the same for everyone and for ever. Reading one needs no
/// index; the index of all is read when first asked for.
final class BundledStyles {

    private static final String SOURCE = "bundled";
    private static final String DEPENDENT = "dependent/";

    private static final class Index {
        private static final Map<String, StyleHead> HEADS = readAll();
    }

    private BundledStyles() {}

    static Map<String, StyleHead> all() {
        return Index.HEADS;
    }

    static Set<String> ids() {
        return Index.HEADS.keySet();
    }

    static Optional<String> xml(String id) {
        return Bundled.text(id + ".csl").or(() -> Bundled.text(DEPENDENT + id + ".csl"));
    }

    static Optional<StyleHead> head(String id) {
        return xml(id).map(xml -> StyleHead.read(id, xml, SOURCE));
    }

    private static Map<String, StyleHead> readAll() {
        var heads = new HashMap<String, StyleHead>();
        try (var zip = new ZipFile(Bundled.archiveOf("apa.csl").toFile())) {
            for (ZipEntry entry : styles(zip)) {
                String id = StyleHead.idOf(entry.getName().replace(DEPENDENT, ""));
                heads.put(id, StyleHead.read(id, text(zip, entry), SOURCE));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        heads.replaceAll((_, head) -> inherited(head, heads));
        return Collections.unmodifiableMap(heads);
    }

    private static List<ZipEntry> styles(ZipFile zip) {
        var styles = new ArrayList<ZipEntry>();
        zip.stream()
                .filter(entry -> entry.getName().endsWith(".csl"))
                .filter(entry -> entry.getName().lastIndexOf('/') < DEPENDENT.length())
                .forEach(styles::add);
        return styles;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StyleHead inherited(StyleHead head, Map<String, StyleHead> heads) {
        return head.info()
                .parent()
                .map(heads::get)
                .map(parent -> new StyleHead(
                        head.info().withBibliography(parent.info().hasBibliography()), head.shortTitle()))
                .orElse(head);
    }
}
