package org.ibid.reading.file;

import static org.ibid.reading.file.Made.paragraph;
import static org.ibid.reading.file.Made.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.reading.NotText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to harm: each gives a result or a named problem, soon and in little memory.
@Timeout(60)
class HostileFileTest {

    private static final String LAUGHS =
            "<!DOCTYPE article [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                    + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";

    private static NotText refused(byte[] bytes) {
        return assertThrows(NotText.class, () -> Made.read(bytes));
    }

    private static void isRefused(NotText.Reason reason, byte[] bytes) {
        NotText refused = refused(bytes);
        assertEquals(reason, refused.reason(), refused.getMessage());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bomb(String part, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPartThatUnpacksToMoreThanIsReadIsTooLarge() throws IOException {
        isRefused(NotText.Reason.TOO_LARGE, bomb("word/document.xml", 70));
        isRefused(NotText.Reason.TOO_LARGE, bomb("word/media/image.png", 70));
    }

    @Test
    void tensOfThousandsOfPartsAreTooMany() {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("part" + i, "");
        }
        isRefused(NotText.Reason.TOO_LARGE, Made.zip(parts));
    }

    @Test
    void entitiesOfEntitiesAreNotExpanded() {
        String jats = LAUGHS + "<article><body><p>A &d; b.</p></body></article>";
        assertFalse(Made.read(jats).text().contains("ha"));
        String word = LAUGHS.replace("article", "w:document")
                + Made.word("document", "<w:body>" + paragraph(run("A &d; b.")) + "</w:body>");
        assertFalse(Made.read(Made.zip(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", word)))
                .text()
                .contains("ha"));
    }

    @Test
    void deeplyNestedXmlIsTooLarge() {
        isRefused(NotText.Reason.TOO_LARGE, utf8("<article><body>" + "<sec>".repeat(100_000)));
        isRefused(NotText.Reason.TOO_LARGE, Made.docx("<w:tbl><w:tr><w:tc>".repeat(50_000), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<font><p>",
                "<ul><li>",
                "<sup>",
                "<p>",
                "<x",
                "<!--",
                "<!--><div>",
                "<!--a--!><div>",
                "<script/><div>",
                "<svg><script/><div>",
                "<script </"
            })
    void htmlThatIsNeverClosedIsReadOrTooLarge(String open) {
        String page = "<!doctype html><body>Text. " + open.repeat(100_000) + "deep";
        try {
            assertTrue(Made.read(page).text().startsWith("Text."));
        } catch (NotText refused) {
            assertEquals(NotText.Reason.TOO_LARGE, refused.reason());
        }
    }

    @Test
    void aHugeAttributeAndAHugeParagraphAreRead() {
        String huge = "x".repeat(5_000_000);
        assertEquals(
                "t\n",
                Made.read("<article><body><p id='" + huge + "'>t</p></body></article>")
                        .text());
        assertEquals(
                5_000_001,
                Made.read(Made.docx(paragraph(run(huge)), Map.of())).text().length());
        assertEquals(
                5_000_001,
                Made.read("<!doctype html><p title='" + huge + "'>" + huge)
                        .text()
                        .length());
    }

    @Test
    void moreTextThanIsReadIsTooLarge() {
        isRefused(NotText.Reason.TOO_LARGE, Made.docx(paragraph(run("x".repeat(11_000_000))), Map.of()));
    }

    @Test
    void aNoteThatCallsItselfIsReadOnce() {
        String call = "<w:r><w:footnoteReference w:id='1'/></w:r>";
        String notes =
                Made.word("footnotes", "<w:footnote w:id='1'>" + paragraph(run("Again."), call) + "</w:footnote>");
        var read = Made.read(Made.docx(paragraph(run("Text."), call, call), Map.of("word/footnotes.xml", notes)));
        assertEquals("Text.¹\n\nNotes\n\n1. Again.\n", read.text());
    }

    @Test
    void thousandsOfOpenFieldsAreRead() {
        String open = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(20_000);
        assertEquals(
                "Text.\n",
                Made.read(Made.docx(paragraph(run("Text."), open, run("x")), Map.of()))
                        .text());
    }

    @Test
    void aWordFileCutOffIsTruncated() {
        byte[] whole = Made.docx(paragraph(run("Text.")), Map.of());
        isRefused(NotText.Reason.TRUNCATED, Arrays.copyOf(whole, whole.length - 30));
    }

    @Test
    void anXmlFileCutOffIsTruncatedAndADamagedOneBroken() {
        isRefused(NotText.Reason.TRUNCATED, utf8("<article><body><p>Text"));
        isRefused(NotText.Reason.BROKEN, utf8("<article><body><p>Text</b></p></body></article>"));
    }

    @Test
    void aWordFileBehindAPasswordIsEncrypted() {
        byte[] locked = new byte[1_024];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, locked, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        isRefused(NotText.Reason.ENCRYPTED, locked);
    }

    @Test
    void aContainerOfAnotherKindIsRefusedByName() {
        isRefused(NotText.Reason.BINARY, Made.zip(Map.of("a.class", "x")));
        isRefused(NotText.Reason.BINARY, utf8("<?xml version='1.0'?><svg/>"));
    }

    @Test
    void tenThousandPagesAreTooMany() {
        var pdf = new DrawnPdf();
        for (int i = 0; i < 10_000; i++) {
            pdf.page();
        }
        isRefused(NotText.Reason.TOO_LARGE, pdf.bytes());
    }

    /// Found by fuzzing: a flipped bit in a number put a line some thousand kilometres to the right.
    @Test
    void aPageAsWideAsACountryIsRead() {
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(72, 100, 10, "A line of text.", "And one more.")
                .text(1e9, 200, 10, "Far away.")
                .bytes();
        assertTrue(Made.read(pdf).text().contains("And one more."));
    }

    /// Found by fuzzing: the JDK's parser of XML prints a line to stderr for each such file.
    @Test
    void xmlThatIsNotInItsEncodingIsReadInTheOneThatFits() {
        byte[] latin = "<?xml version='1.0'?><article><body><p>Über Bücher, Äpfel und Öle</p></body></article>"
                .getBytes(StandardCharsets.ISO_8859_1);
        PaperText read = Made.read(latin);
        assertEquals("Über Bücher, Äpfel und Öle\n", read.text());
        assertEquals(Encoding.Known.DETECTED, read.encoding().orElseThrow().known());
    }

    private static byte[] pdf(String... objects) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return (pdf + "trailer <</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    @Test
    void aPdfStreamThatUnpacksToMoreThanIsReadIsTooLarge() {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[70 << 20]);
        deflater.finish();
        var packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        String content = new String(packed, 0, length, StandardCharsets.ISO_8859_1);
        isRefused(
                NotText.Reason.TOO_LARGE,
                pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]>>",
                        stream("/Filter/FlateDecode", content)));
    }

    @Test
    void formsThatDrawFormsAreNotDrawnForEver() {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 5 0 R>>>>>>");
        objects.add(stream("", "/F Do"));
        for (int i = 5; i < 15; i++) {
            String next = i == 14 ? "" : "/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>";
            String content = i == 14 ? "q Q" : "/F Do ".repeat(20);
            objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, content));
        }
        var limits = new FileLimits(1 << 20, 1 << 22, 10, 10, 10, 1_000, 10, 1_000, 200_000);
        var files = new PaperFiles(limits);
        byte[] bytes = pdf(objects.toArray(String[]::new));
        NotText refused = assertThrows(NotText.class, () -> files.read(new PaperFile(bytes, Optional.empty())));
        assertEquals(NotText.Reason.TOO_LARGE, refused.reason(), refused.getMessage());
    }

