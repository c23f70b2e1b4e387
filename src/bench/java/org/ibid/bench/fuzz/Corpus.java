package org.ibid.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The real files that are damaged: the project's seeds and test files, what pandoc makes of one of them, PDFs
/// of TeX Live's manuals where they are installed, and files that are named.
final class Corpus {

    private static final int LARGEST = 600_000;
    private static final Path SOURCE = Path.of("src/test/resources/reading/file/paper.md");
    private static final Path LATEX = Path.of("src/test/resources/reading/file/latex");
    private static final String MAIN =
            "\\documentclass{article}\\title{On treaties}\\author{A. Khan}\\newcommand{\\x}[1]{#1}"
                    + "\\begin{document}\\maketitle\\begin{abstract}Short.\\end{abstract}\\section{One}\\x{As}"
                    + " \\citet[p.~4]{khan21} and \\cite{x}\\footnote{See $x^2$.} say.\\bibliography{refs}\\end{document}";
    private static final List<String> FORMATS =
            List.of("docx", "odt", "epub", "jats", "tei", "latex", "html5", "opendocument", "rst", "plain");
    private static final List<Path> FOLDERS = List.of(
            Path.of("seeds"),
            Path.of("src/test/resources/reading/file"),
            Path.of("/usr/share/doc/texlive-doc/bibtex/base"),
            Path.of("/usr/share/doc/texlive-doc/pdftex/samplepdftex"));

    private Corpus() {}

    static List<byte[]> of(List<Path> named, PrintStream out) throws IOException {
        var files = new ArrayList<byte[]>();
        for (Path place : Stream.concat(FOLDERS.stream(), named.stream()).toList()) {
            add(place, files);
        }
        for (String format : FORMATS) {
            byPandoc(format, files);
        }
        project(files);
        out.println(files.size() + " files to damage");
        return files;
    }

    private static void add(Path place, List<byte[]> files) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) > 0 && Files.size(file) <= LARGEST) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
    }

    /// A LaTeX project in a ZIP file, with the list and the records of the test files.
    private static void project(List<byte[]> files) throws IOException {
        if (!Files.isDirectory(LATEX)) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var parts = Files.newDirectoryStream(LATEX)) {
            zip.putNextEntry(new ZipEntry("paper.tex"));
            zip.write(MAIN.getBytes(StandardCharsets.UTF_8));
            for (Path part : parts) {
                zip.putNextEntry(new ZipEntry(part.getFileName().toString()));
                zip.write(Files.readAllBytes(part));
            }
        }
        files.add(bytes.toByteArray());
    }

    private static void byPandoc(String format, List<byte[]> files) throws IOException {
        Path made = Files.createTempFile("ibid-fuzz", "." + format);
        try {
            var pandoc = new ProcessBuilder("pandoc", "-s", "-t", format, "-o", made.toString(), SOURCE.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (pandoc.waitFor() == 0) {
                files.add(Files.readAllBytes(made));
            } else {
                System.err.println("pandoc made no " + format + ": " + said);
            }
        } catch (IOException absent) {
            System.err.println("There is no pandoc, so no " + format + " file is damaged.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            Files.delete(made);
        }
    }
}
