package org.ibid.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The LaTeX projects among the files of an archive. Each file that begins a document is the main file of one;
/// the other `.tex`, `.bbl` and `.bib` files belong to the only one, or to the main files of the nearest folder above
/// them.
final class LatexProjects {

    /// Of these, only a compilation of its own is a document.
    private static final Pattern PART_CLASS =
            Pattern.compile("\\\\documentclass(?:\\[[^\\]]{0,200}\\])?\\{(?:subfiles|standalone)\\}");
    private static final Pattern PART = Pattern.compile("(?i).*\\.(?:tex|ltx|latex|bbl|bib)");

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private final List<String> mains;
    private final StringBuilder drawn = new StringBuilder();

    LatexProjects(Map<String, byte[]> parts) {
        this.parts.putAll(parts);
        mains = mains(this.parts);
        this.parts.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .filter(tex -> tex.contains("\\includegraphics") || tex.contains("\\includepdf"))
                .forEach(drawn::append);
    }

    /// The projects of a container of which nothing else is known.
    static LatexProjects in(Container container) {
        var parts = new TreeMap<String, byte[]>();
        container.parts().forEach((name, bytes) -> {
            if (isPart(name) && !PaperArchives.isOfAComputer(name)) {
                parts.put(name, bytes);
            }
        });
        return new LatexProjects(parts);
    }

    /// What only can be compiled by itself counts where there is nothing else.
    private static List<String> mains(SortedMap<String, byte[]> parts) {
        var documents = new ArrayList<String>();
        var mains = new ArrayList<String>();
        parts.forEach((name, bytes) -> {
            String start = Decoded.beginning(bytes);
            if (isTex(name) && Latex.isOne(start)) {
                documents.add(name);
                if (!PART_CLASS.matcher(start).find()) {
                    mains.add(name);
                }
            }
        });
        return List.copyOf(mains.isEmpty() ? documents : mains);
    }

    /// Whether a file of this name can only be read as a part of a project.
    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    private static boolean isTex(String name) {
        return isPart(name) && !name.toLowerCase(Locale.ROOT).matches(".*\\.(?:bbl|bib)");
    }

    List<String> mains() {
        return mains;
    }

    /// The main file that a file belongs to: as a part, as a picture that is drawn, or as what came out of it.
    Optional<String> mainOf(String name) {
        if (mains.contains(name)) {
            return Optional.empty();
        }
        if (isPart(name)) {
            return nearest(name);
        }
        String stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)\\.pdf$", "");
        boolean isDrawn = name.toLowerCase(Locale.ROOT).endsWith(".pdf")
                && (drawn.indexOf("/" + stem) >= 0 || drawn.indexOf("{" + stem) >= 0);
        return mains.stream()
                .filter(main -> main.replaceFirst("\\.[^.]*$", "").equals(name.replaceFirst("(?i)\\.pdf$", "")))
                .findFirst()
                .or(() -> isDrawn ? nearest(name) : Optional.empty());
    }

    private Optional<String> nearest(String name) {
        if (mains.size() == 1) {
            return Optional.of(mains.getFirst());
        }
        return mains.stream()
                .filter(main -> name.startsWith(folder(main)))
                .max(Comparator.comparingInt(main -> folder(main).length()));
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /// A project as a ZIP file, its main file first; a main file without parts as it is. Nothing is compressed
    /// and no time is kept, so that the same parts are the same bytes.
    byte[] packed(String main) {
        List<String> ours = partsOf(main);
        return ours.isEmpty() ? parts.get(main) : packed(main, ours);
    }

    private List<String> partsOf(String main) {
        return parts.keySet().stream()
                .filter(part -> !mains.contains(part))
                .filter(part -> nearest(part).map(LatexProjects::folder).equals(Optional.of(folder(main))))
                .toList();
    }

    private byte[] packed(String main, List<String> ours) {
        var bytes = new ByteArrayOutputStream();
        int shared = shared(main, ours);
        try (var zip = new ZipOutputStream(bytes)) {
            store(zip, main.substring(shared), parts.get(main));
            for (String part : ours) {
                store(zip, part.substring(shared), parts.get(part));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// How long the name of the folder is that holds all of them.
    private static int shared(String main, List<String> ours) {
        String folder = folder(main);
        for (String part : ours) {
            while (!part.startsWith(folder)) {
                folder = folder(folder.substring(0, folder.length() - 1));
            }
        }
        return folder.length();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