    @Test
    void mutatedFilesGiveATextOrANamedProblem() {
        var random = new Random(7);
        byte[] pdf = new DrawnPdf()
                .page()
                .lines(72, 100, 10, "A line of text.", "And one more.")
                .bytes();
        byte[] docx = Made.docx(paragraph(run("A line of text.")), Map.of());
        byte[] html = utf8("<!doctype html><table><tr><td>A<td>B</table><ol><li>x</ol><p>A line of text.");
        for (byte[] whole : new byte[][] {pdf, docx, html}) {
            for (int i = 0; i < 300; i++) {
                byte[] mutated = whole.clone();
                for (int j = 0; j < 1 + i % 12; j++) {
                    mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertFalse(Made.read(mutated).text().isEmpty());
                } catch (NotText named) {
                    assertFalse(named.getMessage().isBlank());
                }
            }
        }
    }

    private static PaperText project(String tex, Map<String, String> parts) {
        var all = new LinkedHashMap<>(parts);
        all.put("main.tex", "\\documentclass{article}\\begin{document}Text. \\cite{k}" + tex);
        return Made.read(Made.zip(all));
    }

    /// Each of these was looked for to the end of the file, each time.
    @Test
    void whatIsNeverClosedInLatexIsNotLookedForToTheEndEachTime() {
        assertTrue(project("\\x[".repeat(200_000), Map.of()).text().startsWith("Text."));
        assertTrue(project("", Map.of("a.bib", "@a{".repeat(200_000))).text().startsWith("Text."));
        String bbl = "\\entry{k}{book}{}" + "\\verb{doi}".repeat(100_000) + "\\endentry";
        assertTrue(project("", Map.of("main.bbl", bbl)).text().startsWith("Text."));
    }

