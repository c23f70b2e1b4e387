package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ibid.reading.NotText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PaperArchivesTest {

    private static final PaperArchives ARCHIVES = new PaperArchives(new ArchiveLimits(50, 100_000, 200_000, 1_000_000));
    private static final String DOCUMENT = "\\documentclass{article}\\begin{document}%s\\end{document}";

    @TempDir
    Path folder;

    private static List<Unpacked> unpacked(byte[] archive) throws IOException {
        var all = new ArrayList<Unpacked>();
        ARCHIVES.unpack("handed-in", () -> new ByteArrayInputStream(archive), all::add);
        return all;
    }

    private static List<String> papers(List<Unpacked> all) {
        return all.stream()
                .filter(Unpacked.Paper.class::isInstance)
                .map(Unpacked::name)
                .toList();
    }

    private static NotText.Reason refused(byte[] archive) throws IOException {
        var all = unpacked(archive);
        assertEquals(1, all.size(), "nothing of it is taken");
        return assertInstanceOf(Unpacked.Refused.class, all.getFirst()).why().reason();
    }

    private static byte[] zip(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return Made.zip(parts);
    }

    @Test
    void filesInFoldersArePapersAndWhatAComputerLeavesIsPassedOver() throws IOException {
        var all = unpacked(zip(
                "a/one.txt", "x", "a/b/two.md", "y", "__MACOSX/a/._one.txt", "z", "a/.DS_Store", "", ".git/HEAD", ""));

        assertEquals(List.of("a/one.txt", "a/b/two.md"), papers(all));
        assertEquals(5, all.size());
    }

    @Test
    void aFileThatIsNoArchiveComesOutAsItIs() throws IOException {
        assertEquals(List.of("handed-in"), papers(unpacked("Abstract".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aWordFileIsAPaperAndNoArchive() throws IOException {
        byte[] docx = Made.docx(Made.paragraph(Made.run("Text.")), Map.of());

        var all = unpacked(docx);

        assertArrayEquals(
                docx, assertInstanceOf(Unpacked.Paper.class, all.getFirst()).bytes());
        assertEquals(1, all.size());
    }

    @Test
    void aLatexProjectInAFolderIsOnePaperWithItsPartsAndPictures() throws IOException {
        var all = unpacked(zip(
                "p/sections/one.tex", "As \\cite{k} says, with \\includegraphics{plots/figure}.",
                "p/main.tex", DOCUMENT.formatted("\\input{sections/one}\n\n\\bibliography{refs}"),
                "p/main.bbl", "\\begin{thebibliography}{9}\\bibitem{k} A. Khan. Peaks. 2021.\\end{thebibliography}",
                "p/refs.bib", "@book{k, title={Peaks}}",
                "p/plots/figure.pdf", "%PDF-",
                "p/main.pdf", "%PDF-",
                "p/article.cls", "",
                "q/other.txt", "x"));

        assertEquals(List.of("q/other.txt", "p/main.tex"), papers(all));
        var project = (Unpacked.Paper) all.getLast();
        assertEquals(
                "As [1] says, with .\n\nReferences\n\n[1] A. Khan. Peaks. 2021.\n",
                Made.read(project.bytes()).text());
    }

    @Test
    void twoLatexDocumentsInOneFolderAreTwoPapersThatShareItsParts() throws IOException {
        var all = unpacked(zip(
                "one.tex", DOCUMENT.formatted("One. \\input{shared}"),
                "two.tex", DOCUMENT.formatted("Two. \\input{shared}"),
                "shared.tex", "Both."));

        assertEquals(List.of("one.tex", "two.tex"), papers(all));
        assertEquals(
                "Two. Both.\n",
                Made.read(((Unpacked.Paper) all.getLast()).bytes()).text());
    }

    @Test
    void theSameProjectInAnotherOrderIsTheSameBytes() throws IOException {
        var one = unpacked(zip("main.tex", DOCUMENT.formatted("x"), "a.bib", "y", "c.txt", "z"));
        var other = unpacked(zip("c.txt", "z", "a.bib", "y", "main.tex", DOCUMENT.formatted("x")));

        assertArrayEquals(((Unpacked.Paper) one.getLast()).bytes(), ((Unpacked.Paper) other.getLast()).bytes());
    }

    @Test
    void aTarOfTheToolTarIsUnpackedPlainAndCompressed() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("in/one.txt"), "x");
        Files.writeString(folder.resolve("in/deep/" + "n".repeat(150) + ".txt"), "y");
        for (String option : List.of("-cf", "-czf")) {
            Path tar = folder.resolve("made" + option);
            Made.run("tar", List.of("tar", "-C", folder.toString(), option, tar.toString(), "in"));

            assertEquals(
                    List.of("in/deep/" + "n".repeat(150) + ".txt", "in/one.txt"),
                    papers(unpacked(Files.readAllBytes(tar))).stream().sorted().toList());
        }
    }

    @Test
    void oneCompressedFileComesOutUnderItsName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("Abstract".getBytes(StandardCharsets.UTF_8));
        }
        var all = new ArrayList<Unpacked>();
        ARCHIVES.unpack("paper.txt.gz", () -> new ByteArrayInputStream(bytes.toByteArray()), all::add);

        assertEquals(List.of("paper.txt"), papers(all));
    }

    @Test
    void aBombIsTooLargeHoweverItIsPacked() throws IOException {
        String zeros = "\0".repeat(90_000);
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < 20; i++) {
            parts.put(i + ".txt", zeros);
        }
        assertEquals(NotText.Reason.TOO_LARGE, refused(Made.zip(parts)));
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 20; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        assertEquals(NotText.Reason.TOO_LARGE, refused(bytes.toByteArray()));
    }

    @Test
    void moreFilesThanAreTakenAreTooMany() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        Stream.iterate(0, i -> i < 60, i -> i + 1).forEach(i -> parts.put(i + ".txt", "x"));

        assertEquals(NotText.Reason.TOO_LARGE, refused(Made.zip(parts)));
    }

    @Test
    void oneFileThatIsTooLargeDoesNotStopTheOthers() throws IOException {
        var all = unpacked(zip("large.txt", "x".repeat(150_000), "small.txt", "x"));

        assertEquals(List.of("small.txt"), papers(all));
        assertInstanceOf(Unpacked.Refused.class, all.getFirst());
    }

    @Test
    void anArchiveCutOffIsRefusedWhole() throws IOException {
        var random = new Random(1);
        var text = new StringBuilder();
        random.ints(5_000, 'a', 'z').forEach(text::appendCodePoint);
        byte[] whole = zip("one.txt", "x", "two.txt", text.toString());

        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        assertEquals(NotText.Reason.TRUNCATED, refused(Arrays.copyOf(whole, 1_000)));
        assertEquals(NotText.Reason.TRUNCATED, refused(Arrays.copyOf(whole, directory)));
    }

    @Test
    void anArchiveOfNothingIsSaidToBeEmpty() throws IOException {
        assertEquals(NotText.Reason.EMPTY, refused(Made.zip(Map.of())));
    }

    @Test
    void aNameThatClimbsOutIsOnlyAName() throws IOException {
        var all = unpacked(zip("../../etc/passwd.txt", "x", "/shelf/one.txt", "y"));

        assertEquals(List.of("../../etc/passwd.txt", "shelf/one.txt"), papers(all));
    }

    @Test
    void damagedArchivesGiveFilesOrANamedProblem() throws IOException {
        byte[] tar = tar();
        byte[] zip = zip("a/one.txt", "x".repeat(300), "main.tex", DOCUMENT.formatted("x"), "b.bib", "y");
        var random = new Random(7);
        for (byte[] whole : List.of(tar, zip)) {
            for (int i = 0; i < 400; i++) {
                byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int j = 0; j < 1 + i % 9 && damaged.length > 0; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertTrue(!unpacked(damaged).isEmpty());
            }
        }
    }

    private byte[] tar() throws IOException {
        Files.createDirectories(folder.resolve("t"));
        Files.writeString(folder.resolve("t/" + "n".repeat(150) + ".txt"), "x");
        Files.writeString(folder.resolve("t/main.tex"), DOCUMENT.formatted("x"));
        Path tar = folder.resolve("t.tar");
        Made.run("tar", List.of("tar", "--format=pax", "-C", folder.toString(), "-cf", tar.toString(), "t"));
        return Files.readAllBytes(tar);
    }

    private static byte[] packed(byte[] archive) throws IOException {
        return unpacked(archive).stream()
                .filter(Unpacked.Paper.class::isInstance)
                .map(one -> ((Unpacked.Paper) one).bytes())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLatexProjectIsTheSameHoweverItsZipFileWasPacked() throws IOException {
        var files = new PaperFiles(FileLimits.defaults());
        byte[] one = zip("main.tex", DOCUMENT.formatted("x"), "b.bib", "y", "figure.png", "z");
        byte[] other = zip("paper/b.bib", "y", "__MACOSX/paper/._b.bib", "", "paper/main.tex", DOCUMENT.formatted("x"));
        byte[] changed = zip("main.tex", DOCUMENT.formatted("x"), "b.bib", "changed");

        assertArrayEquals(packed(one), files.identity(one));
        assertArrayEquals(packed(one), files.identity(other));
        assertArrayEquals(packed(one), files.identity(packed(one)));
        assertArrayEquals(packed(one), packed(other));
        assertFalse(Arrays.equals(packed(one), files.identity(changed)));
    }

    @Test
    void whatIsNoSingleLatexProjectIsKnownByItsBytes() throws IOException {
        var files = new PaperFiles(FileLimits.defaults());
        byte[] two = zip("a.tex", DOCUMENT.formatted("x"), "b.tex", DOCUMENT.formatted("y"));
        byte[] word = Made.docx("", Map.of("main.tex", DOCUMENT.formatted("x")));
        byte[] text = {'x'};
        byte[] half = Arrays.copyOf(two, two.length / 2);
        for (byte[] each : List.of(two, word, text, half)) {
            assertArrayEquals(each, files.identity(each));
        }
    }

    @Test
    void aBibliographyBesideTheFolderOfTheOnlyPaperBelongsToIt() throws IOException {
        byte[] archive = zip(
                "tex/main.tex",
                DOCUMENT.formatted("As \\cite{k}. \\bibliography{b}"),
                "refs/b.bib",
                "@book{k, title={T}}");

        assertEquals(List.of("tex/main.tex"), papers(unpacked(archive)));
        assertTrue(Made.read(packed(archive)).text().contains("T."));
    }
}
