package org.ibid.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The artifacts `org.citationstyles:styles` and `:locales` on the class path: styles at the root and in
/// `dependent/`, locales as `locales-XX.xml`.
final class Bundled {

    private Bundled() {}

    static Optional<String> text(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream("/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The jar that holds a file known to be there.
    static Path archiveOf(String name) {
        URL url = Bundled.class.getResource("/" + name);
        if (url == null || !url.getProtocol().equals("jar")) {
            throw new IllegalStateException(name + " is not on the class path in a jar");
        }
        String jar = url.getPath();
        return Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
    }
}
