package org.ibid.csl.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.ibid.csl.locale.LocaleFiles;

/// The locale files of one version of `org.citationstyles:locales`.
public final class LocaleArtifact {

    private LocaleArtifact() {}

    /// Those on the class path, which the service uses.
    public static LocaleFiles onClassPath() {
        return new LocaleFiles(tag -> {
            try (InputStream in = LocaleArtifact.class.getResourceAsStream("/locales-" + tag + ".xml")) {
                return in == null ? Optional.empty() : Optional.of(text(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /// Where Maven keeps the artifact of a version; the file need not be there.
    public static Path jar(String version) {
        String repository = System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository");
        return Path.of(repository, "org/citationstyles/locales", version, "locales-" + version + ".jar");
    }

    /// Those in a jar of the artifact, or of a folder with the same files.
    public static LocaleFiles in(Path jarOrFolder) {
        return new LocaleFiles(tag -> {
            String name = "locales-" + tag + ".xml";
            try {
                return Files.isDirectory(jarOrFolder) ? file(jarOrFolder.resolve(name)) : entry(jarOrFolder, name);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Optional<String> file(Path path) throws IOException {
        return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    private static Optional<String> entry(Path jar, String name) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(text(in));
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
