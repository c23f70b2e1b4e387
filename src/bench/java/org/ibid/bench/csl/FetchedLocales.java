package org.ibid.bench.csl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ibid.csl.suite.LocaleArtifact;

/// The artifact `org.citationstyles:locales` in other versions than the service's.
final class FetchedLocales {

    private static final long MINUTES = 3;

    private FetchedLocales() {}

    /// The jar of a version: from Maven's local repository, or else fetched into it by the project's own Maven.
    ///
    /// @throws BadArguments if it cannot be had
    static Path jar(String version) throws BadArguments, IOException {
        if (!version.matches("[0-9A-Za-z.-]+")) {
            throw new BadArguments("\"" + version + "\" is no version of org.citationstyles:locales, such as 24.12.");
        }
        Path jar = LocaleArtifact.jar(version);
        if (!Files.exists(jar)) {
            fetch(version);
        }
        if (!Files.exists(jar)) {
            throw new BadArguments("The locales of version " + version + " cannot be had: " + jar
                    + " is not here, and ./mvnw dependency:get -Dartifact=org.citationstyles:locales:" + version
                    + " did not bring it. Is there such a version, and can this machine reach a Maven repository?");
        }
        return jar;
    }

    private static void fetch(String version) throws IOException, BadArguments {
        Path project = Project.folder();
        String get = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:get";
        var command = List.of(
                project.resolve("mvnw").toString(),
                "-q",
                "-B",
                get,
                "-Dartifact=org.citationstyles:locales:" + version,
                "-Dtransitive=false");
        var maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
                maven.destroy();
            }
        } catch (InterruptedException stopped) {
            maven.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
