package org.ibid.csl.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.xml.XmlReader;

/// Styles of `src/test/resources/csl/engine`, made for one question each.
final class OwnStyle {

    static final String BY_NUMBER = "backwards-by-number-in-a-macro";

    private OwnStyle() {}

    static CompiledStyle compiled(String name) {
        return CompiledStyle.compile(XmlReader.read(xml(name)), LocaleArtifact.onClassPath(), Optional.empty());
    }

    private static String xml(String name) {
        try (var in = OwnStyle.class.getResourceAsStream("/csl/engine/" + name + ".csl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
