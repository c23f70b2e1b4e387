package org.ibid.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;

/// Files for the tests: by pandoc from one Markdown source, or by hand.
final class Made {

    static final Path SOURCE = Path.of("src/test/resources/reading/file/paper.md");
    private static final PaperFiles FILES = new PaperFiles(FileLimits.defaults());

    private Made() {}

    static PaperText read(byte[] bytes) {
        return FILES.read(new PaperFile(bytes, Optional.empty()));
    }

    static PaperText read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The source as pandoc writes it; the test is skipped where there is no pandoc.
    static byte[] byPandoc(String format) {
        Path file = temporary("made." + format);
        var command = new ArrayList<>(List.of("pandoc", "-s", "-o", file.toString(), "-t", format, SOURCE.toString()));
        run("pandoc", command);
        return bytes(file);
    }

    static void run(String tool, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Assumptions.assumeTrue(process.waitFor() == 0, tool + " could not make the file");
        } catch (IOException absent) {
            Assumptions.abort(tool + " is not installed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static Path temporary(String name) {
        try {
            return Files.createTempDirectory("ibid-made").resolve(name);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A Word file of this body, and more parts by name.
    static byte[] docx(String body, Map<String, String> more) {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        parts.putAll(more);
        return zip(parts);
    }

    static String word(String root, String content) {
        return "<w:" + root + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + content
                + "</w:" + root + ">";
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                + instruction.replace("&", "&amp;").replace("<", "&lt;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + run(result) + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }
}
