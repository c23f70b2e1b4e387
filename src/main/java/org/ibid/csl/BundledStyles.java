package org.ibid.csl;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /// Of most styles, so many bytes hold all of `info`; the rest is four fifths of 61 MB.
    private static final int MOSTLY_ENOUGH = 4096;

    private static final class Index {
        private static final Map<String, StyleHead> HEADS = readAll();
    }

    private BundledStyles() {}

    /// What all styles say of themselves, by id, except whether they have a bibliography: that takes reading them
    /// to their ends.
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
            return zip.stream().filter(BundledStyles::isStyle).toList().parallelStream()
                    .map(entry -> read(zip, entry))
                    .collect(toUnmodifiableMap(head -> head.info().id(), head -> head));
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
            byte[] start = in.readNBytes(MOSTLY_ENOUGH);
            String text = new String(start, StandardCharsets.UTF_8);
            if (!text.contains("</info>")) {
                var all = new ByteArrayOutputStream();
                all.writeBytes(start);
                in.transferTo(all);
                text = all.toString(StandardCharsets.UTF_8);
            }
            return StyleHead.read(id, text, SOURCE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
