package org.ibid.csl;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
        try (var zip = new ZipFile(Bundled.archiveOf("apa.csl").toFile())) {
            var heads = zip.stream().filter(BundledStyles::isStyle).toList().parallelStream()
                    .map(entry -> read(zip, entry))
                    .collect(toMap(head -> head.info().id(), head -> head));
            heads.replaceAll((_, head) -> inherited(head, heads));
            return Collections.unmodifiableMap(heads);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isStyle(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".csl") && (name.indexOf('/') < 0 || name.startsWith(DEPENDENT));
    }

    private static StyleHead read(ZipFile zip, ZipEntry entry) {
        String id = StyleHead.idOf(entry.getName().replace(DEPENDENT, ""));
        try (InputStream in = zip.getInputStream(entry)) {
            return StyleHead.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8), SOURCE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StyleHead inherited(StyleHead head, Map<String, StyleHead> heads) {
        return head.info()
                .parent()
                .map(heads::get)
                .map(parent ->
                        new StyleHead(head.info().withBibliography(parent.info().hasBibliography()), head.shortTitle()))
                .orElse(head);
    }
}
