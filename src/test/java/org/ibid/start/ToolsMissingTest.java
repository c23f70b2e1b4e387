package org.ibid.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A machine without what Ibid is built with is told so, in one line.
class ToolsMissingTest {
    /// What `mvnw` itself asks of a machine.
    private static final List<String> TOOLS = List.of("bash", "dirname", "head", "readlink", "sed");

    @TempDir
    Path folder;

    /// A JDK of the year 2062 stands for the one that is not there: no test can take away what is in `/usr/lib/jvm`.
    @ParameterizedTest
    @ValueSource(strings = {"mvnw", "serve", "bench"})
    void noJdkThatIsNewEnough(String script) throws IOException, InterruptedException {
        copy("serve");
        copy("bench");
        Files.writeString(copy("mvnw"), Files.readString(Path.of("mvnw")).replace("need=25\n", "need=99\n"));

        assertEquals(
                "Ibid needs a JDK 99 or newer, and found none: install one, or point JAVA_HOME at it.\n",
                said(Map.of(), script));
    }

    @Test
    void noMaven() throws IOException, InterruptedException {
        copy("mvnw");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(bin.resolve(tool), onThePath(tool));
        }

        assertEquals(
                "Ibid is built with Maven, and there is no 'mvn' on the PATH: install Maven 3 (any version).\n",
                said(Map.of("PATH", bin.toString(), "HOME", folder.toString()), "mvnw"));
    }

    /// What a script says on stderr before it gives up, having said nothing else.
    private String said(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(folder.resolve(script).toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        assertNotEquals(0, builder.start().waitFor());
        assertEquals("", Files.readString(out));
        return Files.readString(err);
    }

    private Path copy(String script) throws IOException {
        Path copy = Files.copy(Path.of(script), folder.resolve(script));
        assertTrue(copy.toFile().setExecutable(true));
        return copy;
    }

    private static Path onThePath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