    @Test
    @Timeout(30)
    void manyCitationsOfALongLatexListAreNumbered() {
        var list = new StringBuilder("\\cite{none} ".repeat(100_000) + "\\begin{thebibliography}{9}");
        for (int i = 0; i < 60_000; i++) {
            list.append("\\bibitem{k").append(i).append("} A\n\n");
        }
        assertTrue(project(list.toString(), Map.of()).text().contains("[60000] A"));
    }

    @Test
    void bracesInBracesDoNotMultiplyTheText() {
        String much = "x".repeat(2_000_000);
        NotText nested = assertThrows(NotText.class, () -> project("{".repeat(150) + much, Map.of()));
        assertEquals(NotText.Reason.TOO_LARGE, nested.reason());
        var macros = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++) {
            for (char d = 'a'; d <= 'z'; d++) {
                macros.append("\\newcommand{\\m").append(c).append(d).append("}{");
            }
        }
        assertTrue(project(macros + "x".repeat(8_000_000), Map.of()).text().startsWith("Text."));
    }

    @Test
    void aHundredThousandFieldsInEachOtherAreRead() {
        String open = "<w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/><w:t>x</w:t></w:r>";
        assertEquals(
                100_001,
                Made.read(Made.docx(paragraph(open.repeat(100_000)), Map.of()))
                        .text()
                        .length());
    }

    @Test
    void thousandsOfExactCitationsInOneHugeParagraphArePlaced() {
        String field = "<w:fldSimple w:instr='ADDIN CSL_CITATION {&quot;citationItems&quot;:[{&quot;itemData&quot;:"
                + "{&quot;type&quot;:&quot;book&quot;,&quot;title&quot;:&quot;T&quot;}}]}'>" + run("c")
                + "</w:fldSimple>";
        var read = Made.read(Made.docx(
                paragraph(run("\ud83d\ude42“" + "x".repeat(5_000_000)), field.repeat(20_000)), Map.of()));
        assertEquals(20_000, read.stated().citations().size());
        assertEquals(5_000_002, read.stated().citations().getFirst().place().start());
    }

    @Test
    void textCutByCommentsIsOnePiece() {
        byte[] cut = utf8("<article>" + "a<!---->&x;<![CDATA[b]]>".repeat(1_000) + "</article>");
        assertEquals(
                1,
                XmlFile.read(cut, FileLimits.defaults(), "the file")
                        .element()
                        .content()
                        .size());
    }

    @Test
    void partsThatTogetherUnpackToTooMuchTextAreTooLarge() {
        String zeros = "\0".repeat(35 << 20);
        isRefused(
                NotText.Reason.TOO_LARGE,
                Made.zip(Map.of("[Content_Types].xml", "<a/>", "word/a.xml", zeros, "word/b.xml", zeros)));
    }

    @Test
    void anEpubWhoseSealsAreManyIsRead() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>");
        parts.put("META-INF/encryption.xml", "<e>" + "<CipherReference URI='x'/>".repeat(20_000) + "</e>");
        var manifest = new StringBuilder();
        var spine = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            manifest.append("<item id='i%d' href='%d.xhtml' media-type='application/xhtml+xml'/>".formatted(i, i));
            spine.append("<itemref idref='i%d'/>".formatted(i));
            parts.put(i + ".xhtml", "<html><body><p>x</p></body></html>");
        }
        parts.put("c.opf", "<package><manifest>%s</manifest><spine>%s</spine></package>".formatted(manifest, spine));
        assertTrue(Made.read(Made.zip(parts)).text().startsWith("x\n\nx"));
    }

    private static byte[] page(String box, String resources, String content, String... more) {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox" + box + "/Resources<<" + resources
                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>",
                stream("", content)));
        objects.addAll(List.of(more));
        return pdf(objects.toArray(String[]::new));
    }

    @Test
    void aLineOfHundredsOfThousandsOfPiecesAtThePagesTopIsPutTogether() {
        var pieces = new ArrayList<PdfPiece>();
        for (int i = 400_000; i > 0; i--) {
            pieces.add(new PdfPiece("a", i * 30, i * 30 + 5, 10, 10, false, 5, 1));
        }
        var page = new PdfPage(pieces, 12_000_000, 1_000);
        var other = new PdfPage(List.of(), 600, 1_000);
        var left = PdfFurniture.without(List.of(other, page)).getLast();
        assertEquals(400_000, left.pieces().size());
        assertEquals(
                1, new PdfColumns(List.of(left)).of(left).getFirst().lines().size());
    }

    @Test
    void aFormThatDrawsTheSameLettersAgainAndAgainIsNotDrawnForEver() {
        String letters = "BT /F 10 Tf (" + "a".repeat(100_000) + ") Tj ET";
        byte[] pdf = page(
                "[0 0 999 999]",
                "/XObject<</X 5 0 R>>",
                "/X Do ".repeat(5_000),
                stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F<</Type/Font/Subtype/Type1"
                                + "/BaseFont/Times-Roman>>>>>>",
                        letters));
        var files = new PaperFiles(new FileLimits(1 << 20, 1 << 22, 10, 10, 10, 1_000_000, 10, 200_000, 500_000));
        NotText refused = assertThrows(NotText.class, () -> files.read(new PaperFile(pdf, Optional.empty())));
        assertEquals(NotText.Reason.TOO_LARGE, refused.reason(), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode/Image true",
                "/Type/XObject/Subtype /Image/Filter/FlateDecode",
                "/Filter[/FlateDecode/ASCIIHexDecode /FlateDecode]",
                "/Filter[/RunLengthDecode/RunLengthDecode]",
                "/Filter[/#46lateDecode/Fl]"
            })
    void aPdfStreamThatIsPackedInAnotherGuiseIsTooLarge(String dictionary) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[5 << 20]);
        deflater.finish();
        var packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        byte[] pdf = pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]>>",
                stream(dictionary, new String(packed, 0, length, StandardCharsets.ISO_8859_1)));
        var files = new PaperFiles(new FileLimits(1 << 20, 1 << 22, 10, 10, 10, 1_000_000, 10, 200_000, 500_000));
        NotText refused = assertThrows(NotText.class, () -> files.read(new PaperFile(pdf, Optional.empty())));
        assertEquals(NotText.Reason.TOO_LARGE, refused.reason(), refused.getMessage());
    }

    /// Five million bytes as zip packs them, then written as ASCII.
    @ParameterizedTest
    @ValueSource(strings = {"/Filter[/ASCIIHexDecode/FlateDecode]", "/Filter 5 0 R"})
    void aPdfStreamThatIsPackedUnderAsciiIsTooLarge(String dictionary) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[5 << 20]);
        deflater.finish();
        var packed = new byte[1 << 16];
        String hex = HexFormat.of().formatHex(packed, 0, deflater.deflate(packed)) + ">";
        byte[] pdf = pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]>>",
                stream(dictionary, hex),
                "[/ASCIIHexDecode/FlateDecode]");
        var files = new PaperFiles(new FileLimits(1 << 20, 1 << 22, 10, 10, 10, 1_000_000, 10, 200_000, 500_000));
        NotText refused = assertThrows(NotText.class, () -> files.read(new PaperFile(pdf, Optional.empty())));
        assertEquals(NotText.Reason.TOO_LARGE, refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().startsWith("At byte"), refused.getMessage());
    }

    /// Each byte of a run of 128 zeros takes two: 0x81 0x00.
    @Test
    void aPdfStreamOfRunLengthsThatGrowsIsTooLarge() {
        String runs = "\u0081\u0000".repeat(50_000);
        byte[] pdf = pdf(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 99 99]>>",
                stream("/Filter/RunLengthDecode", runs));
        var files = new PaperFiles(new FileLimits(1 << 20, 1 << 22, 10, 10, 10, 1_000_000, 10, 200_000, 500_000));
        NotText refused = assertThrows(NotText.class, () -> files.read(new PaperFile(pdf, Optional.empty())));
        assertTrue(refused.getMessage().startsWith("At byte"), refused.getMessage());
    }

    @Test
    void whatStandsInAScriptOpensNoElement() {
        String script = "<script>" + "for(i=0;i<n;i++);".repeat(2_000) + "</script>";
        String drawing = "<svg>" + "<path d='M0'/>".repeat(2_000) + "</svg>";
        String comment = "<!--" + "<div>".repeat(2_000) + "-->";
        assertEquals(
                "Text.\n",
                Made.read("<!doctype html><body>" + script + drawing + comment + "<p>Text.")
                        .text());
    }
}
