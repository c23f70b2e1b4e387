package org.ibid.csl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.ibid.csl.xml.NotReadable;

/// The styles in a folder. A file is read again when its time or size is another than before; the folder need not
/// exist. Thread-safe.
final class FolderStyles {

    static final String SOURCE = "citation-styles";
    private static final String ENDING = ".csl";

    /// What tells one state of a file from another.
    private record Stamp(long modified, long size, String file) {}

    private record Read(Stamp stamp, String xml) {}

    private final Path folder;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    FolderStyles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// The text of a style; empty if the folder has no such file.
    ///
    /// @throws BrokenStyle if the file is too large, or not UTF-8
    Optional<String> xml(String id) {
        return file(id).flatMap(file -> stamp(file).map(stamp -> current(id, file, stamp).xml));
    }

    /// The folder as it is now: every style's state by its id. Equal as long as nothing changes.
    Map<String, Object> state() {
        var state = new TreeMap<String, Object>();
        if (!Files.isDirectory(folder)) {
            return state;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                stamp(file)
                        .ifPresent(stamp ->
                                state.put(StyleHead.idOf(file.getFileName().toString()), stamp));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return state;
    }

    /// An id that is no plain file name is no file of ours.
    private Optional<Path> file(String id) {
        if (id.isBlank()
                || id.length() > 200
                || id.startsWith(".")
                || id.chars().anyMatch(FolderStyles::isForPaths)) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(id + ENDING));
    }

    private static boolean isForPaths(int character) {
        return character == '/' || character == '\\' || character == ':' || Character.isISOControl(character);
    }

    private Read current(String id, Path file, Stamp stamp) {
        Read known = read.get(id);
        if (known != null && known.stamp.equals(stamp)) {
            return known;
        }
        Read fresh = new Read(stamp, text(id, file, stamp.size));
        read.put(id, fresh);
        return fresh;
    }

    private static String text(String id, Path file, long size) {
        if (size > StyleFile.LARGEST) {
            throw new BrokenStyle(id, 0, 0, "the file has " + size + " bytes. A style may have 2 MB at most.");
        }
        try {
            return StyleFile.text(Files.readAllBytes(file));
        } catch (NotReadable notUtf8) {
            throw BrokenStyle.of(id, notUtf8);
        } catch (IOException unreadable) {
            throw new BrokenStyle(id, 0, 0, "the file cannot be read (" + unreadable + "). Check its permissions.");
        }
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            // most styles are bundled and no file; an exception for each would take longer than the answer
            var attributes = file.getFileSystem().provider().readAttributesIfExists(file, BasicFileAttributes.class);
            return attributes != null && attributes.isRegularFile()
                    ? Optional.of(new Stamp(
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            attributes.size(),
                            String.valueOf(attributes.fileKey())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
